/**
 * Dates, lists, numbers and names in a language, from tables that the build makes with `Intl`: its first use costs a page more than a
 * box does. Languages and countries without an entry are those of a publisher's guide, which brings `intl-formats.ts` along.
 */
import type {FormatTable} from './format-table.js';
import {languageNames, tables} from './generated/tables.js';
import type {IntlFormats} from './intl-formats.js';

let intl: IntlFormats;

/** Sets the formats of languages and countries without an entry in a table. */
export function useIntl(formats: IntlFormats): void {
  intl = formats;
}

/** Puts the parts of a date into a pattern. A date without month or day is the first of them, as in a `Date`. */
function filled(pattern: string, date: string, {months}: FormatTable): string {
  const [year, month, day] = `${date}-01-01`.split('-') as [string, string, string];
  const index = Number(month) - 1;
  const parts = [year, month, day, Number(day), months[index], months[index + 12]];
  return pattern.replace(/\d/g, (place) => `${parts[Number(place)]}`);
}

/** `2026-11-22` → `22 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`. */
export function formatDate(date: string, language: string): string {
  const table = tables[language];
  return table ? filled(table.dates[date.split('-').length - 1]!, date, table) : intl.date(date, language);
}

/** `15 – 21 Apr 2026`; without an end as `formatDate`. */
export function formatSpan(date: string, until: string | undefined, language: string): string {
  const table = tables[language];
  const [parts, end] = [date, until ?? date].map((each) => each.split('-')) as [string[], string[]];
  const differing = parts.findIndex((part, place) => part !== end[place]);
  if (differing < 0) return formatDate(date, language);
  if (!table) return intl.date(date, language, until);
  const [first, last] = table.ranges[parts.length - 1]![differing]!.split('|') as [string, string];
  return filled(first, date, table) + filled(last, until!, table);
}

/**
 * `12`. Languages with a table have Latin digits. Thousands, which only the days since a check could reach, and not in the first years
 * of a guide, are left to `Intl`.
 */
export const formatNumber = (value: number, language: string): string =>
  tables[language] && value < 1000 ? String(value) : value.toLocaleString(language);

/** Plural category of a whole number in a language, or its first letter; something else for `other`. */
export function pluralOf(value: number, language: string): string | undefined {
  // Scripts in one language have no categories, unless their guide counts its units.
  const {plurals} = tables[language] ?? {};
  return plurals ? plurals[value < 200 ? value : 100 + (value % 100)] : intl.plural(value, language);
}

/** `Instagram and Threads`. */
export function formatList(words: readonly string[], language: string): string {
  const list = tables[language]?.list;
  if (!list) return intl.list(words, language);
  const [middle, last, pair = last, exception = '(?!)', exceptional] = list;
  const end = words.length - 1;
  return words
    .map((word, place) => {
      const and = RegExp(exception).test(word) ? exceptional : end > 1 ? last : pair;
      return place ? `${place < end ? middle : and}${word}` : word;
    })
    .join('');
}

/** Name of a language in that language: `Deutsch`. */
export const nameOfLanguage = (language: string): string =>
  languageNames[language] ?? intl.language(language);

/** Name of a country: `Switzerland`. */
export const nameOfCountry = (country: string, language: string): string =>
  tables[language]?.countries[country] ?? intl.country(country, language);

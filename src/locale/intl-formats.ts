/**
 * Dates, lists, names and plurals from `Intl`, for languages and countries without a table: those of a publisher's guide. Readers of
 * ours never load this. The first use of `Intl` costs a page more than a box does, because the browser then loads its locale data.
 */

/** Keeps what a function makes, by its arguments: making a formatter takes longer than rendering a box. */
function kept<Given extends readonly string[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const all = new Map<string, Made>();
  return (...given) => {
    const key = given.join(' ');
    const made = all.get(key) ?? make(...given);
    all.set(key, made);
    return made;
  };
}

/** British English: `22 Nov 2026`, not `Nov 22, 2026`. */
export const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

const forms: readonly Intl.DateTimeFormatOptions[] = [{}, {month: 'short'}, {month: 'short', day: 'numeric'}];

/** Format of a date, by the number of dashes in it: none in a year. */
export const dateFormat = kept(
  (language, dashes) =>
    new Intl.DateTimeFormat(locale(language), {year: 'numeric', ...forms[Number(dashes)], timeZone: 'UTC'}),
);
const lists = kept((language) => new Intl.ListFormat(locale(language)));
const plurals = kept((language) => new Intl.PluralRules(language));
const names = kept(
  (language, type) => new Intl.DisplayNames(locale(language), {type: type as 'language' | 'region'}),
);

/** Formats of any language. */
export const intlFormats = {
  /** `2026-11-22` → `22 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`; with `until`, `15 – 21 Apr 2026`. */
  date(date: string, language: string, until = date): string {
    const format = dateFormat(language, String(date.split('-').length - 1));
    const first = new Date(date);
    return until === date ? format.format(first) : format.formatRange(first, new Date(until));
  },

  /** Plural category of a number: `one`, `few`, `other` … */
  plural: (value: number, language: string): string => plurals(language).select(value),

  /** `Instagram and Threads`. */
  list: (words: readonly string[], language: string): string => lists(language).format(words),

  /** Name of a language in that language: `Deutsch`. */
  language: (language: string): string => names(language, 'language').of(language)!,

  /** Name of a country: `Switzerland`. */
  country: (country: string, language: string): string => names(language, 'region').of(country)!,
};

export type IntlFormats = typeof intlFormats;

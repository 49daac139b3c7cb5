/**
 * Dates, lists, numbers and names. Making an Intl formatter costs more than rendering a box, so what was formatted is kept: a guide
 * has some dozens of dates and names, whatever the number of boxes on a page.
 */
const kept = new Map<string, string>();

function once(key: string, format: () => string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const text = format();
  kept.set(key, text);
  return text;
}

/** Our English is British: `22 Nov 2026`, not `Nov 22, 2026`. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** `2026-11-22` → `22 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`; with `until`, `15 – 21 Apr 2026`. */
export const formatDate = (date: string, language: string, until = date): string =>
  once(`${date} ${until} ${language}`, () => {
    const [, month, day] = date.split('-');
    const format = new Intl.DateTimeFormat(locale(language), {
      year: 'numeric',
      ...(month && {month: 'short'}),
      ...(day && {day: 'numeric'}),
      timeZone: 'UTC',
    });
    const first = new Date(date);
    return until === date ? format.format(first) : format.formatRange(first, new Date(until));
  });

/** `12`, in the digits of the language. */
export const formatNumber = (value: number, language: string): string =>
  once(`${value} ${language}`, () => new Intl.NumberFormat(locale(language)).format(value));

/** The form a language takes for so many: `one`, `few`, `other` … */
export const pluralOf = (value: number, language: string): string =>
  once(`plural ${value} ${language}`, () => new Intl.PluralRules(language).select(value));

/** `Instagram and Threads`. */
export const formatList = (words: readonly string[], language: string): string =>
  once(`${words.join()} ${language}`, () => new Intl.ListFormat(locale(language)).format(words));

const nameOf = (type: 'language' | 'region', code: string, language: string): string =>
  once(`${code} ${language}`, () => new Intl.DisplayNames(locale(language), {type}).of(code)!);

/** A language's name for itself: `Deutsch`. */
export const nameOfLanguage = (language: string): string => nameOf('language', language, language);

/** A country's name: `Switzerland`. */
export const nameOfCountry = (country: string, language: string): string =>
  nameOf('region', country, language);

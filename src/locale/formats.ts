/** Dates, lists, numbers and names in a language. */

/**
 * Remembers the texts of a formatter. Making an Intl formatter costs more than rendering a box, and a guide has some dozens of dates
 * and names, whatever the number of boxes on a page.
 */
function remembering<Arguments extends readonly unknown[]>(
  format: (...given: Arguments) => string,
): (...given: Arguments) => string {
  const texts = new Map<string, string>();
  return (...given) => {
    const key = given.join('\n');
    const text = texts.get(key) ?? format(...given);
    texts.set(key, text);
    return text;
  };
}

/** British English: `22 Nov 2026`, not `Nov 22, 2026`. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** `2026-11-22` → `22 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`; with `until`, `15 – 21 Apr 2026`. */
export const formatDate: (date: string, language: string, until?: string) => string = remembering(
  (date, language, until = date) => {
    const [, month, day] = date.split('-');
    const format = new Intl.DateTimeFormat(locale(language), {
      year: 'numeric',
      ...(month && {month: 'short'}),
      ...(day && {day: 'numeric'}),
      timeZone: 'UTC',
    });
    const first = new Date(date);
    return until === date ? format.format(first) : format.formatRange(first, new Date(until));
  },
);

/** `12`, in the digits of the language. */
export const formatNumber = remembering((value: number, language: string): string =>
  new Intl.NumberFormat(locale(language)).format(value),
);

/** Plural category of a number in a language: `one`, `few`, `other` … */
export const pluralOf = remembering((value: number, language: string): string =>
  new Intl.PluralRules(language).select(value),
);

/** `Instagram and Threads`. */
export const formatList = remembering((words: readonly string[], language: string): string =>
  new Intl.ListFormat(locale(language)).format(words),
);

const displayName = remembering((type: 'language' | 'region', code: string, language: string): string =>
  new Intl.DisplayNames(locale(language), {type}).of(code)!,
);

/** Name of a language in that language: `Deutsch`. */
export const nameOfLanguage = (language: string): string => displayName('language', language, language);

/** Name of a country: `Switzerland`. */
export const nameOfCountry = (country: string, language: string): string =>
  displayName('region', country, language);

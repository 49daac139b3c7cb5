/** Our English is British: `22 Nov 2026`, not `Nov 22, 2026`. */
const locale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** `2026-11-22` → `22 Nov 2026`, `2026-11` → `Nov 2026`, `2026` → `2026`. */
export function formatDate(date: string, language: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(locale(language), {
    year: 'numeric',
    ...(month && {month: 'short'}),
    ...(day && {day: 'numeric'}),
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** `Instagram and Threads`. */
export const formatList = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(locale(language)).format(words);

/** A language's name for itself: `Deutsch`. */
export const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames(language, {type: 'language'}).of(language)!;

/** A country's name: `Switzerland`. */
export const nameOfCountry = (country: string, language: string): string =>
  new Intl.DisplayNames(locale(language), {type: 'region'}).of(country)!;

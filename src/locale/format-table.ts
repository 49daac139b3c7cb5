/**
 * Formats of one language, written by `npm run localize` from `Intl`. In patterns of dates a digit stands for a part of the date: 0 the
 * year, 1 the month and 2 the day in two digits, 3 the day, 4 the month's name, 5 its second name.
 */
export interface FormatTable {
  /** Names of the months, January first; twelve more where a month without a day is called otherwise. */
  readonly months: readonly string[];
  /** Patterns of a year, a month and a day. */
  readonly dates: readonly string[];
  /**
   * Patterns of spans by what is written, year, month or day, and by the first of these that differs. The part before `|` is of the
   * first date, the part behind it of the last.
   */
  readonly ranges: readonly (readonly string[])[];
  /**
   * Texts between the words of a list: between most; before the last one; between two, where that differs (Slovak, Maltese). Where the
   * last text goes by the word behind it (Spanish “e Instagram”), also the regular expression of such words and the text before them.
   */
  readonly list: readonly string[];
  /** Names of countries by ISO 3166-1 code, and of the European Union: those that content and regions name. */
  readonly countries: Readonly<Record<string, string>>;
  /**
   * First letters of the plural categories of 0 to 199, with `-` for `other`, which the end is without. Larger numbers go by their last
   * two digits.
   */
  readonly plurals: string;
}

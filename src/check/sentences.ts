import {complaintAbout, unfitIn} from './characters.js';
import {quote, quoteAll, suggestion} from './problem.js';

/** Expectations that are told by a noun. */
const nouns = {
  text: 'text',
  flag: 'true or false',
  count: 'a whole number from 1 up',
  number: 'a whole number from 0 up',
  list: 'a list',
  object: 'an object',
  id: 'an id in small letters and digits with single hyphens, such as "send-form"',
  sourceId: 'a source id in letters, digits, "_" and "-"',
  language: 'a language, such as "de" or "pt-BR"',
  host: 'a host in small letters, such as "www.example.org"',
  country: '"EU" or a country in two capitals, such as "DE"',
  formNumber: 'the number of a form, with at least five digits',
  mark: 'a mark of eight digits and letters, such as "3f9a01cd"',
  factMark: 'a mark of eight digits and letters, such as "3f9a01cd", or "gone"',
  day: 'a day such as "2026-11-22"',
  month: 'a month such as "2026-11"',
  date: 'a year, a month or a day, such as "2026", "2026-11" or "2026-11-22"',
  condition: 'a value, a list of values, or {"not": …}',
  subjects: '"accounts" or a list of ids',
  answer: 'an option, a list of options, or an object by platform or account',
  ages: 'a whole number of days from 1 up, or one each for links, steps and background',
};
export type Noun = keyof typeof nouns;

/** Expectations about a value of the right type. */
const objections = {
  blank: () => 'Empty. Expected text.',
  unfit: (value: unknown) => complaintAbout(unfitIn(String(value))!),
  long: () => 'Longer than any text that is read: 10,000 characters are the most.',
  many: () => 'More entries than any guide has: 1,000 are the most.',
  empty: () => 'Empty. Expected at least one entry.',
  repeated: (value: unknown) => `${describe(value)} is in this list already.`,
  noDate: (value: unknown) => `${describe(value)} is not in the calendar.`,
  noEnglish: () => 'Missing. Expected the English words, which all others are compared with.',
};

/** Expectation that a value fails: a noun, a word of a list, a field of an object, or a property by name. */
export type Expected =
  Noun | keyof typeof objections | {words: readonly string[]} | {fields: readonly string[]};

const describe = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'An object' : String(value);
};

/**
 * Says what is wrong with a value. Apart from the shapes, because readers' browsers compare a publisher's guide with them and have no
 * use for sentences.
 */
export function sentenceAbout(value: unknown, expected: Expected): string {
  if (typeof expected === 'object') {
    if ('fields' in expected)
      return `${describe(value)} is not a field here.${suggestion(String(value), expected.fields)}`;
    if (typeof value === 'string')
      return `${quote(value)} is not known here.${suggestion(value, expected.words)}`;
  } else if (Object.hasOwn(objections, expected))
    return objections[expected as keyof typeof objections](value);
  const noun = typeof expected === 'object' ? `one of ${quoteAll(expected.words)}` : nouns[expected as Noun];
  return value === undefined ? `Missing. Expected ${noun}.` : `${describe(value)} is not ${noun}.`;
}

/** The tables from which elements write dates, lists, plurals and names, made with `Intl`. */
import {readFileSync, readdirSync} from 'node:fs';
import {countryOf} from '../../src/domain/model/guide.ts';
import {dateFormat, intlFormats, locale} from '../../src/locale/intl-formats.ts';

/** Formats of a year, a month and a day. */
const formatsOf = (language) => ['0', '1', '2'].map((dashes) => dateFormat(language, dashes));

/** Start of each sample, and its ends: in another year, another month, on another day. */
const start = [2026, 4, 5];
const ends = [
  [2027, 9, 7],
  [2026, 9, 7],
  [2026, 4, 7],
];

const utc = ([year, month, day]) => new Date(Date.UTC(year, month - 1, day));
const twoDigits = (number) => String(number).padStart(2, '0');

/** Names of the months as a format has them; none where they are numbers of two digits. */
function namesIn(format) {
  const months = Array.from({length: 12}, (_, i) => format.formatToParts(utc([2026, i + 1, 5])));
  const names = months.map((parts) => parts.find(({type}) => type === 'month').value);
  return names.every((name, i) => name === twoDigits(i + 1)) ? [] : names;
}

function monthsOf(language) {
  const [, alone, withDay] = formatsOf(language).map((format, i) => (i ? namesIn(format) : []));
  return String(withDay) === String(alone) ? withDay : [...withDay, ...alone];
}

/** Digits that stand for the parts of a date, as src/locale/format-table.ts describes them, each with the text it is replaced by. */
const places = (months, [year, month, day]) => ({
  year: [[0, String(year)]],
  month: [
    [1, twoDigits(month)],
    [4, months[month - 1]],
    [5, months[month + 11]],
  ],
  day: [
    [2, twoDigits(day)],
    [3, String(day)],
  ],
});

/** Writes the parts of a date as a pattern. @throws for another calendar or other digits than formats.ts knows. */
const patternOf = (parts, date, months) =>
  parts
    .map(({type, value}) => {
      if (type === 'literal' && !/[\d|]/.test(value)) return value;
      const found = places(months, date)[type]?.find(([, text]) => text === value);
      if (!found) throw new Error(`Dates with “${value}” as ${type} cannot be put into a table.`);
      return found[0];
    })
    .join('');

/** Pattern of a span: up to the separator that follows what only its start says, a bar, and the rest. */
function spanOf(format, end, months) {
  const parts = format.formatRangeToParts(utc(start), utc(end));
  const bar = parts.findLastIndex(({source}) => source === 'startRange') + 2;
  return [patternOf(parts.slice(0, bar), start, months), patternOf(parts.slice(bar), end, months)].join('|');
}

/** Beginnings of the words that have another “and” before them, by language: Spanish “e” before the sound of i, as ICU has it. */
const exceptions = {es: '^([iI]|[hH][iI](?![aeAE]))'};

function listOf(language) {
  const format = new Intl.ListFormat(locale(language));
  const between = (...words) => {
    const texts = format.formatToParts(words).map(({type, value}) => (type === 'literal' ? value : ''));
    if (texts[0] || texts.at(-1))
      throw new Error('Lists with a text around them cannot be put into a table.');
    return texts.filter(Boolean);
  };
  const [first, middle, last] = between('A', 'B', 'C', 'D');
  const [pair] = between('A', 'B');
  const [exceptional] = between('A', 'I');
  const exception = exceptions[new Intl.Locale(language).language];
  if (first !== middle || (exceptional === pair) !== !exception)
    throw new Error('Lists with further exceptions cannot be put into a table.');
  if (exception) return [middle, last, pair, exception, exceptional];
  return pair === last ? [middle, last] : [middle, last, pair];
}

const pluralsOf = (language) =>
  Array.from({length: 200}, (_, number) => intlFormats.plural(number, language).replace('other', '-')[0])
    .join('')
    .replace(/-+$/, '');

/**
 * Makes the table of a language.
 * @param {string} language BCP 47; `en` is British English.
 * @param {readonly string[]} countries codes of the countries to name.
 * @returns {import('../../src/locale/format-table.js').FormatTable}
 * @throws {Error} where the formats of the language cannot be written as such a table.
 */
export function makeFormats(language, countries) {
  const months = monthsOf(language);
  const formats = formatsOf(language);
  return {
    months,
    // V8 writes a plain space in place of the narrow one (U+202F) before the Bulgarian “г.”, but only in `format`.
    dates: formats.map((format) =>
      patternOf(format.formatToParts(utc(start)), start, months).replaceAll('\u202f', ' '),
    ),
    ranges: formats.map((format, i) => ends.slice(0, i + 1).map((end) => spanOf(format, end, months))),
    list: listOf(language),
    countries: Object.fromEntries(
      countries.map((country) => [country, intlFormats.country(country, language)]),
    ),
    plurals: pluralsOf(language),
  };
}

const unique = (texts) => [...new Set(texts)].sort();

const readContent = (file) =>
  readdirSync('content')
    .filter((guide) => guide !== 'schema')
    .map((guide) => JSON.parse(readFileSync(`content/${guide}/${file}.json`, 'utf8')));

/**
 * Countries that content in a language and regions name.
 * @param {string} language BCP 47; bodies are named to readers of their own languages.
 * @returns {string[]}
 */
export const countries = (language) =>
  unique([
    ...Object.values(countryOf),
    ...readContent('guide').flatMap(({bodies = [], events = []}) => [
      // Names of countries in letters come from `Intl`, since readers have acted then.
      ...bodies.flatMap(({country, names, unlisted}) => (unlisted || !names[language] ? [] : country)),
      ...events.flatMap(({place}) => place ?? []),
    ]),
  ]);

/** Languages of menus in which a label was seen. */
export const menuLanguages = () =>
  unique(readContent('labels').flatMap(({labels}) => Object.values(labels).flatMap(Object.keys)));

import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as formats from '../../src/locale/formats.js';
import {files} from '../../src/locale/generated/files.js';
import {languageNames, tables} from '../../src/locale/generated/tables.js';
import {intlFormats as intl, locale} from '../../src/locale/intl-formats.js';
import {idOf} from '../../src/locale/message.js';
import {plural} from '../../src/locale/plural.js';
import {loadStrings} from '../../src/locale/strings.js';
import {countries, makeFormats, menuLanguages} from '../../tools/strings/format-tables.mjs';

const interfaceLanguages = ['en', ...Object.keys(files)];
for (const language of interfaceLanguages) await loadStrings(language);

/** Official languages of the EU, some of its neighbours, and other forms of three: the interface may speak them next. */
const others = [
  ...[
    'bg',
    'cs',
    'da',
    'el',
    'es',
    'et',
    'fi',
    'ga',
    'hr',
    'hu',
    'it',
    'lt',
    'lv',
    'mt',
    'pl',
    'pt',
    'ro',
    'sk',
  ],
  ...['sl', 'sv', 'nb', 'is', 'tr', 'ar', 'es-MX', 'pt-PT', 'de-AT'],
].filter((language) => !interfaceLanguages.includes(language));
for (const language of others) tables[language] = makeFormats(language, countries(language));

const languages = [...interfaceLanguages, ...others];

/** Every day of a leap year and of two that follow each other, then every month, then every year. */
const days = [2024, 2026, 2027].flatMap((year) => {
  const length = year % 4 ? 365 : 366;
  return Array.from({length}, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
});
const months = [...new Set(days.map((day) => day.slice(0, 7)))];
const years = [...new Set(days.map((day) => day.slice(0, 4)))];
const dates = [...days, ...months, ...years];

/** Dates with an end: none, the same, near, further, in another year, in another form. */
const spans: (readonly [date: string, until: string | undefined])[] = [
  ...[days, months, years].flatMap((each) =>
    each.flatMap((date, i) =>
      [undefined, 0, 1, 11, 40, 370].map(
        (later) => [date, later === undefined ? later : each[i + later]] as const,
      ),
    ),
  ),
  ...([
    ['2026-03', '2026-05-02'],
    ['2026-03-05', '2026-04'],
    ['2026-03', '2026-03-05'],
    ['2026', '2027-02'],
  ] as const),
];

/** Names that lists end in: those for which Spanish and others change their “and”, and those for which they do not. */
const words = [
  ...['Facebook', 'Instagram', 'instagram', 'Threads', 'WhatsApp', 'Messenger', 'Irlanda', 'Italia'],
  ...['Hi', 'Hiato', 'hielo', 'Hispania', 'Youtube', 'Österreich', 'Ísland', '1', 'the EU or EEA'],
];
const lists = [
  [],
  ...words.flatMap((word) => [
    [word],
    ['A', word],
    [word, 'A'],
    ['A', word, 'C'],
    ['A', 'B', word],
    ['A', 'B', 'C', word],
    ['A', 'B', 'C', 'D', word],
  ]),
];

const upTo = (length: number) => Array.from({length: length + 1}, (_, number) => number);

/** First of the given values for which a table says something else than `Intl`, and both texts. */
function differing<Given>(
  given: readonly Given[],
  told: (given: Given) => string,
  expected: (given: Given) => string,
): unknown {
  const found = given.find((each) => told(each) !== expected(each));
  return found === undefined ? undefined : [found, told(found), expected(found)];
}

for (const language of languages) {
  test(`dates in ${language} are those of Intl, to the letter`, () => {
    const told = differing(
      dates,
      (date) => formats.formatDate(date, language),
      (date) => intl.date(date, language),
    );
    assert.equal(told, undefined);
    const toldOfSpans = differing(
      spans,
      ([date, until]) => formats.formatSpan(date, until, language),
      ([date, until]) => intl.date(date, language, until),
    );
    assert.equal(toldOfSpans, undefined);
  });

  test(`lists in ${language} are those of Intl, to the letter`, () => {
    const told = differing(
      lists,
      (list) => formats.formatList(list, language),
      (list) => intl.list(list, language),
    );
    assert.equal(told, undefined);
  });

  test(`numbers in ${language}, and their plurals, are those of Intl`, () => {
    const numberFormat = new Intl.NumberFormat(locale(language));
    const told = differing(
      [...upTo(1100), 12_345, 1_234_567],
      (number) => formats.formatNumber(number, language),
      (number) => numberFormat.format(number),
    );
    assert.equal(told, undefined);
    const message = '{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}';
    const toldOfPlurals = differing(
      upTo(1100),
      (n) => plural(message, {n}, language),
      (n) => intl.plural(n, language),
    );
    assert.equal(toldOfPlurals, undefined);
  });

  test(`countries that content names are called in ${language} as in Intl`, () => {
    assert.ok(countries(language).length > 10);
    for (const country of countries(language))
      assert.equal(formats.nameOfCountry(country, language), intl.country(country, language));
  });
}

test('every language of menus has its name', () => {
  assert.deepEqual(Object.keys(languageNames), menuLanguages());
  for (const [language, name] of Object.entries(languageNames)) assert.equal(name, intl.language(language));
});

test('a language whose dates or digits no table can hold is refused, and Intl is left to write them', () => {
  for (const language of ['fa', 'th', 'ar-EG']) assert.throws(() => makeFormats(language, []), language);
  formats.useIntl(intl);
  assert.equal(formats.formatDate('2026-11-22', 'th'), '22 พ.ย. 2569');
  assert.equal(
    formats.formatSpan('2026-11-22', '2026-11-24', 'ar-EG'),
    intl.date('2026-11-22', 'ar-EG', '2026-11-24'),
  );
  assert.equal(formats.formatNumber(12, 'ar-EG'), '١٢');
});

test('steps that are done are counted in the forms of Polish: one, a few, many', async () => {
  const strings = (await loadStrings('pl'))!;
  const message = strings[idOf('{done, plural, other {# of {all} done}}')]!;
  assert.deepEqual(
    [0, 1, 2, 5, 12, 22].map((done) => plural(message, {done, all: 22}, 'pl')),
    ['0 kroków', '1 krok', '2 kroki', '5 kroków', '12 kroków', '22 kroki'].map(
      (steps) => `wykonano ${steps} z\u00a022`,
    ),
  );
});

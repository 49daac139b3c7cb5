import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {problemsOf} from '../../tools/strings/string-problems.mjs';
import {identical, languages, outOfDate, readStrings} from '../../tools/strings/strings.mjs';

const strings = readStrings();
const allowed = JSON.parse(readFileSync(identical, 'utf8')) as Record<string, Record<string, string>>;

type Content = string | {index: number; untranslatable: string};
const unit = (name: string, ...contents: Content[]) => ({name, contents});
const first = {index: 0, untranslatable: '${name}'};
const second = {index: 1, untranslatable: '${other}'};

for (const language of languages())
  test(`every interface string is there in ${language}, and no other`, () => {
    const units = strings.translations.get(language) ?? [];
    assert.deepEqual(problemsOf(language, strings.messages, units, allowed[language]), []);
  });

test('the files the elements load are what `npm run localize` makes of src and XLIFF', () => {
  assert.deepEqual(outOfDate(strings), []);
});

test('a language that a guide speaks is one that the interface speaks', () => {
  const guides = readdirSync('content').filter((name) => name !== 'schema');
  const spoken = guides.flatMap((guide) =>
    readdirSync(`content/${guide}/words`).map((file) => file.replace('.json', '')),
  );
  assert.deepEqual(
    spoken.filter((language) => !['en', ...languages()].includes(language)),
    [],
  );
});

test('what is allowed to be the same as in English names its language and says why', () => {
  assert.deepEqual(
    Object.keys(allowed).filter((language) => !languages().includes(language)),
    [],
  );
  for (const reasons of Object.values(allowed))
    for (const reason of Object.values(reasons)) assert.match(reason, /^[A-Z].{15,}\.$/);
});

const counted = '{done, plural, one {# of {all}, one} other {# of {all}}}';

/** Problems of a translation into a language, each with the sentence that names it. */
const planted: [string, string, Content[], Content[] | undefined, RegExp | undefined][] = [
  ['missing', 'de', ['Copied'], undefined, /Copied.*is not translated/],
  ['empty', 'de', ['Copied'], [' '], /is not translated/],
  ['the same as in English', 'de', ['Copied'], ['Copied'], /is the same as in English/],
  ['without its placeholder', 'de', [first, ' page'], ['Seite'], /has not the placeholders/],
  ['with a placeholder twice', 'de', [first, second], [first, first], /has not the placeholders/],
  [
    'with its placeholders in another order',
    'de',
    [first, ' of ', second],
    [second, ' mit ', first],
    undefined,
  ],
  [
    'with a broken plural',
    'de',
    [counted],
    ['{done, plural, one {# von {all} other {#}}'],
    /is not of the form/,
  ],
  [
    'without a form',
    'pl',
    [counted],
    ['{done, plural, one {# z {all}} other {# z {all}!}}'],
    /lacks the form "few"/,
  ],
  ['with a form too many', 'de', [counted], ['{done, plural, two {# {all}} other {# {all}}}'], /form "two"/],
  [
    'whose last form is not for the rest',
    'de',
    [counted],
    ['{done, plural, other {# {all}} one {# {all}}}'],
    /end with/,
  ],
  ['of a value there is not', 'de', [counted], ['{done, plural, other {# von {every}}}'], /names \{every\}/],
  ['that leaves a value out', 'de', [counted], ['{done, plural, other {#}}'], /does not say \{all\}/],
  ['counted by another value', 'de', [counted], ['{all, plural, other {{done} von #}}'], undefined],
  [
    'that says a single one in words',
    'de',
    [counted],
    ['{done, plural, one {eins von {all}} other {# von {all}}}'],
    undefined,
  ],
  ['in which one form serves all', 'nl', [counted], ['{done, plural, other {# van {all}}}'], undefined],
  ['with straight quotes', 'de', ['It’s'], ["Das ist's"], /straight quotation mark/],
  ['with English quotes', 'de', ['“It”'], ['Das “Es”'], /not „ “/],
  ['without a French space', 'fr', ['Why?'], ['Pourquoi?'], /U\+202F/],
  ['without a French space before a colon', 'fr', ['Note:'], ['Note:'], /U\+00A0/],
];

for (const [what, language, english, translated, expected] of planted)
  test(`a translation ${what} is ${expected ? 'refused' : 'fine'}`, () => {
    const found = problemsOf(
      language,
      [unit('s1', ...english)],
      translated ? [unit('s1', ...translated)] : [],
      what.includes('colon') ? {'Note:': 'The same word.'} : {},
    );
    if (expected)
      assert.ok(
        found.some((problem) => expected.test(problem)),
        found.join('\n'),
      );
    else assert.deepEqual(found, []);
  });

test('a translation of nothing, and leave that nobody needs, are refused', () => {
  const found = problemsOf('de', [unit('s1', 'Copied')], [unit('s1', 'Kopiert'), unit('s2', 'Weg')], {
    Copied: 'No reason.',
  });
  assert.match(found.join('\n'), /Weg.*is not in src any more\.\n.*“Copied” need not be allowed/);
});

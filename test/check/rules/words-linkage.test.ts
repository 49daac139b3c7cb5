/** Words about linked accounts, without the walk through all answers, on which none of these mistakes depends. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatProblem} from '../../../src/check/guide.js';
import {checkPack} from '../../../src/check/pack.js';
import {plantedIn, today, type Change} from '../planted.js';

const {filesAfter} = plantedIn('workspaces', {linkage: true});

/** Sentences of the check about the guide in one file, with the changes made. */
function sentencesAfter(...changes: readonly Change[]): string[] {
  const {guide, linkage, labels, sources, words} = filesAfter(changes);
  const [en, de] = words.map(({json}) => json);
  const parts = {guide: guide.json, linkage: linkage?.json, labels: labels.json, sources: sources.json};
  return checkPack('own.json', {...parts, words: {en, de}}, {today}).map(formatProblem);
}

/** The same words of a unit in both languages. */
const desk = (words: object): Change[] => [
  ['en', 'units', {desk: words}],
  ['de', 'units', {desk: words}],
];

test('has nothing against words of questions, options, notes and headlines', () => {
  assert.deepEqual(sentencesAfter(), []);
});

test('reports a missing text of an option that has no name elsewhere, and a name that English does not need', () => {
  assert.deepEqual(
    sentencesAfter(
      ['en', 'options.prior-none'],
      ['de', 'options.prior-none'],
      ['de', 'options.use-desk', {text: 'Den Tisch'}],
    ),
    [
      'own.json words.en.options.prior-none.text: Missing. Expected text.',
      'own.json words.de.options.use-desk.text: The English words have no such text. Expected it there too, or not at all.',
      'own.json words.de.options.prior-none.text: Missing. Expected text.',
    ],
  );
});

test('reports emphasis in an option and in the words of a unit', () => {
  assert.deepEqual(
    sentencesAfter(
      ['de', 'options.prior-none.text', '*Nein*'],
      ['en', 'units', {desk: {name: '*Desk*', text: 'One of {link:members}'}}],
      ['de', 'units', {desk: {name: '*Tisch*', text: 'Einer von {link:members}'}}],
    ),
    [
      'own.json words.en.units.desk.name: "*Desk*" is used as it is. Expected no braces and no asterisks.',
      'own.json words.en.units.desk.text: "One of {link:members}" is used as it is. Expected no braces and no asterisks.',
      'own.json words.de.options.prior-none.text: "*Nein*" is used as it is. Expected no braces and no asterisks.',
      'own.json words.de.units.desk.name: "*Tisch*" is used as it is. Expected no braces and no asterisks.',
      'own.json words.de.units.desk.text: "Einer von {link:members}" is used as it is. Expected no braces and no asterisks.',
    ],
  );
});

test('names the file that lists what has words', () => {
  assert.deepEqual(sentencesAfter(['de', 'notes.copie', {text: 'Kopien.'}]), [
    'own.json words.de.notes.copie: "copie" is not among the notes of linkage.json. Did you mean "copies"?',
  ]);
});

test('takes words for a number that have each form of the language once, in any wording', () => {
  for (const count of [
    '{n, plural, one {# desk} other {# desks}}',
    '{n, plural, one {# desk}, other {# desks}}',
    '{n, plural, one {# desk} two {# desks} other {all # of the desks}}',
  ])
    assert.deepEqual(
      sentencesAfter(...desk({count}), ['de', 'same', {[count]: 'Zum Vergleich.'}]),
      [],
      count,
    );
});

test('reports words for a number that lack a form, have it twice or are no such words', () => {
  for (const count of [
    '{n, plural, other {# desks}}',
    '{n, plural, one {# desk}}',
    '{n, plural, other {# desks} one {# desk}}',
    '{n, plural, one {# desk} one {# desk} other {# desks}}',
    '{n, plural, one {a desk} other {# desks}}',
    'Some {n, plural, one {# desk} other {# desks}}',
    '{n, plural, one {# desk} other {# desks}} here',
    '# desks',
  ])
    assert.deepEqual(
      sentencesAfter(...desk({count}), ['de', 'same', {[count]: 'Zum Vergleich.'}]),
      ['en', 'de'].map(
        (language) =>
          `own.json words.${language}.units.desk.count: ${JSON.stringify(count)} has not each form of the language once. Expected such as "{n, plural, one {# …} other {# …}}".`,
      ),
    );
});

test('asks for the forms of the numbers that readers can come to, and for no other', () => {
  const forms = (...names: string[]) => `{n, plural, ${names.map((name) => `${name} {#}`).join(' ')}}`;
  const inArabic = (count: string) => [
    ...desk({count: forms('one', 'other')}).slice(0, 1),
    ['de', 'lang', 'ar'] as const,
    ['de', 'units', {desk: {count}}] as const,
  ];
  const name = 'own.json words.de.lang: "ar" is not the name of the file. Expected "de".';
  assert.deepEqual(sentencesAfter(...inArabic(forms('one', 'two', 'few', 'many', 'other'))), [name]);
  assert.deepEqual(sentencesAfter(...inArabic(forms('one', 'two', 'few', 'other'))), [
    name,
    'own.json words.de.units.desk.count: "{n, plural, one {#} two {#} few {#} other {#}}" has not each form of the language once. Expected such as "{n, plural, one {# …} two {# …} few {# …} many {# …} other {# …}}".',
  ]);
});

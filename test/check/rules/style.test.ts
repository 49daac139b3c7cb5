import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGuide, formatProblem} from '../../../src/check/guide.js';
import {filesAfter, today, type Change} from '../planted.js';

/** Sentences of the check about the English texts and this list. */
const sentences = (list: object, changes: readonly Change[] = []) =>
  checkGuide(
    {
      ...filesAfter(changes),
      terms: [
        {
          file: 'nothing/terms/en.json',
          json: {lang: 'en', terms: [{en: ['form', 'forms'], use: ['form']}], ...list},
        },
      ],
    },
    {today},
  )
    .map(formatProblem)
    .filter((sentence) => !sentence.startsWith('nothing/words/de.json'));

const answer = (text: string): Change[] => [['en', 'faq.where.answer', text]];
const many = (count: number) => Array.from({length: count}, (_, i) => `word${i}`).join(' ');

test('has nothing against texts where a language keeps no such list', () => {
  assert.deepEqual(sentences({}, answer(`It is at ${many(60)}.`)), []);
});

test('reports a sentence with more words than the list allows, and counts each sentence by itself', () => {
  assert.deepEqual(sentences({longest: 25}, answer(`${many(25)}. ${many(25)}!`)), []);
  const [said] = sentences({longest: 25}, answer(`Short. ${many(26)}.`));
  assert.match(
    said!,
    /^nothing\/words\/en\.json faq\.where\.answer: A sentence has 26 words: .* at most 25\.$/,
  );
});

test('ends no sentence at the day of a date, and counts a placeholder as one word', () => {
  assert.equal(sentences({longest: 25}, answer(`${many(20)} am 25. Mai 2025 ${many(3)}.`)).length, 1);
  assert.deepEqual(sentences({longest: 25}, answer(`${many(24)} 18. ${many(20)}.`)), []);
  assert.deepEqual(sentences({longest: 25}, answer(`{link:policy} ${many(24)}.`)), []);
});

test('ends no sentence at a day of one digit, or before a month that is set apart, but at any other number', () => {
  for (const date of ['5. Mai 2025', '25.  Mai 2025', '25. Mai  2025'])
    assert.equal(sentences({longest: 25}, answer(`${many(20)} am ${date} ${many(3)}.`)).length, 1, date);
  assert.deepEqual(sentences({longest: 25}, answer(`${many(20)} am 25. Punkt 3 ${many(20)}.`)), []);
});

test('counts no dash as a word, and quotes a long sentence alone, with an x in the place of each reference', () => {
  assert.deepEqual(sentences({longest: 25}, answer(`${many(24)} – word.`)), []);
  const limit = {longest: 7};
  const texts: Change[] = [
    ['en', 'messages.message-short.text', 'No.  I object to all of it, now and here.'],
    ['en', 'items.no-answer.text', 'Send it.  Send {link:alpha-form} again as soon as you can.'],
  ];
  const long = sentences(limit, texts).filter((sentence) => /no-answer|message-short/.test(sentence));
  assert.deepEqual(long, [
    'nothing/words/en.json items.no-answer.text: A sentence has 8 words: "Send x again as soon as you can.". Expected at most 7.',
    'nothing/words/en.json messages.message-short.text: A sentence has 9 words: "I object to all of it, now and here.". Expected at most 7.',
  ]);
});

test('reports a phrase of the list as whole words, in small or capital letters', () => {
  const list = {phrases: [{avoid: ['nobody says'], use: 'We know of none.'}]};
  assert.deepEqual(sentences(list, answer('Nobody says so.')), [
    'nothing/words/en.json faq.where.answer: "nobody says" is to be avoided. Expected wording such as "We know of none.".',
  ]);
  assert.deepEqual(sentences(list, answer('Nobody sayso.')), []);
});

test('reports a text that begins with a word of the list, and no word that only begins like it', () => {
  const list = {openings: ['Here']};
  assert.deepEqual(sentences(list, answer('Here it is.')), [
    'nothing/words/en.json faq.where.answer: The text begins with "Here", whose noun stands elsewhere. Expected the noun.',
  ]);
  assert.deepEqual(sentences(list, answer('Hereafter it is.')), []);
});

test('looks only at texts in the language of the list', () => {
  const list = {lang: 'en', terms: [{en: ['form'], use: ['form']}], longest: 1};
  const problems = checkGuide(
    {...filesAfter([]), terms: [{file: 'nothing/terms/en.json', json: list}]},
    {today},
  );
  assert.deepEqual(new Set(problems.map(({file}) => file)), new Set(['nothing/words/en.json']));
});

test('lets readers search for words of any kind', () => {
  const list = {phrases: [{avoid: ['nobody says'], use: 'We know of none.'}], longest: 3};
  const problems = sentences(list, [['en', 'scope.web.keywords', 'nobody says, one two three four five']]);
  assert.deepEqual(
    problems.filter((problem) => problem.includes('keywords')),
    [],
  );
});

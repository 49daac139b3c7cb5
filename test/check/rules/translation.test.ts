import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {entriesOf, englishMark} from '../../../src/domain/translation.js';
import type {WordsFile} from '../../../src/check/files/words.js';
import {filesAfter, sentencesAfter, testMistakes, type Change} from '../planted.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Sentences of the check where it knows the English words that translations were made from. */
const withHashes = (...changes: Change[]) => sentencesAfter(changes, {hashOf});

const where = 'nothing/words/de.json';

test('has nothing against translations of the English words as they are', () => {
  assert.deepEqual(withHashes(), []);
});

test('reports a translation whose English words have changed, and how to say that it was looked at', () => {
  assert.deepEqual(withHashes(['en', 'items.old-form.text', 'The form of 2018 is gone.']), [
    `${where} items.old-form: Out of date: its English words have changed. Expected a new translation, then \`npm run translated -- de items/old-form\`.`,
  ]);
});

test('reports a translation of a text that has got a hint since', () => {
  const sentences = withHashes(
    ['en', 'items.old-form.title', 'An old form'],
    ['de', 'items.old-form.title', 'Ein altes Formular'],
  );
  assert.equal(sentences.length, 1);
  assert.match(sentences[0]!, /items\.old-form: Out of date/);
});

test('does not mind the order of the English fields', () => {
  const english = filesAfter([]).words[0]!.json as WordsFile;
  const {title, text} = english.items!['no-answer']!;
  assert.equal(
    englishMark({title: title!, text: text!}, hashOf),
    englishMark({text: text!, title: title!}, hashOf),
  );
  assert.ok(entriesOf(english).length > 50);
});

test('reports a text that nobody said was translated from the English words of today', () => {
  assert.deepEqual(withHashes(['de', 'from.faq/where']), [
    `${where} faq.where: Not marked as translated. Expected \`npm run translated -- de\` once it is.`,
  ]);
});

test('reports words without any mark once', () => {
  assert.deepEqual(withHashes(['de', 'from']), [
    `${where} from: Missing. Expected the mark of the English words of each text: \`npm run translated -- de\` sets it.`,
  ]);
});

test('reports a mark of what is not there', () => {
  assert.deepEqual(withHashes(['de', 'from.faq/were', '01234567']), [
    `${where} from["faq/were"]: "faq/were" has no English words. Did you mean "faq/where"?`,
  ]);
});

test('does not ask for the English words again of what has none', () => {
  assert.deepEqual(
    withHashes(['de', 'steps.emial', {text: 'Nichts.'}], ['de', 'from.steps/emial', '01234567']),
    [
      `${where} steps.emial: "emial" is not among the steps of guide.json. Did you mean "email"?`,
      `${where} from["steps/emial"]: "steps/emial" has no English words. Did you mean "steps/email"?`,
    ],
  );
});

testMistakes([
  {
    title: 'reports a text that was left in English',
    changes: [['de', 'faq.where.question', 'Where is the form?']],
    says: [
      `${where} faq.where.question: "Where is the form?" is the English text. Expected a translation, or the reason for it under "same".`,
    ],
  },
  {
    title: 'lets a text be the same in English for a reason',
    changes: [
      ['de', 'faq.where.question', 'Where is the form?'],
      ['de', 'same.Where is the form?', 'Ein Zitat.'],
    ],
    says: [],
  },
  {
    title: 'lets numbers be the same in English',
    changes: [
      ['en', 'messages.message-short.text', '2026.'],
      ['de', 'messages.message-short.text', '2026.'],
    ],
    says: [],
  },
  {
    title: 'lets a text of a label alone be the same in English',
    changes: [
      ['en', 'steps.submit.text', '{label:send}.'],
      ['de', 'steps.submit.text', '{label:send}.'],
    ],
    says: [],
  },
  {
    title: 'reports a reason for a text that is not the same in English',
    changes: [['de', 'same.Beta', 'Ein Name.']],
    says: [`${where} same.Beta: No text that is "Beta" is the same in English.`],
  },
  {
    title: 'reports a mark that no command writes',
    changes: [['de', 'from.faq/where', 'done']],
    says: [
      `${where} from["faq/where"]: "done" is not a mark of eight digits and letters, such as "3f9a01cd".`,
    ],
  },
  {
    title: 'reports marks in the English words',
    changes: [
      ['en', 'status', 'partial'],
      ['en', 'from', {}],
      ['en', 'same', {}],
    ],
    says: ['status', 'from', 'same'].map(
      (field) =>
        `nothing/words/en.json ${field}: Not expected here: the other languages are made from the English words.`,
    ),
  },
  {
    title: 'reports English words that are to be a translation',
    changes: [['en', 'status', 'translated']],
    says: [
      'nothing/words/en.json status: Not expected here: the other languages are made from the English words.',
    ],
  },
]);

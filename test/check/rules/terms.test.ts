import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGuide, formatProblem} from '../../../src/check/guide.js';
import {filesAfter, today, type Change} from '../planted.js';

/** Sentences of the check about these German terms. */
const sentences = (terms: readonly object[], changes: readonly Change[] = [], lang = 'de') =>
  checkGuide(
    {
      ...filesAfter(changes),
      terms: [{file: `nothing/terms/${lang}.json`, json: {lang, terms}}],
    },
    {today},
  ).map(formatProblem);

const form = {en: ['form', 'forms'], use: ['Formular'], avoid: ['Vordruck']};

test('has nothing against a thing that has the same name everywhere', () => {
  assert.deepEqual(sentences([form]), []);
});

test('reports a text in which a thing has another name', () => {
  assert.deepEqual(sentences([form], [['de', 'faq.where.question', 'Wo ist der Bogen?']]), [
    'nothing/words/de.json faq.where.question: The English text holds one of "form", "forms". Expected one of "Formular", as terms/de.json says.',
  ]);
});

test('finds the name inside of longer words, and in small letters', () => {
  assert.deepEqual(sentences([form], [['de', 'faq.where.question', 'Wo ist das Netzformular?']]), []);
});

test('reports a word to be avoided, whatever the English text holds', () => {
  assert.deepEqual(sentences([form], [['de', 'events.talks.text', 'Man redet über den vordruck.']]), [
    'nothing/words/de.json events.talks.text: "Vordruck" is to be avoided. Expected one of "Formular", as terms/de.json says.',
  ]);
});

test('finds words after spaces that do not break', () => {
  assert.deepEqual(
    sentences([form], [['de', 'events.talks.text', 'Man redet über\u00a0den\u202fVordruck.']]),
    [
      'nothing/words/de.json events.talks.text: "Vordruck" is to be avoided. Expected one of "Formular", as terms/de.json says.',
    ],
  );
});

test('is content with one of several names, and leaves texts without English ones to others', () => {
  const either = {...form, use: ['Formular', 'Bogen']};
  assert.deepEqual(sentences([either], [['de', 'faq.where.question', 'Wo ist der Bogen?']]), []);
  assert.deepEqual(sentences([form], [['de', 'steps.submit.tip', 'Ein Bogen.']]), [
    'nothing/words/de.json steps.submit.tip: The English words have no such text. Expected it there too, or not at all.',
  ]);
});

test('lets readers search for the words that texts avoid', () => {
  assert.deepEqual(sentences([form], [['de', 'scope.web.keywords', 'Suchmaschine, Vordruck']]), []);
});

test('looks for English words as they are written, and not into placeholders', () => {
  const account = {en: ['account'], use: ['Konto']};
  // steps/open-account says {link:account} and nothing of accounts.
  assert.deepEqual(sentences([account]), []);
  assert.deepEqual(sentences([{en: ['some[', 'blog'], use: ['Blog']}]), []);
});

test('reports a term that no English text holds', () => {
  assert.deepEqual(sentences([{en: ['boat'], use: ['Boot']}]), [
    'nothing/terms/de.json terms[0].en: No English text holds "boat".',
  ]);
});

test('reports terms in a language without words', () => {
  assert.deepEqual(sentences([form], [], 'fi'), ['nothing/terms/fi.json lang: There are no words in "fi".']);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nearest} from '../../src/domain/suggest.js';

const known = ['facebook', 'instagram', 'threads', 'whatsapp', 'uk'];

const words: readonly [title: string, word: string, meant: string | undefined][] = [
  ['finds a word with a letter left out', 'facebok', 'facebook'],
  ['finds a word with a letter too many', 'instagramm', 'instagram'],
  ['finds a word with two letters swapped', 'therads', 'threads'],
  ['finds a word in other letters', 'WhatsApp', 'whatsapp'],
  ['finds the word itself', 'uk', 'uk'],
  ['finds a short word with one letter wrong', 'uj', 'uk'],
  ['suggests nothing for a word unlike any', 'newsletter', undefined],
  ['suggests nothing for a short word with nothing in common', 'br', undefined],
  ['suggests nothing for no word at all', '', undefined],
];

for (const [title, word, meant] of words) test(title, () => assert.equal(nearest(word, known), meant));

test('prefers the nearest of several', () => {
  assert.equal(nearest('formen', ['former', 'forms', 'form']), 'former');
});

test('prefers the first of two that are equally near', () => {
  assert.equal(nearest('form-c', ['form-a', 'form-b']), 'form-a');
});

test('suggests a word that is as much longer as may differ', () => {
  assert.equal(nearest('form', ['format']), 'format');
});

test('suggests nothing where nothing is known', () => {
  assert.equal(nearest('form', []), undefined);
});

test('answers at once for a word of a million letters', {timeout: 2000}, () => {
  assert.equal(nearest('x'.repeat(1e6), known), undefined);
});

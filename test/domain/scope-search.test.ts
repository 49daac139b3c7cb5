import assert from 'node:assert/strict';
import {test} from 'node:test';
import {matchesSearch} from '../../src/domain/scope.js';

const texts = ['Photos, even éclairs', 'Fotos aus Gruppenchats und von der Straße', 'DM, e-mail, under-18'];

const queries: readonly [title: string, query: string, found: boolean][] = [
  ['finds everything before anything is typed', '', true],
  ['finds everything where only spaces are typed', '  ', true],
  ['finds a word', 'photos', true],
  ['finds the beginning of a word, as it is being typed', 'phot', true],
  ['finds a part of a compound', 'chats', true],
  ['finds words of different texts in any order', 'eclairs photos', true],
  ['finds nothing where one of the words is missing', 'photos videos', false],
  ['finds words without their accents', 'ECLAIRS', true],
  ['finds words with accents that are not there', 'phótos', true],
  ['finds accents that are typed one by one', 'e\u0301clairs', true],
  ['finds a letter that capitals write as two', 'STRASSE', true],
  ['finds two letters at the beginning of a word', 'dm', true],
  ['finds no two letters within a word', 'ai', false],
  ['finds words that a hyphen joins', 'under 18', true],
  ['finds words however they are joined', 'e_mail', true],
  ['takes marks for spaces, not for patterns', '.*(photos)', true],
];

for (const [title, query, found] of queries)
  test(title, () => assert.equal(matchesSearch(query, texts), found));

test('finds the Turkish i with and without a dot', () => {
  assert.ok(matchesSearch('ışık', ['IŞIK']));
  assert.ok(matchesSearch('istanbul', ['İstanbul']));
});

test('finds the Greek sigma at the end of a word while the word goes on', () => {
  assert.ok(matchesSearch('φωτοσ', ['φωτος']));
});

test('finds nothing in no texts', () => {
  assert.equal(matchesSearch('photos', []), false);
});

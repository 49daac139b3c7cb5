/** Words that the build packs are the same words once they are unpacked. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {idsOf as idsInFacts} from '../../src/content/ids-in-facts.js';
import type {Facts} from '../../src/content/ids.js';
import {unpackWords, type PackedWords} from '../../src/content/unpack.js';
import type {Pack} from '../../src/domain/model/guide.js';
import {guides} from '../../tools/build/outputs.mjs';
import {packWords} from '../../tools/build/pack-words.mjs';

type Words = Record<string, Record<string, Record<string, string>>>;

const read = (path: string) => JSON.parse(readFileSync(`content/${path}.json`, 'utf8')) as unknown;

/** The collections alone. */
const wordsIn = (path: string): Words =>
  Object.fromEntries(
    Object.entries(read(path) as Words).filter(
      ([name, value]) => typeof value === 'object' && !['from', 'same'].includes(name),
    ),
  );

const factsOf = (id: string): Facts =>
  ({
    guide: read(`${id}/guide`),
    ...(existsSync(`content/${id}/linkage.json`) ? {linkage: read(`${id}/linkage`)} : {}),
  }) as Facts;

const plain = (words: object) => JSON.parse(JSON.stringify(words)) as Words;

/** Puts the ids of the facts where a script that holds no facts has them. */
const withIds = ({packed, ...rest}: PackedWords, facts: Facts): PackedWords => ({
  ...rest,
  packed: {
    ...packed!,
    shape: packed!.shape
      .split('\n')
      .map((line) => {
        const [collection = '', fields, ...beside] = line.split(' ');
        return [collection, fields, ...idsInFacts(collection, facts, beside)].join(' ');
      })
      .join('\n'),
  },
});

for (const {id, languages} of guides)
  for (const language of languages) {
    const words = wordsIn(`${id}/words/${language}`);
    const facts = factsOf(id);
    const unpack = (packed: PackedWords) => plain(unpackWords(packed as Pack['words'] & PackedWords, facts));

    test(`words of ${id} in ${language} are the same after packing, with their ids and with those of the facts`, () => {
      assert.deepEqual(unpack(packWords(words)), words);
      const without = packWords(words, facts);
      assert.doesNotMatch(without.packed.shape, /no-confirmation/);
      assert.deepEqual(unpack(withIds(without, facts)), words);
    });
  }

test('words that are not packed stay as they are', () => {
  const words = wordsIn('meta-ai/words/en') as unknown as Pack['words'];
  assert.deepEqual(unpackWords(words, factsOf('meta-ai')), words);
});

test('the build refuses words that no fact has, and texts that would not come back', () => {
  const facts = factsOf('meta-ai');
  assert.throws(() => packWords({faq: {nobody: {question: 'Who?'}}}, facts), /faq: nobody/);
  assert.throws(() => packWords({faq: {refused: {question: 'This|that?'}}}), /This\|that/);
});

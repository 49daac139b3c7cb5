/** Facts carry over from articles, sentences do not. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {runsOf} from './runs.js';

const articles = Object.entries(
  JSON.parse(readFileSync('test/content/runs.json', 'utf8')) as Record<string, string>,
).map(([name, hashes]) => ({name, hashes: new Set(hashes.split(' '))}));

/** Articles that share more than seven words in a row with a text, and those words. */
const takenOver = (text: string): string[] =>
  [...runsOf(text)].flatMap(([hash, run]) =>
    articles.filter(({hashes}) => hashes.has(hash)).map(({name}) => `${name}: ${run}`),
  );

/** Lists every text below an object. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* textsIn(each);
}

const guides = readdirSync('content').filter((name) => name !== 'schema');

test('no sentence shares more than seven words in a row with an article it draws on', () => {
  const found = guides.flatMap((guide) =>
    readdirSync(`content/${guide}/words`).flatMap((file) => {
      const words = JSON.parse(readFileSync(`content/${guide}/words/${file}`, 'utf8')) as unknown;
      return [...textsIn(words)].flatMap(takenOver);
    }),
  );
  assert.deepEqual(found, []);
});

test('a sentence that was taken over is found, whatever its punctuation', () => {
  const sentence =
    'If you have several Facebook and Instagram accounts – you must object to *each* separately!';
  assert.notDeepEqual(takenOver(sentence), []);
});

test('every article left its traces', () => {
  for (const {name, hashes} of articles) assert.ok(hashes.size > 400, name);
});

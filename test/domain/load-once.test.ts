import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadOnce, whenAll} from '../../src/domain/load-once.js';

test('content that is there comes at once, and is made once', () => {
  let made = 0;
  const load = () => ({number: ++made});
  assert.deepEqual(loadOnce('aboard', load), {number: 1});
  assert.equal(loadOnce('aboard', load), loadOnce('aboard', load));
  assert.equal(made, 1);
});

test('a file that failed is asked for again under another address, and not once it has come', async () => {
  const asked: string[] = [];
  const load = (again: string) => {
    asked.push(again);
    return asked.length < 3 ? Promise.reject(new Error('blocked')) : Promise.resolve('came');
  };
  for (let tries = 0; tries < 2; tries++)
    await assert.rejects(Promise.resolve(loadOnce('file', load)), /blocked/);
  assert.equal(await loadOnce('file', load), 'came');
  assert.equal(loadOnce('file', load), 'came', 'at once, as it is there');
  assert.deepEqual(asked, ['', '?1', '?2']);
});

test('callers at the same time share one request', async () => {
  let asked = 0;
  const load = () => Promise.resolve(++asked);
  assert.deepEqual(await Promise.all([loadOnce('shared', load), loadOnce('shared', load)]), [1, 1]);
});

test('work goes on at once where every value is there, and waits for those that are not', async () => {
  const sum = ([a, b]: [number, number]) => a + b;
  assert.equal(whenAll([1, 2] as [number, number], sum), 3);
  // A promise of another make, as of a library that replaces the page's.
  const foreign = {then: (take: (value: number) => void) => void take(2)} as unknown as Promise<number>;
  const coming = whenAll([1, foreign] as const, ([a, b]) => a + b);
  assert.ok(coming instanceof Promise);
  assert.equal(await coming, 3);
});

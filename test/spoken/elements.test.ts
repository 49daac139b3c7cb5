/** One walk for each element, in `npm test`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elementNames} from '../../src/node/render.js';
import {linesOf, passagesIn, written} from './transcript.js';
import {readWalk} from './walk.js';
import {compareWalks, names} from './walks.js';

test('every element has a walk of its name', () => {
  assert.deepEqual(
    elementNames.filter((name) => !names.includes(name)),
    [],
  );
});

test('a walk with a line that is no step is refused', () => {
  assert.throws(() => readWalk('box: <p></p>\npress Tab'), /“press Tab” is no step/);
  assert.throws(() => readWalk('Tab'), /needs a line “box/);
});

test('live regions come last in a step, words in other languages are marked, and a transcript is read as it was written', () => {
  const said = (text: string, live = false, lang = '') => ({text, live, lang});
  const heard = linesOf(
    [
      said('2 of 4', true),
      said('checked'),
      said('Focus mode'),
      said('1 of 4', true),
      said('Amt', false, 'de'),
    ],
    'en',
  );
  assert.deepEqual(heard, ['checked', '[de] Amt', '(live) 1 of 4', '(live) 2 of 4']);
  assert.deepEqual(linesOf([], 'en'), ['(silence)']);
  const passages = [{line: 'page opens', heard}, {line: '# Tabs'}, {line: 'Tab', heard: ['(silence)']}];
  assert.deepEqual(passagesIn(written(passages)), passages);
});

compareWalks(elementNames);

/** One walk for each element, in `npm test`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elementNames} from '../../src/node/render.js';
import {compareWalks, names} from './walks.js';

test('every element has a walk of its name', () => {
  assert.deepEqual(
    elementNames.filter((name) => !names.includes(name)),
    [],
  );
});

compareWalks(elementNames);

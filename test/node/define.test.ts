import assert from 'node:assert/strict';
import {test} from 'node:test';

test('wayout/define is imported in Node without a word', async (t) => {
  const info = t.mock.method(console, 'info', () => {});
  const {mount} = await import('../../src/define.js');
  assert.equal(typeof mount, 'function');
  assert.deepEqual(
    info.mock.calls.map(({arguments: said}) => said),
    [],
  );
});

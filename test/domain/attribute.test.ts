import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readNumber, readWord, readWords} from '../../src/domain/attribute.js';

const bounds = {min: 2, max: 6, fallback: 3};
const fruit = ['apple', 'pear'] as const;
const hostile = [7, {}, [], true, Symbol('pear'), '\u0000', '"><script>', 'x'.repeat(100_000), NaN];

test('an attribute that is absent gives the fallback, and nothing to complain of', () => {
  for (const absent of [null, undefined]) {
    assert.deepEqual(readWord('fruit', absent, fruit, 'pear'), {value: 'pear', problems: []});
    assert.deepEqual(readWords('fruit', absent, fruit, fruit), {value: fruit, problems: []});
    assert.deepEqual(readNumber('level', absent, bounds), {value: 3, problems: []});
  }
});

test('white space around a word does not matter', () => {
  assert.equal(readWord('fruit', ' apple\n', fruit, 'pear').value, 'apple');
  assert.deepEqual(readWords('fruit', '  pear\tapple pear ', fruit, fruit).value, ['pear', 'apple']);
  assert.equal(readNumber('level', ' 4 ', bounds).value, 4);
});

test('an empty list of words means all of them', () => {
  assert.deepEqual(readWords('fruit', '', fruit, fruit), {value: fruit, problems: []});
});

test('a number has to be whole and within its bounds', () => {
  for (const wrong of ['1', '7', '2.5', '', 'two', 'Infinity', '0x3z'])
    assert.deepEqual(
      [readNumber('level', wrong, bounds).value, readNumber('level', wrong, bounds).problems.length],
      [3, 1],
      wrong,
    );
});

test('anything a script may set is read without a throw, and quoted in short', () => {
  for (const value of hostile as string[])
    for (const {problems} of [
      readWord('fruit', value, fruit, 'pear'),
      readWords('fruit', value, fruit, fruit),
      readNumber('level', value, bounds),
    ])
      for (const {message} of problems) assert.ok(message.length < 200, message);
});

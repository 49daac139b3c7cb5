import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readNumber, readWord, readWords} from '../../src/domain/attribute.js';

const bounds = {min: 2, max: 6, fallback: 3};
const fruit = ['apple', 'pear'] as const;
const hostile = [7, {}, [], true, Symbol('pear'), '\u0000', '"><script>', 'x'.repeat(100_000), NaN];

test('an attribute that is absent is not set, and nothing to complain of', () => {
  for (const absent of [null, undefined]) {
    assert.deepEqual(readWord('fruit', absent, fruit, 'pear'), {value: undefined, problems: []});
    assert.deepEqual(readWords('fruit', absent, fruit), {value: undefined, problems: []});
    assert.deepEqual(readNumber('level', absent, bounds), {value: undefined, problems: []});
  }
});

test('white space around a word does not matter', () => {
  assert.equal(readWord('fruit', ' apple\n', fruit, 'pear').value, 'apple');
  assert.deepEqual(readWords('fruit', '  pear\tapple pear ', fruit).value, ['pear', 'apple']);
  assert.equal(readNumber('level', ' 4 ', bounds).value, 4);
});

test('an empty list of words is not set, and a full one is', () => {
  assert.deepEqual(readWords('fruit', '', fruit), {value: undefined, problems: []});
  assert.deepEqual(readWords('fruit', 'apple pear', fruit), {value: ['apple', 'pear'], problems: []});
});

test('a word that is not known is not set, and the sentence names the fallback', () => {
  const {value, problems} = readWord('fruit', 'aple', fruit, 'pear');
  assert.equal(value, undefined);
  assert.deepEqual(
    problems.map(({message}) => message),
    ['fruit="aple" is not known. Did you mean "apple"? Using "pear". Known: apple, pear.'],
  );
  assert.equal(readWords('fruit', 'plum', fruit).value, undefined);
});

test('a number has to be whole and within its bounds', () => {
  for (const wrong of ['1', '7', '2.5', '', 'two', 'Infinity', '0x3z'])
    assert.deepEqual(
      [readNumber('level', wrong, bounds).value, readNumber('level', wrong, bounds).problems.length],
      [undefined, 1],
      wrong,
    );
});

test('anything a script may set is read without a throw, and quoted in short', () => {
  for (const value of hostile as string[])
    for (const {problems} of [
      readWord('fruit', value, fruit, 'pear'),
      readWords('fruit', value, fruit),
      readNumber('level', value, bounds),
    ])
      for (const {message} of problems) assert.ok(message.length < 200, message);
});

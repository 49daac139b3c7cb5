import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemOf} from '../../src/domain/author-sentences.js';
import {briefly, readNumber, readWord, readWords, textOf, type Finding} from '../../src/domain/attribute.js';

const bounds = {min: 2, max: 6};
const fruit = ['apple', 'pear'] as const;
const throwing = {
  toString() {
    throw new Error('no text');
  },
};
const {proxy: revoked, revoke} = Proxy.revocable({}, {});
revoke();
/** Values without a text. */
const mute = [Object.create(null), throwing, revoked, Symbol('pear')] as unknown as string[];
const hostile = [7, {}, [], true, ...mute, '\u0000', '"><script>', 'x'.repeat(100_000), NaN];

test('an attribute that is absent, empty or false is not set, and nothing to complain of', () => {
  for (const absent of [null, undefined, '', ' \n', false as unknown as string]) {
    assert.deepEqual(readWord('fruit', absent, fruit, 'pear'), {value: undefined, findings: []});
    assert.deepEqual(readWords('fruit', absent, fruit), {value: undefined, findings: []});
    assert.deepEqual(readNumber('level', absent, bounds, 3), {value: undefined, findings: []});
  }
});

test('white space around a word does not matter', () => {
  assert.equal(readWord('fruit', ' apple\n', fruit, 'pear').value, 'apple');
  assert.deepEqual(readWords('fruit', '  pear\tapple pear ', fruit).value, ['pear', 'apple']);
  assert.equal(readNumber('level', ' 4 ', bounds, 3).value, 4);
});

test('an empty list of words is not set, and a full one is', () => {
  assert.deepEqual(readWords('fruit', '', fruit), {value: undefined, findings: []});
  assert.deepEqual(readWords('fruit', 'apple pear', fruit), {value: ['apple', 'pear'], findings: []});
});

test('a word that is not known is not set, and the sentence names the fallback', () => {
  const {value, findings} = readWord('fruit', 'aple', fruit, 'pear');
  assert.equal(value, undefined);
  assert.deepEqual(
    findings.map((finding) => problemOf(finding)),
    [
      {
        code: 'fruit',
        message: 'fruit="aple" is not known. Did you mean "apple"? Using "pear". Known: apple, pear.',
      },
    ],
  );
  assert.deepEqual(readWords('fruit', 'plum  pear', fruit), {
    value: ['pear'],
    findings: [{code: 'fruit', text: 'plum', known: fruit, showing: ['pear']}],
  });
  assert.equal(readWords('fruit', 'plum', fruit).value, undefined);
});

test('a number has to be whole and within its bounds', () => {
  for (const wrong of ['1', '7', '2.5', 'two', 'Infinity', '0x3z']) {
    const {value, findings} = readNumber('level', wrong, bounds, 3);
    assert.deepEqual([value, findings], [undefined, [{code: 'level', text: wrong, bounds, using: 3}]], wrong);
  }
  for (const bound of [2, 6])
    assert.deepEqual(readNumber('level', bound, bounds, 3), {value: bound, findings: []});
});

test('anything a script may set is read without a throw, and quoted in short', () => {
  for (const value of hostile as string[])
    for (const {findings} of [
      readWord('fruit', value, fruit, 'pear'),
      readWords('fruit', value, fruit),
      readNumber('level', value, bounds, 3),
    ])
      for (const finding of findings) {
        const {message} = problemOf(finding);
        assert.ok(message.length < 200, message);
        assert.ok(briefly(finding).message.length < 100);
      }
});

test('a value without a text is told as a value of its type', () => {
  assert.deepEqual(mute.map(textOf), ['object', 'object', 'object', 'symbol']);
  for (const value of mute) assert.equal(readWord('fruit', value, fruit, 'pear').findings.length, 1);
});

/** A problem as data, its short form for readers' pages, and its sentence. */
const cases: [Finding, string, string][] = [
  [
    {code: 'fruit', text: 'aple', known: fruit, using: 'pear'},
    'fruit="aple"',
    'fruit="aple" is not known. Did you mean "apple"? Using "pear". Known: apple, pear.',
  ],
  [
    {code: 'fruits', text: 'fig', known: fruit, showing: []},
    'fruits="fig"',
    'fruits="fig" is not known. Showing all. Known: apple, pear.',
  ],
  [
    {code: 'fruits', text: 'fig', known: fruit, showing: fruit},
    'fruits="fig"',
    'fruits="fig" is not known. Showing apple, pear. Known: apple, pear.',
  ],
  [
    {code: 'lang', text: 'sk', known: ['de', 'en'], showing: 'en'},
    'lang="sk"',
    'lang="sk" is not known. Showing "en". Known: de, en.',
  ],
  [
    {code: 'guide', text: 'x', known: ['meta-ai'], showing: undefined},
    'guide="x"',
    'guide="x" is not known. Showing what is inside the tag. Known: meta-ai.',
  ],
  [
    {code: 'level', text: '', bounds, using: 3},
    'level=""',
    'level="" is not a whole number from 2 to 6. Using 3.',
  ],
  [
    {code: 'days', text: '-1', bounds: {min: 0, max: Infinity}, using: 90},
    'days="-1"',
    'days="-1" is not a whole number from 0. Using 90.',
  ],
  [
    {code: 'no-faq', text: 'mine', showing: undefined},
    'no-faq="mine"',
    'guide="mine" has no faq in its content. Showing what is inside the tag.',
  ],
  [
    {code: 'src', text: '/x.json', reason: 'The server answers 404', showing: 'meta-ai'},
    'src="/x.json": The server answers 404',
    'src="/x.json" is not used. The server answers 404. Showing "meta-ai".',
  ],
  [{code: 'src', reason: 'Made elsewhere.'}, 'Made elsewhere.', 'Made elsewhere.'],
  [
    {code: 'data-wayout', text: 'stebs', known: ['steps']},
    'data-wayout="stebs"',
    'data-wayout="stebs" is not known. Did you mean "steps"? What is there stays. Known: steps.',
  ],
  [
    {code: 'key', text: 'src', known: ['lang'], dropped: true},
    'key="src"',
    'key="src" is not known. It is left out. Known: lang.',
  ],
  [
    {code: 'answers', text: 'us', dropped: true},
    'answers="us"',
    'answers="us" cannot be read. It is left out.',
  ],
  [
    {code: 'broken'},
    'broken',
    'Its content cannot be shown, or this page changes it. Showing what is inside the tag.',
  ],
];

test('a problem is said in short on readers’ pages, and in a sentence to authors', () => {
  for (const [finding, short, sentence] of cases) {
    assert.deepEqual(briefly(finding), {code: finding.code, message: short});
    assert.deepEqual(problemOf(finding), {code: finding.code, message: sentence});
  }
});

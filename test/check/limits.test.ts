/** Content that would keep a page or a terminal busy, or that nobody could read. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unfitIn, visible} from '../../src/check/characters.js';
import {checkLinkage} from '../../src/check/linkage/rules.js';
import {checkPack} from '../../src/check/pack.js';
import {checkSafety} from '../../src/check/safety.js';
import type {Linkage} from '../../src/domain/model/linkage.js';
import {packOf, type Pack} from '../fixtures/pack.mjs';

const today = '2026-11-22';

/** Problems of the guide about nothing after a change: for readers, and for its author. */
function problemsAfter(change: (pack: Pack) => void, folder?: string) {
  const pack = packOf(folder);
  change(pack);
  const told = checkPack('', pack, {today}, checkLinkage);
  return {
    unsafe: checkSafety(pack).map(({path}) => path),
    told: told.map(({path, message}) => `${path}: ${message}`),
  };
}

type Titles = Record<string, {title: string}>;
const titled = (title: string) =>
  problemsAfter(({words}) => ((words['de']!['heads'] as Titles)['object']!.title = title));
const place = 'words.de.heads.object.title';

const unfit = [
  '\0',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
];
const broken = ['\ud800', '\udc00', '\ufeff', '\ufffd', '\ufffe', '\uffff', '\ufdd0', '\ufdef'];

test('a text with a character that nobody can see, or that was lost, is kept from readers and named to the author', () => {
  for (const character of [...unfit, ...broken]) {
    const {unsafe, told} = titled(`Nichts${character}`);
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    assert.deepEqual(unsafe, [place], code);
    assert.ok(told.length === 1 && told[0]!.startsWith(`${place}: Holds ${code}, `), told.join());
  }
});

test('a character that was lost is asked for again, and any other is to go', () => {
  assert.deepEqual(titled('Nichts\ufffd').told, [
    `${place}: Holds U+FFFD, where a character was lost. Expected that character, in a file that was saved as UTF-8.`,
  ]);
  assert.deepEqual(titled('Nichts\u202e').told, [
    `${place}: Holds U+202E, which nobody can see. Expected the text without it.`,
  ]);
});

test('characters that scripts and names need are texts like all others', () => {
  const needed = [
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u00ad',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u061c',
    '👩‍💻',
    '🏴\u{e0067}\u{e007f}',
  ];
  for (const character of needed) {
    assert.equal(unfitIn(character), undefined, JSON.stringify(character));
    assert.deepEqual(
      titled(`Nichts ${character} widersprechen`),
      {unsafe: [], told: []},
      JSON.stringify(character),
    );
  }
});

test('what is printed holds no character that a terminal obeys', () => {
  assert.equal(visible('a\u001b[31mb\u009b\r\u202ec\n\td'), 'a\\u001b[31mb\\u009b\\u000d\\u202ec\n\td');
});

test('a text longer than any that is read, and a list longer than any guide has, are refused before they are looked into', () => {
  assert.deepEqual(titled('x'.repeat(10_000)), {unsafe: [], told: []});
  for (const text of ['{label:', '*a', '{', 'x'])
    assert.deepEqual(titled(text.repeat(1_900_000 / text.length)), {
      unsafe: [place],
      told: [`${place}: Longer than any text that is read: 10,000 characters are the most.`],
    });
  const many = Object.fromEntries(Array.from({length: 1001}, (_, i) => [`a${i}`, 'x']));
  for (const [path, change] of Object.entries<(pack: Pack) => void>({
    'guide.platforms': ({guide}) => (guide['platforms'] = many),
    'guide.messages': ({guide}) => (guide['messages'] = Object.keys(many)),
    'guide.service': ({guide}) => (guide['service'] = many),
    'words.de.same': ({words}) => (words['de']!['same'] = many),
  }))
    assert.deepEqual(problemsAfter(change), {
      unsafe: [path],
      told: [`${path}: More entries than any guide has: 1,000 are the most.`],
    });
});

test('of more problems than anybody reads the first are said, and that there are more', () => {
  const {told} = problemsAfter(({guide, words}) => {
    const [step] = Object.values(guide['steps'] as object) as [{labels?: string[]}];
    step.labels = Array.from({length: 900}, (_, i) => `dead-${i}`);
    words['de']!['from'] = Object.fromEntries(step.labels.map((id) => [`steps/${id}`, '12345678']));
  });
  assert.equal(told.length, 501);
  assert.match(told[499]!, /"dead-499" is not a label\./);
  assert.equal(told[500], ': And more, which are said once these are mended.');
});

const linkageOf = (pack: Pack) => pack['linkage'] as {-readonly [Name in keyof Linkage]: Linkage[Name]};

test('platforms, languages and accounts that cannot all be combined are named, not tried', () => {
  const numbers = Array.from({length: 30}, (_, i) => `app-${i}`);
  const apps = Object.fromEntries(numbers.map((id) => [id, id]));
  const {told} = problemsAfter((pack) => {
    Object.assign(pack.guide['platforms'] as object, apps);
    linkageOf(pack).messaging = numbers;
  }, 'workspaces');
  assert.ok(
    told.some((each) =>
      /^linkage\.units: Come to \d+ situations, more than can be looked into\. Expected 1000000 at most\.$/.test(
        each,
      ),
    ),
    told.join('\n'),
  );
  const label = {text: 'Send', seen: '2026-10', sources: ['daily']};
  const languages = Array.from({length: 26}, (_, i) => `a${String.fromCharCode(97 + i)}`);
  const crowded = problemsAfter((pack) => {
    Object.assign(pack.guide['platforms'] as object, apps);
    const {labels} = pack.labels as {labels: Record<string, object>};
    labels['send'] = {
      ...labels['send'],
      ...Object.fromEntries(languages.map((language) => [language, label])),
    };
  });
  assert.ok(
    crowded.told.some((each) =>
      /^guide\.platforms: \d+ platforms with labels in \d+ languages are more than can be looked into\./.test(
        each,
      ),
    ),
    crowded.told.join('\n'),
  );
});

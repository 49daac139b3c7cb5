import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatProblem} from '../../src/check/guide.js';
import {checkLinkage} from '../../src/check/linkage/rules.js';
import {checkPack} from '../../src/check/pack.js';
import {packOf, type Pack} from '../fixtures/pack.mjs';

const today = '2026-11-22';

/** Sentences of the check about the guide about nothing in one file, after a change. */
function sentencesAfter(change: (pack: Pack) => void): string[] {
  const pack = packOf();
  change(pack);
  return checkPack('own.json', pack, {today}).map(formatProblem);
}

test('a sound guide in one file has no problems, whatever takes the time to look', () => {
  for (const folder of ['nothing', 'workspaces']) {
    assert.deepEqual(checkPack('own.json', packOf(folder), {today}), [], folder);
    assert.deepEqual(checkPack('own.json', packOf(folder), {today}, checkLinkage), [], folder);
  }
});

const mistakes: readonly [title: string, change: (pack: Pack) => void, ...says: string[]][] = [
  [
    'a dead reference is named with its place in the one file',
    ({words}) => ((words['en'] as {steps: {email: {text: string}}}).steps.email.text = 'Go to {link:polcy}.'),
    'own.json words.en.steps.email.text: "polcy" is not a link. Did you mean "policy"?',
    'own.json words.de.steps.email.text: The placeholders are none. Expected those of the English words: "{link:polcy}".',
  ],
  [
    'a link to another host than the pack names is refused',
    ({guide}) => ((guide['links'] as {policy: {url: string}}).policy.url = 'https://evil.example/'),
    'own.json guide.links.policy.url: "evil.example" is not one of the hosts of this guide. Expected one of "example.org", "help.example.org", "www.example.org", "settings.example.org".',
  ],
  [
    'a link that runs code is refused',
    ({guide}) => ((guide['links'] as {policy: {url: string}}).policy.url = 'javascript:alert(1)'),
    'own.json guide.links.policy.url: "javascript:" is not allowed in an address. Expected "https:".',
  ],
  [
    'a missing part is named',
    (pack) => delete (pack as Partial<Pack>).labels,
    'own.json labels: Missing. Expected an object.',
  ],
  [
    'a stray part is named, with what was meant',
    (pack) => (pack['linkges'] = {}),
    'own.json linkges: "linkges" is not a field here. Did you mean "linkage"?',
  ],
  [
    'English is missed where it is not there',
    ({words}) => delete words['en'],
    'own.json words.en: Missing. Expected the English words, which all others are compared with.',
  ],
  [
    'a language that is none is named',
    ({words}) => (words['x/en'] = words['en']!),
    'own.json words["x/en"]: "x/en" is not a language, such as "de" or "pt-BR".',
  ],
  [
    'a date that is yet to come is named',
    ({guide}) => ((guide['review'] as {checked: string}).checked = '2026-11-23'),
    'own.json guide.review.checked: "2026-11-23" is in the future. Today is "2026-11-22".',
  ],
];

for (const [title, change, ...says] of mistakes)
  test(title, () => assert.deepEqual(sentencesAfter(change), says));

test('a problem has the line of its place in the one file', () => {
  const pack = packOf();
  delete pack.words['de']!['made'];
  const lineOf = (file: string, path: readonly unknown[]) => {
    assert.equal(file, 'own.json');
    return path.length;
  };
  assert.deepEqual(checkPack('own.json', pack, {today, lineOf}).map(formatProblem), [
    'own.json:3 words.de.made: Missing. Expected text.',
  ]);
});

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff) % below;
}

type Spot = [holder: Record<string, unknown>, key: string];
const spotsIn = (value: unknown): Spot[] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap((key): Spot[] => [
        [value as Record<string, unknown>, key],
        ...spotsIn((value as Record<string, unknown>)[key]),
      ])
    : [];

const strange = [
  ...[null, true, 0, -1, 1e308, '', ' ', '__proto__', 'constructor', '{label:', 'x'.repeat(3000), [], {}].map(
    (value) => JSON.stringify(value),
  ),
  ...['{"__proto__":{}}', '[[[]]]', '"\\ud800"', '{"en":null}', '{"en":{"lang":"en"}}'],
];
const deep = '['.repeat(9000) + ']'.repeat(9000);

test('never throws, whatever hundreds of accidents make of the one file', () => {
  const pick = numbers(20261122);
  let reported = 0;
  for (let run = 0; run < 400; run++) {
    const pack = packOf(run % 2 ? 'nothing' : 'workspaces');
    for (let i = 0; i <= run % 3; i++) {
      const spots = spotsIn(pack);
      // Some accidents happen at the top of the file, where they do most.
      const [holder, key] = spots[pick(run % 5 ? spots.length : 9)]!;
      if (run % 4) holder[key] = JSON.parse(strange[pick(strange.length)]!);
      else delete holder[key];
    }
    const problems = checkPack('own.json', JSON.parse(JSON.stringify(pack)), {today});
    for (const problem of problems)
      assert.match(formatProblem(problem), /^own\.json( [^\n:]+)?[^\n]*: [^\n]+$/);
    if (problems.length) reported++;
  }
  assert.ok(reported > 320, `only ${reported} of 400 were noticed`);
});

test('never throws, whatever the file holds altogether', () => {
  for (const text of [...strange, deep]) {
    const json: unknown = JSON.parse(text);
    assert.notDeepEqual(checkPack('own.json', json, {today}), [], text.slice(0, 40));
    for (const name of ['guide', 'linkage', 'labels', 'sources', 'words'])
      assert.notDeepEqual(
        sentencesAfter((pack) => (pack[name] = json)),
        [],
        `${name}: ${text.slice(0, 40)}`,
      );
  }
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkPack} from '../../src/check/pack.js';
import {checkSafety} from '../../src/check/safety.js';
import {mutate, numbers, strange} from '../domain/accidents.js';
import {packOf, type Pack} from '../fixtures/pack.mjs';

type Holder = Record<string, unknown>;

const today = '2026-11-22';

/** Problems that keep readers from the guide about nothing, after a change. */
function problemsAfter(change: (pack: Pack) => void, folder?: string): string[] {
  const pack = packOf(folder);
  change(pack);
  return checkSafety(pack).map(({path, message}) => `${path}: ${message}`);
}

/** Changes a value at a place such as `guide.hosts`; without a value, the old one is taken away. */
const put =
  (place: string, value?: unknown) =>
  (pack: Pack): void => {
    const keys = place.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce<Holder>((here, key) => here[key] as Holder, pack);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  };

test('lets readers see a sound guide', () => {
  for (const folder of ['nothing', 'workspaces'])
    assert.deepEqual(
      problemsAfter(() => {}, folder),
      [],
    );
});

const unsafe = 'Readers may not be sent there.';
const misshapen = 'Not of the form that a pack has.';
const refused: readonly [title: string, change: (pack: Pack) => void, ...says: string[]][] = [
  [
    'a link to another host than the guide names',
    put('guide.links.policy.url', 'https://evil.example/'),
    `guide.links.policy.url: ${unsafe}`,
  ],
  [
    'a link that runs code',
    put('guide.links.policy.url', 'javascript:alert(1)'),
    `guide.links.policy.url: ${unsafe}`,
  ],
  [
    'a link over a connection that is not safe',
    put('guide.links.policy.url', 'http://example.org/'),
    `guide.links.policy.url: ${unsafe}`,
  ],
  [
    'a link to a withdrawn form, in whatever way its number is written',
    (pack) => {
      put('guide.refused', {'12345': 'an old form'})(pack);
      put('guide.links.policy.url', 'https://example.org/%31%32345')(pack);
    },
    `guide.links.policy.url: ${unsafe}`,
  ],
  [
    'a source over a connection that is not safe',
    put('sources.sources.daily.url', 'http://daily.example/'),
    `sources.sources.daily.url: ${unsafe}`,
  ],
  ['a missing part', put('labels'), 'labels: Missing.'],
  ['a part of another type', put('guide.hosts', 'example.org'), `guide.hosts: ${misshapen}`],
  [
    'a date that no browser can format',
    put('guide.review.checked', '2026-13-45'),
    `guide.review.checked: ${misshapen}`,
  ],
  [
    'a country that no browser can name',
    put('guide.events.0.place', '0'),
    `guide.events[0].place: ${misshapen}`,
  ],
  ['a field that nobody knows', put('guide.__proto__x', 1), `guide.__proto__x: ${misshapen}`],
  ['English that is not there', put('words.en'), 'words.en: Missing.'],
  ['a language that is none', (pack) => put('words.x', pack.words['de'])(pack), `words.x: ${misshapen}`],
  ['a heading without words', put('words.de.heads', {}), 'words.de.heads.object: Missing.'],
  ['a way without a name', put('words.de.controls'), 'words.de.controls.nobody: Missing.'],
  [
    'evidence from a source that is not there',
    put('sources.evidence.steps/email.supports', ['nobody']),
    'sources.evidence["steps/email"]: Names nothing there is.',
  ],
  [
    'a kind of data on a platform that is not there',
    put('guide.scope.0.platforms', ['nowhere']),
    'guide.scope[0].platforms: Names nothing there is.',
  ],
];

for (const [title, change, first] of refused)
  test(`keeps readers from ${title}`, () => assert.equal(problemsAfter(change)[0], first));

test('leaves to the whole check what does readers no harm', () => {
  for (const change of [
    put('guide.review.checked', '2999-01-01'),
    put('sources.evidence.steps/email'),
    put('words.de.steps.email.text', '{label:nowhere}'),
  ]) {
    assert.deepEqual(problemsAfter(change), []);
    const pack = packOf();
    change(pack);
    assert.notDeepEqual(checkPack('own.json', pack, {today}), []);
  }
});

test('never throws, and lets pass whatever the whole check accepts, after two thousand accidents', () => {
  const pick = numbers(20261124);
  const told = {refused: 0, accepted: 0};
  for (let run = 0; run < 2000; run++) {
    const pack = packOf(run % 2 ? 'nothing' : 'workspaces');
    for (let i = 0; i <= run % 3; i++) mutate(pack, pick);
    const json = JSON.parse(JSON.stringify(pack)) as unknown;
    const problems = checkSafety(json);
    told[problems.length ? 'refused' : 'accepted']++;
    if (problems.length)
      assert.notDeepEqual(checkPack('own.json', json, {today}), [], JSON.stringify(problems));
  }
  assert.ok(Math.min(told.refused, told.accepted) > 100, JSON.stringify(told));
});

test('never throws, whatever the file holds altogether', () => {
  const deep = JSON.parse('['.repeat(9000) + ']'.repeat(9000)) as unknown;
  for (const json of [undefined, deep, ...strange]) {
    assert.notDeepEqual(checkSafety(json), []);
    for (const name of ['guide', 'linkage', 'labels', 'sources', 'words', 'words.en'])
      if (json !== undefined) assert.notDeepEqual(problemsAfter(put(name, json)), [], name);
  }
});

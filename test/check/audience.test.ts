/** Readers whom each sentence and thing reaches, as the rules about readers look at them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {audienceOf, isAudienceKnown, isFor} from '../../src/check/audience.js';
import {contentOf, type GuideContent, type ShapedFiles} from '../../src/check/content.js';
import {devices, regions} from '../../src/domain/model/guide.js';
import type {Situation} from '../../src/domain/situation.js';
import {filesAfter, testMistakes, today, type Change} from './planted.js';

const contentAfter = (changes: readonly Change[]): GuideContent =>
  contentOf(filesAfter(changes) as ShapedFiles, {today})!;
const audienceAfter = (changes: readonly Change[], shown: Readonly<Record<string, string[]>> = {}) =>
  audienceOf(
    contentAfter(changes),
    new Map(Object.entries(shown).map(([id, within]) => [id, new Set(within)])),
  );
const written = ({region, device, menus, platforms}: Situation) =>
  [region, device, menus, ...platforms].join('/');

/** Languages of the labels, and `''` for all others. */
const menus = ['en', 'de', 'ar', ''];
const platforms = ['alpha', 'beta', 'gamma', 'delta', 'none'];
const perRegion = devices.length * menus.length * platforms.length;

/** Every reader in some regions, with some platforms. */
const readersIn = (within: readonly string[], having: readonly string[] = platforms) =>
  within.flatMap((region) =>
    devices.flatMap((device) =>
      menus.flatMap((language) => having.map((platform) => [region, device, language, platform].join('/'))),
    ),
  );

test('a reader is any region, device and language of menus, with one platform or none', () => {
  const {everyone} = audienceAfter([]);
  assert.deepEqual(everyone.map(written), readersIn(regions));
  assert.equal(everyone.length, perRegion * regions.length);
});

test('kinds of data and questions reach the readers of their regions, on any platform', () => {
  const {seen, told} = audienceAfter([['guide', 'faq.1.when', {}]]);
  for (const readers of [seen, told])
    for (const [id, within] of [
      ['scope/posts', ['eea', 'uk', 'ch', 'br']],
      ['scope/posts-elsewhere', ['us', 'other']],
      ['scope/others', regions],
      ['faq/elsewhere', ['us', 'other']],
      ['faq/where', regions],
    ] as const)
      assert.deepEqual(readers.get(id)!.map(written), readersIn(within), id);
});

test('events are seen by everyone, and their evidence need not be about anyone’s region', () => {
  const {seen, told, everyone} = audienceAfter([]);
  for (const id of ['events/announced', 'events/ruling']) {
    assert.deepEqual(seen.get(id), everyone, id);
    assert.deepEqual(told.get(id), [], id);
  }
});

test('letters reach the readers of their conditions, and only what is no formula makes a claim to them', () => {
  const {seen, told} = audienceAfter([
    ['letters', 'letters.1.when', {regions: ['uk']}],
    ['letters', 'letters.1.blocks', [['your-name', 'your-name']]],
  ]);
  const owners = ['alpha', 'beta', 'gamma'];
  for (const [id, readers] of [
    ['letters/object', readersIn(['eea'], owners)],
    ['letters/object-anyone', readersIn(['uk'])],
    ['letters/complain', readersIn(['eea'])],
    ['passages/accounts', readersIn(['eea'], owners)],
    ['passages/objection', readersIn(['eea'], owners)],
    ['passages/no-reply', readersIn(['eea'])],
  ] as const)
    assert.deepEqual(seen.get(id)!.map(written), readers, id);
  // Recipients stand on every letter.
  for (const id of ['passages/your-authority', 'passages/its-address', 'passages/your-name'])
    assert.deepEqual(new Set(seen.get(id)!.map(written)), new Set(readersIn(['eea', 'uk'])), id);
  assert.deepEqual(
    [...told.keys()].filter((id) => /^(letters|passages)\//.test(id)),
    ['passages/objection', 'passages/no-reply'],
  );
  assert.deepEqual(told.get('passages/objection')!.map(written), readersIn(['eea'], owners));
});

test('a guide without letters, events, kinds of data and questions has readers of the rest', () => {
  const {seen} = audienceAfter([
    ['letters', ''],
    ...(['scope', 'faq', 'events'] as const).map((field): Change => ['guide', field]),
  ]);
  assert.deepEqual(
    new Set([...seen.keys()].map((id) => id.split('/')[0])),
    new Set(['heads', 'variants', 'steps', 'items', 'paths', 'controls', 'panels']),
  );
});

test('sentences about linked accounts reach everyone in the regions they are shown in', () => {
  const {seen, told} = audienceAfter([], {'notes/linked': ['us', 'eea'], 'notes/never': []});
  for (const readers of [seen, told]) {
    assert.deepEqual(readers.get('notes/linked')!.map(written), readersIn(['eea', 'us']));
    assert.deepEqual(readers.get('notes/never'), []);
  }
});

test('what a plan shows is seen once by each reader of it, and the steps of a path are no claim of their own', () => {
  const {seen, told} = audienceAfter([]);
  const objecting = ['eea', 'uk', 'ch', 'br'];
  assert.deepEqual(seen.get('controls/alpha')!.map(written), readersIn(regions, ['alpha']));
  assert.deepEqual(seen.get('controls/nobody')!.map(written), readersIn(objecting));
  assert.deepEqual(seen.get('panels/covers')!.map(written), readersIn(regions, platforms.slice(0, 4)));
  assert.deepEqual(seen.get('panels/letters')!.map(written), readersIn(['eea', 'uk']));
  assert.deepEqual(told.get('heads/object')!.map(written), readersIn(objecting));
  assert.deepEqual(seen.get('heads/object'), told.get('heads/object'));
  assert.deepEqual(
    seen.get('steps/ask-nothing')!.map(written),
    objecting.map((region) => `${region}/web/de/alpha`),
  );
  assert.equal(told.get('steps/ask-nothing'), undefined);
  assert.equal(told.get('controls/alpha'), undefined);
});

test('a control is for the readers of its condition who have one of its platforms, if it names any', () => {
  const {controls} = contentAfter([['guide', 'controls.0.when', {devices: ['app']}]]).guide.json;
  const [alpha, , , nobody] = controls;
  const reader: Situation = {region: 'eea', device: 'app', menus: 'en', platforms: ['alpha']};
  assert.equal(isFor(alpha!, reader), true);
  assert.equal(isFor(alpha!, {...reader, platforms: ['beta', 'alpha']}), true);
  assert.equal(isFor(alpha!, {...reader, platforms: ['beta']}), false);
  assert.equal(isFor(alpha!, {...reader, device: 'web'}), false);
  assert.equal(isFor(nobody!, reader), true);
  assert.equal(isFor(nobody!, {...reader, region: 'us'}), false);
});

/** Labels of one button in so many languages. */
const seenIn = (languages: number): Change => [
  'labels',
  'labels',
  {
    send: Object.fromEntries(
      Array.from({length: languages}, (_, i) => [`l${i}`, {text: 'Send', seen: '2026', sources: []}]),
    ),
  },
];

test('readers are looked into up to a limit, which is named beyond it', () => {
  const said: unknown[] = [];
  const isKnown = (languages: number) =>
    isAudienceKnown(contentAfter([seenIn(languages)]), ({file}, ...problem) => said.push([file, ...problem]));
  assert.equal(isKnown(100), true);
  assert.deepEqual(said, []);
  assert.equal(isKnown(101), false);
  assert.deepEqual(said, [
    [
      'nothing/guide.json',
      ['platforms'],
      '4 platforms with labels in 101 languages are more than can be looked into. Expected 400 at most, multiplied.',
    ],
  ]);
});

testMistakes([
  {
    title: 'asks a control for variants for nobody but the readers of its platforms',
    changes: [['guide', 'controls.2.variants.0.when', {platforms: ['delta']}]],
    says: [],
  },
]);

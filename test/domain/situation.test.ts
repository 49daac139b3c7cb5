import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {When} from '../../src/domain/model/guide.js';
import {matches, matching, type Situation} from '../../src/domain/situation.js';

const reader: Situation = {region: 'eea', device: 'app', menus: 'de', platforms: ['alpha', 'beta']};

const conditions: readonly [title: string, when: When | undefined, holds: boolean][] = [
  ['holds where nothing is asked', undefined, true],
  ['holds where an empty condition asks nothing', {}, true],
  ['holds in one of the regions', {regions: ['uk', 'eea']}, true],
  ['fails in another region', {regions: ['uk']}, false],
  ['holds on the device', {devices: ['app']}, true],
  ['fails on another device', {devices: ['web']}, false],
  ['holds with the menus', {menus: ['en', 'de']}, true],
  ['fails with other menus', {menus: ['en']}, false],
  ['holds with one platform in common', {platforms: ['gamma', 'beta']}, true],
  ['fails with no platform in common', {platforms: ['gamma']}, false],
  [
    'holds where all that is asked holds',
    {regions: ['eea'], devices: ['app'], menus: ['de'], platforms: ['alpha']},
    true,
  ],
  ['fails where one of several fails', {regions: ['eea'], devices: ['web'], platforms: ['alpha']}, false],
  ['fails where a list leaves nobody', {regions: []}, false],
];

for (const [title, when, holds] of conditions) test(title, () => assert.equal(matches(when, reader), holds));

test('fails for a reader without a platform where one is asked for', () => {
  assert.equal(matches({platforms: ['alpha']}, {...reader, platforms: []}), false);
});

test('keeps the matching entries in their order', () => {
  const entries = [
    {id: 'c'},
    {id: 'b', when: {regions: ['us' as const]}},
    {id: 'a', when: {devices: ['app' as const]}},
  ];
  assert.deepEqual(
    matching(entries, reader).map(({id}) => id),
    ['c', 'a'],
  );
});

test('finds nothing among no entries', () => {
  assert.deepEqual(matching(undefined, reader), []);
});

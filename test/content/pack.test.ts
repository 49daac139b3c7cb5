import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkPack} from '../../src/check/pack.js';
import {packOf} from '../fixtures/pack.mjs';
import {objectionsTo, readJson} from './schemas.js';

test('the schema for packs has nothing against the fixtures in one file', () => {
  for (const folder of ['nothing', 'workspaces'])
    assert.equal(objectionsTo('pack', packOf(folder)), '', folder);
});

test('the check notices what the schema for packs forbids', () => {
  const accidents: readonly ((pack: Record<string, unknown>) => unknown)[] = [
    ...['guide', 'labels', 'sources', 'words'].map(
      (name) => (pack: Record<string, unknown>) => delete pack[name],
    ),
    (pack) => (pack['terms'] = {}),
    (pack) => (pack['linkage'] = 7),
    (pack) => (pack['words'] = {de: {}}),
    (pack) => ((pack['words'] as Record<string, unknown>)['Deutsch'] = {}),
  ];
  for (const accident of accidents) {
    const pack = packOf();
    accident(pack);
    assert.notEqual(objectionsTo('pack', pack), '', String(accident));
    assert.notDeepEqual(checkPack('own.json', pack, {today: '2026-11-22'}), [], String(accident));
  }
});

test('the schema for packs explains every part to editors', () => {
  const {properties} = readJson('content/schema/pack') as {
    properties: Record<string, {title?: string; description?: string}>;
  };
  for (const [name, {title, description}] of Object.entries(properties))
    assert.ok(title && description, name);
});

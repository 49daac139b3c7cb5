import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {checkPack} from '../../src/check/pack.js';
import {kinds} from '../../src/node/schema.js';
import {packOf} from '../fixtures/pack.mjs';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../content/schema/${name}.json`, import.meta.url), 'utf8')) as {
    properties: Record<string, {title?: string; description?: string}>;
  };
const ajv = new Ajv2020({allErrors: true});
for (const name of [...kinds, 'shared']) ajv.addSchema(schema(name), `${name}.json`);
const validate = ajv.compile({...schema('pack'), $id: 'pack.json'});

test('the schema for packs has nothing against the fixtures in one file', () => {
  for (const folder of ['nothing', 'workspaces'])
    assert.ok(validate(packOf(folder)), ajv.errorsText(validate.errors));
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
    assert.equal(validate(pack), false, String(accident));
    assert.notDeepEqual(checkPack('own.json', pack, {today: '2026-11-22'}), [], String(accident));
  }
});

test('the schema for packs explains every part to editors', () => {
  for (const [name, {title, description}] of Object.entries(schema('pack').properties))
    assert.ok(title && description, name);
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {GuideFiles} from '../../src/check/content.js';
import {wordFields} from '../../src/check/rules/words.js';
import {checkGuide} from '../../src/check/guide.js';
import {headlines, questionTypes, rights, slots} from '../../src/domain/model/linkage.js';
import {collections, devices, regions} from '../../src/domain/model/guide.js';
import {kinds, loadSchemas, type Kind} from '../../src/node/schema.js';

interface Schema {
  title?: string;
  description?: string;
  enum?: string[];
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema;
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}.json`, import.meta.url), 'utf8'));
const schema = (name: string) => read(`content/schema/${name}`) as Schema;
const definitions = schema('shared').$defs!;
const words = schema('words').properties!;

test('the schemas know the regions and the devices of the model', () => {
  assert.deepEqual(definitions.region!.enum, regions);
  assert.deepEqual(definitions.when!.properties!.devices!.items!.enum, devices);
});

test('the schema for linkage knows the headlines, slots, rights and types of the model', () => {
  const {rule, policy, question, expect} = schema('linkage').$defs!;
  assert.deepEqual([...expect!.properties!['headline']!.enum!].sort(), [...headlines].sort());
  assert.deepEqual(rule!.properties!['slot']!.enum, slots);
  assert.deepEqual(policy!.properties!['right']!.additionalProperties!.enum, rights);
  assert.deepEqual(question!.properties!['type']!.enum, questionTypes);
});

test('the schema for words knows the collections of the model, in their order', () => {
  const described = Object.keys(words).filter(
    (name) => !['$schema', 'lang', 'status', 'made', 'from', 'same'].includes(name),
  );
  assert.deepEqual(described, collections);
});

test('the schema for words knows the fields of the check', () => {
  const undemanding = {answer: 'actionable', platforms: ['alpha'], labels: ['send']} as const;
  for (const collection of collections) {
    const {properties = {}, required = []} = words[collection]!.additionalProperties!;
    const fields = wordFields[collection];
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(fields).sort(), collection);
    const always = Object.keys(fields).filter(
      (name) => fields[name]!.need(undemanding, undefined) === 'required',
    );
    assert.deepEqual([...required].sort(), always.sort(), collection);
  }
});

/** Lists every property that a schema names, however deep. */
function* propertiesOf(value: unknown, path = ''): Generator<[path: string, property: Schema]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (key === 'properties')
      for (const [name, property] of Object.entries(inner as Record<string, Schema>))
        yield [`${path}/${name}`, property];
    yield* propertiesOf(inner, `${path}/${key}`);
  }
}

test('the schemas explain every property to editors', () => {
  for (const name of [...kinds, 'shared'])
    for (const [path, {title, description}] of propertiesOf(schema(name)))
      assert.ok(title && description, `${name}${path} lacks a title or a description`);
});

/** Files of the guide about nothing, with the linkage.json of the made-up workspaces. */
const folderOf = (kind: Kind) => (kind === 'linkage' ? 'workspaces' : 'nothing');
const fixture = (kind: Kind, name: string) => read(`test/fixtures/${folderOf(kind)}/${name}`);
const schemas = await loadSchemas();

/** Replaces one file of a guide. */
function filesWith(kind: Kind, json: unknown): GuideFiles {
  const folder = folderOf(kind);
  const file = (of: Kind, name: string) => ({
    file: `${folder}/${name}.json`,
    json: of === kind ? json : fixture(kind, name),
  });
  return {
    guide: file('guide', 'guide'),
    ...(kind === 'linkage' ? {linkage: file('linkage', 'linkage')} : {}),
    labels: file('labels', 'labels'),
    sources: file('sources', 'sources'),
    words: [file('words', 'words/en'), {file: `${folder}/words/de.json`, json: fixture(kind, 'words/de')}],
    ...(kind === 'terms' ? {terms: [file('terms', 'terms/de')]} : {}),
  };
}

type Holder = Record<string, unknown>;

/** Lists every place in a JSON value, as its keys. */
const places = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...places(inner).map((rest) => [key, ...rest])])
    : [];

for (const kind of kinds)
  test(`the check notices whatever the schema for ${kind} forbids, at every place in a file`, () => {
    const name = {words: 'words/en', terms: 'terms/de'}[kind as string] ?? kind;
    let forbidden = 0;
    for (const place of places(fixture(kind, name)))
      for (const accident of [7, 'No Such Thing', undefined]) {
        const json = fixture(kind, name);
        const holder = place.slice(0, -1).reduce((here, key) => here[key] as Holder, json as Holder);
        const last = place.at(-1)!;
        if (accident !== undefined) holder[last] = accident;
        else if (Array.isArray(holder)) holder.splice(Number(last), 1);
        else delete holder[last];
        if (schemas[kind](json)) continue;
        forbidden++;
        const found = checkGuide(filesWith(kind, json), {today: '2026-11-22'});
        assert.notDeepEqual(found, [], `${kind} ${place.join('.')}: ${accident}`);
      }
    assert.ok(forbidden > 50, `the schema forbade only ${forbidden}`);
  });

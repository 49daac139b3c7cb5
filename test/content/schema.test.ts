/** Schemas complete an editor's typing; the check decides. Neither may drift from the other. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {changesShape} from '../../src/check/files/changes.js';
import {guideShape, labelsShape, sourcesShape} from '../../src/check/files/guide.js';
import {lettersShape} from '../../src/check/files/letters.js';
import {linkageShape} from '../../src/check/files/linkage.js';
import {termsShape, wordsShape} from '../../src/check/files/words.js';
import type {GuideFiles} from '../../src/check/content.js';
import {checkGuide, formatProblem, type ContentProblem} from '../../src/check/guide.js';
import type {JsonPath} from '../../src/check/problem.js';
import {wordFields} from '../../src/check/rules/words.js';
import type {Shape} from '../../src/check/shape.js';
import {headlines, questionTypes, rights, slots} from '../../src/domain/model/linkage.js';
import {collections, devices, regions} from '../../src/domain/model/guide.js';
import {kinds, objectionsTo, readJson, record, validatorOf, type Kind} from './schemas.js';

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

const schema = (name: string) => readJson(`content/schema/${name}`) as Schema;
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
  const undemanding = {answer: 'actionable', platforms: ['alpha'], labels: ['send'], named: true} as const;
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

/** Properties that a schema names, however deep. */
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

/** Schema of a file, by the folder it lies in or by its own name. */
const kindOf = (file: string) => (/^(words|terms)\//.exec(file)?.[1] ?? file) as Kind;

test('the schemas have nothing against any file of any guide', () => {
  const roots = {content: ['schema'], 'test/fixtures': []} as Record<string, string[]>;
  let files = 0;
  for (const [root, others] of Object.entries(roots))
    for (const entry of readdirSync(root, {withFileTypes: true})) {
      if (!entry.isDirectory() || others.includes(entry.name)) continue;
      const folder = `${root}/${entry.name}`;
      for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
        if (!name.endsWith('.json')) continue;
        const file = name.replaceAll('\\', '/').replace('.json', '');
        assert.equal(objectionsTo(kindOf(file), readJson(`${folder}/${file}`)), '', `${folder}/${file}`);
        files++;
      }
    }
  assert.ok(files > 15, `only ${files} files`);
});

const today = '2026-11-22';
/** Guide about nothing; for linkage.json the made-up workspaces, which have one. */
const folderOf = (kind: Kind) => (kind === 'linkage' ? 'workspaces' : 'nothing');
const fixture = (kind: Kind, name: string) =>
  kind === 'changes' ? structuredClone(record) : readJson(`test/fixtures/${folderOf(kind)}/${name}`);
/** File in which the mistakes of a kind are planted. */
const planted = (kind: Kind): string => ({words: 'words/en', terms: 'terms/de'})[kind as string] ?? kind;

/** Problems in the guide of the fixtures with one file replaced. */
function problemsWith(name: string, json: unknown): ContentProblem[] {
  const kind = kindOf(name);
  const file = (each: string) => ({
    file: `${each}.json`,
    json: each === name ? json : fixture(kind, each),
  });
  const files: GuideFiles = {
    guide: file('guide'),
    ...(kind === 'linkage' ? {linkage: file('linkage')} : {letters: file('letters')}),
    labels: file('labels'),
    sources: file('sources'),
    words: [file('words/en'), file('words/de')],
    ...(kind === 'terms' ? {terms: [file('terms/de')]} : {}),
    ...(kind === 'changes' ? {changes: file('changes')} : {}),
  };
  return checkGuide(files, {today});
}

type Holder = Record<string | number, unknown>;

/** Changes a JSON value at a place; undefined removes the value there. */
function change(json: unknown, place: JsonPath, value: unknown): void {
  const holder = place.slice(0, -1).reduce<Holder>((here, key) => here[key] as Holder, json as Holder);
  const last = place.at(-1)!;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

const mistakes: readonly [title: string, file: string, place: string, value: unknown, says: string][] = [
  [
    'an unknown field',
    'guide',
    'links.policy.lgoin',
    true,
    'guide.json links.policy.lgoin: "lgoin" is not a field here. Did you mean "login"?',
  ],
  [
    'a missing field',
    'guide',
    'links.policy.login',
    undefined,
    'guide.json links.policy.login: Missing. Expected true or false.',
  ],
  [
    'words that do not say how they were made',
    'words/de',
    'made',
    undefined,
    'words/de.json made: Missing. Expected text.',
  ],
  [
    'a word that is none of a list',
    'guide',
    'controls.0.mechanism',
    'forms',
    'guide.json controls[0].mechanism: "forms" is not known here. Did you mean "form"?',
  ],
  [
    'a wrong type',
    'guide',
    'links.policy.login',
    'yes',
    'guide.json links.policy.login: "yes" is not true or false.',
  ],
  [
    'a list in the place of text',
    'words/de',
    'steps.email.text',
    [],
    'words/de.json steps.email.text: A list is not text.',
  ],
  ['an object in the place of a list', 'guide', 'heads', {}, 'guide.json heads: An object is not a list.'],
  [
    'text of the wrong form',
    'guide',
    'id',
    'No Thing',
    'guide.json id: "No Thing" is not an id in small letters and digits with single hyphens, such as "send-form".',
  ],
  [
    'a key of the wrong form',
    'sources',
    'sources.the blog',
    {title: 'A', lang: 'en', publisher: 'B', type: 'press'},
    'sources.json sources["the blog"]: "the blog" is not a source id in letters, digits, "_" and "-".',
  ],
  [
    'an address without https',
    'guide',
    'links.policy.url',
    'http://example.org',
    'guide.json links.policy.url: "http:" is not allowed in an address. Expected "https:".',
  ],
  [
    'a number below the least',
    'guide',
    'revision',
    0,
    'guide.json revision: 0 is not a whole number from 1 up.',
  ],
  [
    'an empty list',
    'sources',
    'evidence.steps/email.supports',
    [],
    'sources.json evidence["steps/email"].supports: Empty. Expected at least one entry.',
  ],
  [
    'an empty object',
    'labels',
    'labels.send',
    {},
    'labels.json labels.send: Empty. Expected at least one entry.',
  ],
  [
    'the same twice in a list',
    'guide',
    'messages.2',
    'message-short',
    'guide.json messages[2]: "message-short" is in this list already.',
  ],
];

for (const [title, file, place, value, says] of mistakes)
  test(`schema and check refuse ${title}`, () => {
    const json = fixture(kindOf(file), file);
    change(json, place.split('.'), value);
    assert.notEqual(objectionsTo(kindOf(file), json), '');
    const sentences = problemsWith(file, json).map(formatProblem);
    assert.ok(sentences.includes(says), sentences.join('\n'));
  });

/** Places in a JSON value, the whole of it first. */
function* places(value: unknown, path: JsonPath = []): Generator<JsonPath> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Values to put in the place of any other; those made from it are undefined where they do not apply. */
const accidents: Readonly<Record<string, (value: unknown) => unknown>> = {
  'a number': () => 7,
  'no whole number': () => 1.5,
  zero: () => 0,
  'another text': () => 'No Such Thing',
  'blank text': () => ' ',
  nothing: () => null,
  'a flag': () => true,
  'an empty list': () => [],
  'an empty object': () => ({}),
  'no https': () => 'http://example.org',
  'no day': () => '2026-11-01T00:00',
  'an unknown field': (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? {...value, 'no such field': (Object.values(value) as unknown[])[0] ?? 1}
      : undefined,
  'the first entry twice': (value) =>
    Array.isArray(value) && value.length ? [...(value as unknown[]), value[0] as unknown] : undefined,
};

/** Shape that the check asks of a file. */
const shapes: Readonly<Record<Kind, Shape<unknown>>> = {
  guide: guideShape,
  linkage: linkageShape,
  letters: lettersShape,
  labels: labelsShape,
  sources: sourcesShape,
  words: wordsShape,
  terms: termsShape,
  changes: changesShape,
};

/** Versions of a file after each accident at each place, and after the loss of each entry. */
function* accidentsIn(kind: Kind): Generator<[title: string, json: unknown]> {
  const name = planted(kind);
  const whole = fixture(kind, name);
  const of = (place: JsonPath) => place.reduce<unknown>((here, key) => (here as Holder)[key], whole);
  for (const place of places(whole)) {
    // `$schema` is for editors' programs alone: the check refuses a blank one, the schema does not.
    if (place[0] === '$schema') continue;
    for (const [title, make] of [...Object.entries(accidents), ['its loss', undefined] as const]) {
      const value = make?.(of(place));
      if (make ? value === undefined : !place.length) continue;
      const json = structuredClone(whole);
      if (place.length) change(json, place, value);
      yield [`${title} at ${name} ${place.join('.')}`, place.length ? json : value];
    }
  }
}

for (const kind of kinds)
  test(`schema and check agree on the form of ${kind}, whatever happens at whatever place in a file`, () => {
    const validate = validatorOf(kind);
    let refused = 0;
    for (const [title, json] of accidentsIn(kind)) {
      let isWellFormed = true;
      shapes[kind](json, [], () => (isWellFormed = false));
      // Two drifts are possible: the check is laxer than the schema, or the schema laxer than the shapes that the check begins with.
      if (validate(json)) assert.ok(isWellFormed, `the schema lets pass ${title}`);
      else {
        refused++;
        // Rules beyond form, such as those for dates, are slow, and asked only where form is right.
        if (isWellFormed)
          assert.notDeepEqual(problemsWith(planted(kind), json), [], `the check lets pass ${title}`);
      }
    }
    assert.ok(refused > 300, `the schema refused only ${refused}`);
  });

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test, type TestContext} from 'node:test';
import {catalogue} from '../../src/content/catalogue.js';
import {loadPack, loadSources} from '../../src/content/load.js';
import type {Pack} from '../../src/domain/model/guide.js';

const read = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/nothing/${name}.json`, 'utf8')) as never;

/** Puts a guide into the catalogue whose files come with the script. */
function aboard(t: TestContext, id: string) {
  const file = (name: string) => () => ({default: read(name)});
  catalogue[id] = {
    guide: file('guide'),
    labels: file('labels'),
    sources: file('sources'),
    words: {en: file('words/en')},
  };
  t.after(() => delete catalogue[id]);
  return id;
}

/** Adds properties to all objects, until the test ends. */
function pollute(t: TestContext, properties: PropertyDescriptorMap) {
  Object.defineProperties(Object.prototype, properties);
  t.after(() => {
    for (const key of Reflect.ownKeys(properties)) Reflect.deleteProperty(Object.prototype, key);
  });
}

const hasPrototype = (of: object) => Object.getPrototypeOf(of) !== null;

/** Objects of a pack at several depths. */
const objectsIn = ({guide, labels, words}: Pack): object[] => [
  guide,
  guide.controls[0]!.variants[0]!,
  Object.values(Object.values(labels)[0]!)[0]!,
  Object.values(words.steps)[0]!,
];

test('a guide whose files come with the script is there at once, and the same for every box', (t) => {
  const id = aboard(t, 'at-once');
  const pack = loadPack(id, 'en') as Pack;
  assert.equal(pack.guide.id, 'nothing');
  assert.equal((loadPack(id, 'en') as Pack).guide, pack.guide);
  assert.ok('evidence' in loadSources(id));
});

test('sources of events come from a file of their own where there is one, and else from that of the guide', (t) => {
  const id = aboard(t, 'events');
  assert.equal(loadSources(id, true), loadSources(id));
  const ofEvents = {sources: {}, evidence: {}};
  catalogue[id]!.eventSources = () => ({default: ofEvents});
  assert.equal(loadSources(id, true), ofEvents);
  assert.notEqual(loadSources(id), ofEvents);
});

test('content keeps its prototypes where the page adds nothing to them', (t) => {
  const pack = loadPack(aboard(t, 'clean'), 'en') as Pack;
  assert.deepEqual(objectsIn(pack).map(hasPrototype), [true, true, true, true]);
});

const additions: Record<string, PropertyDescriptorMap> = {
  'a property': {link: {value: 'x', configurable: true, enumerable: true}},
  'a hidden property': {differs: {value: 'x', configurable: true}},
  'a property under a symbol': {[Symbol.iterator]: {value: 'x', configurable: true}},
};

for (const [what, properties] of Object.entries(additions))
  test(`content inherits nothing where the page adds ${what} to all objects`, (t) => {
    pollute(t, properties);
    const id = aboard(t, `polluted by ${what}`);
    assert.deepEqual(objectsIn(loadPack(id, 'en') as Pack).map(hasPrototype), [false, false, false, false]);
    assert.ok(!hasPrototype(Object.values((loadSources(id) as {sources: object}).sources)[0] as object));
  });

test('content that was loaded before the page adds a property is without it for the next box', (t) => {
  const id = aboard(t, 'polluted later');
  assert.ok(hasPrototype((loadPack(id, 'en') as Pack).guide));
  pollute(t, additions['a property']!);
  assert.deepEqual(objectsIn(loadPack(id, 'en') as Pack).map(hasPrototype), [false, false, false, false]);
});

test('a publisher’s guide inherits nothing, whatever the page does', (t) => {
  const pack = loadPack(aboard(t, 'https://publisher.test/own.json'), 'en') as Pack;
  assert.deepEqual(objectsIn(pack).map(hasPrototype), [false, false, false, false]);
});

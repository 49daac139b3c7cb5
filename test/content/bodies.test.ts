import assert from 'node:assert/strict';
import {test} from 'node:test';
import guide from '../../content/meta-ai/guide.json' with {type: 'json'};
import {bodiesFor} from '../../src/domain/bodies.js';
import type {Region, Body} from '../../src/domain/model/guide.js';

/** Countries of the bodies that are shown. */
const countries = (language: string, region: Region) =>
  bodiesFor(guide.bodies as unknown as Body[], region, language).map(([country]) => country);

test('readers in the EU and EEA are told of the bodies where their language is spoken, and of Ireland’s authority', () => {
  assert.deepEqual(countries('de', 'eea'), ['DE', 'AT', 'LI', 'IE']);
  assert.deepEqual(countries('nl', 'eea'), ['NL', 'BE', 'IE']);
  assert.deepEqual(countries('fr', 'eea'), ['FR', 'BE', 'IE']);
  assert.deepEqual(countries('en', 'eea'), ['IE']);
});

test('readers in Switzerland and the UK are told of their own authority alone', () => {
  for (const language of ['de', 'fr']) assert.deepEqual(countries(language, 'ch'), ['CH']);
  assert.deepEqual(countries('en', 'uk'), ['GB']);
  assert.deepEqual(countries('de', 'uk'), []);
});

test('readers in other languages and places are told of none', () => {
  assert.deepEqual(countries('pl', 'eea'), []);
  for (const region of ['br', 'us', 'other'] as const) assert.deepEqual(countries('en', region), []);
});

test('a guide without bodies has none to tell of', () => {
  assert.deepEqual(bodiesFor(undefined, 'eea', 'de'), []);
});

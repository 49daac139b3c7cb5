import assert from 'node:assert/strict';
import {test} from 'node:test';
import guide from '../../content/meta-ai/guide.json' with {type: 'json'};
import letters from '../../content/meta-ai/letters.json' with {type: 'json'};
import register from '../../content/meta-ai/sources.json' with {type: 'json'};
import {bodiesFor} from '../../src/domain/bodies.js';
import {withAddresses, withAuthorities} from '../../src/domain/fill.js';
import {authoritiesIn} from '../../src/domain/letters.js';
import type {Letters} from '../../src/domain/model/letters.js';
import type {Region, Body} from '../../src/domain/model/guide.js';

/** Countries of the bodies that are shown. */
const countries = (language: string, region: Region) =>
  bodiesFor(withAddresses(guide, register).bodies as unknown as Body[], region, language).map(
    ([country]) => country,
  );

test('readers in the EU and EEA are told of the bodies where their language is spoken, and of Ireland’s authority', () => {
  assert.deepEqual(countries('de', 'eea'), ['DE', 'AT', 'LI', 'IE']);
  assert.deepEqual(countries('nl', 'eea'), ['NL', 'BE', 'IE']);
  assert.deepEqual(countries('fr', 'eea'), ['FR', 'BE', 'IE']);
  assert.deepEqual(countries('it', 'eea'), ['IT', 'IE']);
  assert.deepEqual(countries('es', 'eea'), ['ES', 'IE']);
  assert.deepEqual(countries('pl', 'eea'), ['PL', 'IE']);
  assert.deepEqual(countries('en', 'eea'), ['IE']);
});

test('readers in Switzerland and the UK are told of their own authority alone', () => {
  for (const language of ['de', 'fr', 'it']) assert.deepEqual(countries(language, 'ch'), ['CH']);
  assert.deepEqual(countries('en', 'uk'), ['GB']);
  assert.deepEqual(countries('de', 'uk'), []);
});

test('readers in other languages and places are told of none', () => {
  assert.deepEqual(countries('fi', 'eea'), []);
  for (const region of ['br', 'us', 'other'] as const) assert.deepEqual(countries('en', region), []);
});

test('a guide without bodies has none to tell of', () => {
  assert.deepEqual(bodiesFor(undefined, 'eea', 'de'), []);
});

const eea = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
  ' ',
);

test('letters find an authority for each country of the EU and EEA, the UK, Switzerland and Brazil', () => {
  const {authorities = [], registerUrl} = withAuthorities(
    letters as Letters,
    guide as unknown as {bodies: Body[]},
    register,
  );
  const found = new Set(authorities.map(({country}) => country));
  assert.deepEqual([...found].sort(), [...eea, 'GB', 'CH', 'BR'].sort());
  for (const {country, region} of authorities)
    assert.equal(region, {GB: 'uk', CH: 'ch', BR: 'br'}[country] ?? 'eea', country);
  // No source showed a safe address for these two.
  const without = authorities.filter(({url}) => !url).map(({country}) => country);
  assert.deepEqual(without, ['LI', 'CY']);
  assert.match(registerUrl!, /^https:\/\/www\.edpb\.europa\.eu\//);
  const [dutch, ...more] = authoritiesIn(authorities, 'NL', 'en');
  assert.deepEqual([dutch?.names['nl'], more.length], ['Autoriteit Persoonsgegevens (AP)', 0]);
  assert.equal(authoritiesIn(authorities, 'DE', 'en').length, 16, 'one for each state');
});

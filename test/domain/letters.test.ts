import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {withAuthorities} from '../../src/domain/fill.js';
import {
  authoritiesIn,
  composeLetter,
  countryFor,
  nameOf,
  plainLetter,
  type LetterWords,
} from '../../src/domain/letters.js';
import type {Guide} from '../../src/domain/model/guide.js';
import type {Authority, Letter, Letters} from '../../src/domain/model/letters.js';
import type {Sources} from '../../src/domain/model/sources.js';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/nothing/${name}.json`, import.meta.url), 'utf8')) as unknown;
const pack = withAuthorities(read('letters') as Letters, read('guide') as Guide, read('sources') as Sources);
const words = read('words/en') as LetterWords;
const authorities = pack.authorities!;

const letter = (id: string, platforms: readonly string[] = [], authority?: string) =>
  plainLetter(
    composeLetter(
      pack,
      words,
      pack.letters.find((each) => each.id === id)!,
      platforms,
      authority,
    ),
  );

test('an objection is addressed to the service and names each network', () => {
  assert.equal(
    letter('object', ['Alpha', 'Beta']),
    '[your name]\n\nNothing Ltd\n1 Empty Street\nVoid\n\nDear Nothing,\n\nI object to nothing, under article 0.\n\nThese are my accounts:\nAlpha: [name]\nBeta: [name]',
  );
});

test('what is about networks is left out where a reader has none', () => {
  assert.ok(letter('object').endsWith('I object to nothing, under article 0.'));
});

test('a complaint is addressed to the authority, or has a blank for it', () => {
  const text = (name: string) =>
    `[your name]\n\n${name}\n[its address]\n\nNothing has not replied within a month.`;
  assert.equal(letter('complain', [], 'Office of Nothing'), text('Office of Nothing'));
  assert.equal(letter('complain'), text('[your authority]'));
});

test('a language tag names the country, where that is in the region', () => {
  for (const [region, tag, country] of [
    ['eea', 'nl-NL', 'NL'],
    ['eea', 'de_at', 'AT'],
    ['eea', 'de-Latn-DE', 'DE'],
    ['eea', 'de', undefined],
    ['eea', 'en-GB', undefined],
    ['eea', '', undefined],
    ['uk', 'en-US', 'GB'],
    ['us', 'en-US', undefined],
  ] as const)
    assert.equal(countryFor(authorities, region, tag), country, `${region} ${tag}`);
});

test('a reader finds the authorities of a country in any language, by names that are spoken there', () => {
  const names = (country: string, language: string) =>
    authoritiesIn(authorities, country, language).map((each) => nameOf(each, language));
  assert.deepEqual(names('NL', 'en'), [{name: 'Toezicht op Niets', lang: 'nl'}]);
  assert.deepEqual(
    names('DE', 'de').map(({name}) => name),
    ['Nichtsaufsicht', 'Nichtsaufsicht Nord'],
  );
  assert.deepEqual(names('FR', 'fr'), []);
});

test('an authority with an entry for each language is offered in that of the reader alone', () => {
  const named = (language: string) =>
    ({country: 'BE', names: {[language]: language}}) as unknown as Authority;
  const both = [named('nl'), named('fr')];
  assert.deepEqual(authoritiesIn(both, 'BE', 'fr'), [both[1]]);
  assert.deepEqual(authoritiesIn(both, 'BE', 'en'), both);
});

test('a passage without words leaves an empty line, and one that the letters do not know is kept', () => {
  const blocks = [['greeting'], ['gone']];
  const written = composeLetter(
    {...pack, address: [], passages: {}},
    {...words, passages: {greeting: {text: 'Hello'}}},
    {id: 'odd', to: 'service', blocks} as unknown as Letter,
    [],
    undefined,
  );
  assert.deepEqual(written, [['Hello'], [], ['']]);
});

test('authorities have the addresses of their pages, and associations are none', () => {
  assert.equal(
    authorities.find(({names}) => names['de'] === 'Nichtsaufsicht')?.url,
    'https://authority.example/nothing',
  );
  assert.ok(!authorities.some(({names}) => names['de'] === 'Bund der Nichtsnutzer'));
});

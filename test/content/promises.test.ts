/** Promises of the guide for Meta that were broken once: in each, readers were told too much or too little. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import guideFile from '../../content/meta-ai/guide.json' with {type: 'json'};
import linkageFile from '../../content/meta-ai/linkage.json' with {type: 'json'};
import words from '../../content/meta-ai/words/en.json' with {type: 'json'};
import {everySituation} from '../../src/check/linkage/situations.js';
import type {Guide, Region, Words} from '../../src/domain/model/guide.js';
import type {Sources} from '../../src/domain/model/sources.js';
import {planFor} from '../../src/domain/plan.js';
import {entriesOf} from '../../src/domain/translation.js';
import {advise, type Linkage} from '../../src/linkage.js';

const guide = guideFile as unknown as Guide;
const linkage = linkageFile as unknown as Linkage;
const {sources} = JSON.parse(readFileSync('content/meta-ai/sources.json', 'utf8')) as Sources;
const regions: readonly Region[] = ['eea', 'uk', 'ch', 'br', 'us', 'other'];

const textOf = (note: string) => (words.notes as Record<string, {text: string}>)[note]!.text;
const plan = (region: Region, platform: string) =>
  planFor(guide, {region, device: 'web', menus: 'en', platforms: [platform]});

test('people under 18 hear of their posts and of their chats, and get the form for these', () => {
  const accounts = [{id: 'ig', platform: 'instagram', minor: true}];
  const {headline, notes} = advise({region: 'eea', accounts}, linkage);
  assert.equal(headline, 'minor');
  assert.match(words.headlines.minor.title, /public posts.*chats with Meta AI.*form/);
  const said = notes.map(({say}) => textOf(say)).join(' ');
  for (const part of [
    /does not use public posts/,
    /at every age/,
    /\{link:facebook-form\}/,
    /\{link:instagram-form\}/,
  ])
    assert.match(said, part);
});

test('the advice never says that there is nothing to do in words that a form below it belies', () => {
  for (const {title} of Object.values(words.headlines))
    assert.doesNotMatch(title, /nothing to (file|do|send)/i);
});

test('readers who cannot log in are told of another way', () => {
  let locked = 0;
  for (const situation of everySituation(linkage)) {
    const {headline, notes} = advise(situation, linkage);
    if (headline !== 'blocked') continue;
    locked++;
    const said = notes.map(({say}) => say);
    assert.ok(said.includes('locked-out'), JSON.stringify(situation));
    assert.equal(said.includes('by-letter'), situation.region === 'eea', JSON.stringify(situation));
  }
  assert.ok(locked > 100, String(locked));
  for (const text of [textOf('by-letter'), words.items['by-letter'].text, words.faq.letter.answer])
    assert.match(text, /Merrion Road, Dublin 4, D04 X2K5/);
});

test('people without an account get the form that authorities named first in the EEA and UK, elsewhere the one of Meta’s page', () => {
  for (const region of regions) {
    const {others} = plan(region, 'none');
    const links = others.flatMap(({variant, items}) => [variant.link, ...items.map(({link}) => link)]);
    const forms = ['third-party-form-2025', 'third-party-form'];
    const expected = ['eea', 'uk'].includes(region) ? forms : [...forms].reverse();
    assert.deepEqual(links, expected, region);
  }
});

test('logging in is the first step wherever a form needs it', () => {
  for (const region of ['eea', 'uk', 'ch'] as const)
    for (const platform of ['facebook', 'instagram'])
      assert.equal(plan(region, platform).accounts[0]!.steps[0], 'log-in', `${region} ${platform}`);
});

test('events are told up to the day of the newest text that was read', () => {
  const days = Object.values(sources).flatMap(({date}) => (date?.length === 10 ? date : []));
  assert.equal(guide.review.newest, days.sort().at(-1));
});

test('no source links to a copy on a site that nobody knows', () => {
  const copies = /nugg\.ad|sipoch\.com|newsbite\.mooo\.com|viraltrendingcontent\.com|zagla\.io/;
  assert.deepEqual(
    Object.entries(sources).filter(([, source]) => copies.test(JSON.stringify(source))),
    [],
  );
});

test('no sentence is certain of what could not be found', () => {
  const texts = entriesOf(words as unknown as Words).flatMap(({entry}) => Object.values(entry));
  const certain = texts.filter((text) =>
    /\bnobody (has|says|knows)\b|\bno European source (does|says)\b/i.test(text),
  );
  assert.deepEqual(certain, []);
  for (const text of texts.filter((each) => /no court/i.test(each))) assert.match(text, /we know/i);
});

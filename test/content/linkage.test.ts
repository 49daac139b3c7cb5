import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import linkageFile from '../../content/meta-ai/linkage.json' with {type: 'json'};
import words from '../../content/meta-ai/words/en.json' with {type: 'json'};
import {everyPath} from './paths.js';
import {guides} from '../../tools/build/outputs.mjs';
import type {Words} from '../../src/domain/model/guide.js';
import {everySituation} from '../../src/check/linkage/situations.js';
import {advise, questionFlow, type Linkage} from '../../src/linkage.js';

const linkage = linkageFile as unknown as Linkage;

test('the file can be handed to the advice as it is', () => {
  const {headline, filings} = advise(
    {
      accounts: [
        {id: 'fb', platform: 'facebook'},
        {id: 'ig', platform: 'instagram', threads: true},
      ],
      links: [['fb', 'ig']],
    },
    linkageFile,
  );
  assert.equal(headline, 'file-once');
  assert.deepEqual(filings, [{from: 'fb', or: ['ig'], form: 'facebook-form', covers: ['fb', 'ig']}]);
});

/** Guides with advice on units of their own, each with the words of every language. */
const advised = guides.flatMap(({id, linkage: has, languages}) => {
  const read = (file: string) => JSON.parse(readFileSync(`content/${id}/${file}.json`, 'utf8')) as unknown;
  return has
    ? [
        {
          id,
          linkage: read('linkage') as Linkage,
          words: languages.map((language) => read(`words/${language}`) as Words),
        },
      ]
    : [];
});

/** Fewest situations, and fewest ways to answer, that are looked into. */
const sizes: Record<string, [situations: number, paths: number]> = {
  'meta-ai': [90_000, 2_900],
  chatgpt: [300, 75],
  'people-search': [200, 500],
};

for (const {id, linkage: rules, words: languages} of advised) {
  const [leastSituations, leastPaths] = sizes[id]!;

  test(`in every situation of ${id} something is said about what stays uncovered, and no plan is promised where none exists`, () => {
    let situations = 0;
    for (const situation of everySituation(rules)) {
      situations++;
      const {notes, filings, best, headline} = advise(situation, rules);
      assert.ok(
        notes.some(({slot}) => slot === 'uncovered'),
        JSON.stringify(situation),
      );
      assert.ok(best <= filings.length);
      assert.equal(headline.startsWith('file-'), filings.length > 0);
    }
    assert.ok(situations > leastSituations, `only ${situations}`);
  });

  test(`every way to answer the questions of ${id} ends in a result that has words in each language`, () => {
    const headlines = new Set<string>();
    const said = new Set<string>();
    let paths = 0;
    for (const {advice, complete} of everyPath(rules)) {
      paths++;
      assert.ok(complete);
      headlines.add(advice.headline);
      for (const {say} of advice.notes) said.add(say);
    }
    for (const {headlines: titles, notes} of languages) {
      for (const headline of headlines) assert.ok(titles?.[headline]?.['title'], headline);
      for (const note of said) assert.ok(notes?.[note]?.['text'], note);
    }
    assert.ok(paths > leastPaths, `only ${paths}`);
  });
}

test('three answers are enough for a reader with Facebook and Instagram', () => {
  const {complete, asked} = questionFlow(
    {use: ['facebook', 'instagram'], prior: 'none', link: 'unknown'},
    linkage,
  );
  assert.ok(complete);
  const waiting = asked.filter(({assumed, question}) => !assumed && question.start !== 'collapsed');
  assert.equal(waiting.length, 3);
});

const sentences = [words.headlines, words.notes, words.questions, words.options].flatMap((collection) =>
  Object.entries(collection as Record<string, Record<string, string>>).flatMap(([id, fields]) =>
    Object.values(fields).map((text) => ({id, text})),
  ),
);

test('no sentence advises to link accounts, counts readers or promises the past', () => {
  const advice = sentences.filter(({id}) => id !== 'do-not-link-to-save');
  for (const {text} of advice)
    assert.doesNotMatch(
      text,
      /\b(link|connect|add) (your|the|both|these|them)\b|most people|will be (removed|deleted)/i,
    );
});

test('sentences are short', () => {
  for (const {id, text} of sentences) assert.ok(text.length <= 120, `${id}: ${text.length} characters`);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import linkageFile from '../../content/meta-ai/linkage.json' with {type: 'json'};
import words from '../../content/meta-ai/words/en.json' with {type: 'json'};
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

test('in every situation something is said about what stays uncovered, and no plan is promised where none exists', () => {
  let situations = 0;
  for (const situation of everySituation(linkage)) {
    situations++;
    const {notes, filings, best, headline} = advise(situation, linkage);
    assert.ok(
      notes.some(({slot}) => slot === 'uncovered'),
      JSON.stringify(situation),
    );
    assert.ok(best <= filings.length);
    assert.equal(headline.startsWith('file-'), filings.length > 0);
  }
  assert.ok(situations > 90_000, `only ${situations}`);
});

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

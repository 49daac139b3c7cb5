import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ChangesFile} from '../../../src/check/files/changes.js';
import {checkGuide, formatProblem} from '../../../src/check/guide.js';
import {factMark, factsIn, type FactFiles} from '../../../src/domain/guide-facts.js';
import {hashOf} from '../../../src/node/hash.js';
import {filesAfter, today, type Change} from '../planted.js';

/** Facts of the valid guide, as the check finds them. */
const factFilesAfter = (changes: readonly Change[]): FactFiles => {
  const {guide, letters, labels, sources} = filesAfter(changes);
  return {
    guide: guide.json,
    letters: letters?.json,
    labels: (labels.json as {labels: unknown}).labels,
    sources: sources.json,
  } as FactFiles;
};
const marks = Object.fromEntries(
  factsIn(factFilesAfter([])).map((fact) => [fact.id, factMark(fact, hashOf)]),
);

const first = {
  ...{id: 'first', date: '2026-11-01', revision: 3},
  ...{what: 'Nothing was there.', reason: 'Somebody began.', facts: marks},
};
const recordOf = (...changes: object[]) => ({changes: [first, ...changes]}) as unknown as ChangesFile;

/** Sentences of the check about changes in the guide, with a record. */
const said = (changes: readonly Change[], record: ChangesFile = recordOf()): string[] =>
  checkGuide({...filesAfter(changes), changes: {file: 'nothing/changes.json', json: record}}, {today, hashOf})
    .map(formatProblem)
    .filter((sentence) => !/npm run translated/.test(sentence));

const next = (more: object) => ({...first, id: 'second', date: '2026-11-20', facts: {}, ...more});
const expected = 'Expected an entry in changes.json with the reason, then `npm run recorded` with its id.';
const address: Change = ['guide', 'links.account.url', 'https://example.org/moved'];

test('a guide whose facts are all recorded has no problem', () => assert.deepEqual(said([]), []));

test('a fact that changed without a reason is named at its place', () => {
  assert.deepEqual(said([address]), [
    `nothing/guide.json links.account: "links/account" is changed, and no reason is recorded. ${expected}`,
  ]);
  assert.deepEqual(said([['labels', 'labels.send.de.text', 'Absenden']]), [
    `nothing/labels.json labels.send.de: "labels/send/de" is changed, and no reason is recorded. ${expected}`,
  ]);
});

test('a fact that is new or gone without a reason is named', () => {
  assert.deepEqual(said([['guide', 'events.0', undefined]]).slice(-1), [
    `nothing/changes.json changes[0].facts["events/announced"]: "events/announced" is gone, and no reason is recorded. ${expected}`,
  ]);
  const others = Object.fromEntries(Object.entries(marks).filter(([id]) => id !== 'links/account'));
  assert.deepEqual(said([], recordOf({...first, id: 'x', facts: {'links/account': 'gone'}})), [
    `nothing/guide.json links.account: "links/account" is new, and no reason is recorded. ${expected}`,
  ]);
  assert.deepEqual(said([], {changes: [{...first, facts: others}]}), [
    `nothing/guide.json links.account: "links/account" is new, and no reason is recorded. ${expected}`,
  ]);
});

test('the address that letters go to, and the deadline, are facts as any other', () => {
  assert.deepEqual(
    said([
      ['letters', 'address.0', 'Nobody'],
      ['guide', 'deadline.months', 3],
    ]),
    [
      `nothing/guide.json deadline: "guide/deadline" is changed, and no reason is recorded. ${expected}`,
      `nothing/letters.json address: "recipient/address" is changed, and no reason is recorded. ${expected}`,
    ],
  );
});

test('a reason with the mark of the changed fact is enough', () => {
  const [fact] = factsIn(factFilesAfter([address])).filter(({id}) => id === 'links/account');
  const record = recordOf(next({facts: {'links/account': factMark(fact!, hashOf)}}));
  assert.deepEqual(said([address], record), []);
});

test('to look at the sources again, and to write fields in another order, is no change', () => {
  assert.deepEqual(said([['sources', 'evidence.heads/object.checked', '2026-11-20']]), []);
  const {kind, ...rest} = (filesAfter([]).guide.json as {links: Record<string, Record<string, unknown>>})
    .links['account']!;
  assert.deepEqual(said([['guide', 'links.account', {...rest, kind}]]), []);
});

test('a change of steps needs a new revision, which is that of the guide', () => {
  const step: Change = ['guide', 'steps.email.kind', 'select'];
  const [fact] = factsIn(factFilesAfter([step])).filter(({id}) => id === 'steps/email');
  const facts = {'steps/email': factMark(fact!, hashOf)};
  assert.deepEqual(said([step], recordOf(next({facts}))), [
    'nothing/changes.json changes[1].revision: "steps/email" changed, and 3 is the revision of the change above it. Expected a new one, as ticks kept for the old steps no longer count.',
  ]);
  assert.deepEqual(said([step], recordOf(next({facts, revision: 4}))), [
    'nothing/guide.json revision: 3 is not the revision of the last change, 4.',
  ]);
  assert.deepEqual(said([step, ['guide', 'revision', 4]], recordOf(next({facts, revision: 4}))), []);
});

test('entries have ids of their own, sources that there are, and come in their order', () => {
  const wrong = next({id: 'first', date: '2026-10-01', revision: 2, sources: ['autority']});
  assert.deepEqual(said([['guide', 'revision', 2]], recordOf(wrong)), [
    'nothing/changes.json changes[1].id: "first" is the id of another change already.',
    'nothing/changes.json changes[1].sources[0]: "autority" is not a source. Did you mean "authority"?',
    'nothing/changes.json changes[1].date: "2026-10-01" is before the change above it, "2026-11-01".',
    'nothing/changes.json changes[1].revision: 2 is less than in the change above it, 3.',
  ]);
  assert.deepEqual(said([], recordOf(next({date: '2027-01-01'}))), [
    `nothing/changes.json changes[1].date: "2027-01-01" is in the future. Today is "${today}".`,
  ]);
});

test('an entry of today with sources that there are is a reason for what is gone, of any revision if it is no step', () => {
  const facts = {'labels/steps/de': 'gone'};
  assert.deepEqual(said([], recordOf(next({date: today, sources: ['authority', 'help'], facts}))), []);
});

test('the entries of a record are looked into where nothing can mark the facts', () => {
  const check = (record: ChangesFile) =>
    checkGuide(
      {...filesAfter([address]), changes: {file: 'nothing/changes.json', json: record}},
      {today},
    ).map(formatProblem);
  assert.deepEqual(check(recordOf()), []);
  assert.deepEqual(check(recordOf(next({id: 'first'}))), [
    'nothing/changes.json changes[1].id: "first" is the id of another change already.',
  ]);
});

test('a record without reasons is no record', () => {
  assert.deepEqual(said([], recordOf(next({reason: ' '}))), [
    'nothing/changes.json changes[1].reason: Empty. Expected text.',
  ]);
  assert.deepEqual(said([], {changes: []}), [
    'nothing/changes.json changes: Empty. Expected at least one entry.',
  ]);
});

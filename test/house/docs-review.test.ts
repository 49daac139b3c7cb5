/** Documents that are written from data: the review of third parties and the accessibility of each element. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as accessibility from '../../tools/review/accessibility.mjs';
import {documents} from '../../tools/review/documents.mjs';
import {lostReference} from '../../tools/review/references.mjs';
import * as review from '../../tools/review/review.mjs';
import {weigh} from '../../tools/build/sizes.mjs';
import {elementNames} from '../../src/node/render.js';
import * as bench from '../bench/rows.mjs';
import {textOf} from './documents.js';
import {json} from './manifest.js';

const again = 'Run npm run build && npm run bench -- --record && npm run docs.';

test('the documents are those of the data; else run npm run build && npm run docs', async () => {
  for (const [file, text] of await documents())
    assert.ok(text === textOf(file), `${file} is not up to date. Run npm run build && npm run docs.`);
});

test('the benchmark has a figure of this version for each of its rows, and scripts weigh what it says', async () => {
  const {version, figures} = review.measured;
  assert.equal(version, json<{version: string}>('package.json').version, again);
  assert.deepEqual(
    Object.keys(figures),
    (bench.rows as readonly {name: string}[]).map(({name}) => name),
    again,
  );
  for (const {file, weight} of await weigh()) {
    const said = figures[`brotli, ${file}`];
    if (said) assert.ok(Math.abs(parseFloat(said) / weight - 1) < 0.05, `${file}: ${weight} kB. ${again}`);
  }
});

const {criteria, promises, statuses, isTest} = accessibility;
const named = [
  ...[...review.sections.flatMap(({rows}) => rows), ...review.threats].flatMap(({tests}) => tests),
  ...criteria.flatMap(({how}) => how.filter(isTest)),
  ...Object.values(promises).flat(),
];

test('every test that they name exists', () => {
  assert.ok(named.length > 100, `only ${named.length} tests are named`);
  assert.deepEqual(
    named.flatMap((reference) => lostReference(reference) ?? []),
    [],
  );
});

test('a test or a walk that was renamed or removed is noticed', () => {
  const file = 'test/house/docs-review.test.ts';
  assert.equal(lostReference(`${file}: every test that they name exists`), undefined);
  assert.equal(
    lostReference(`${file}: nobody wrote`.concat(' this')),
    `${file} has no test “nobody wrote this”.`,
  );
  const walk = 'test/spoken/walks/steps.walk';
  assert.equal(lostReference(`${walk}: Tick steps`), undefined);
  assert.equal(lostReference(`${walk}: Fly`), `${walk} has no heading “Fly”.`);
  assert.equal(lostReference('test/house/gone.test.ts: a'), 'There is no test/house/gone.test.ts.');
  assert.throws(() => lostReference('everything'), /is no reference/);
});

test('all 55 criteria of WCAG 2.2 A and AA have a status for each element, and say how it is known', () => {
  const levels = (level: string) => criteria.filter((each) => each.level === level).length;
  assert.deepEqual([levels('A'), levels('AA'), criteria.length], [31, 24, 55]);
  const numbers = criteria.map(({criterion}) => criterion);
  const inOrder = numbers.toSorted((a, b) => a.localeCompare(b, 'en', {numeric: true}));
  assert.deepEqual(numbers, inOrder);
  assert.equal(new Set(numbers).size, 55);
  for (const {criterion, status, except = {}, how} of criteria) {
    assert.ok(how.length, criterion);
    for (const each of [status, ...Object.values(except)]) assert.ok(statuses.includes(each), criterion);
    for (const name of Object.keys(except)) assert.ok(elementNames.includes(name), `${criterion}: ${name}`);
  }
  assert.deepEqual(Object.keys(promises).sort(), [...elementNames].sort());
});

test('nothing is said to be met without a way to know, nor partly without a reason', () => {
  for (const {criterion, status, how, note, except = {}} of criteria) {
    if (status === 'supports')
      assert.ok(
        how.some((each) => isTest(each) || each.startsWith('by hand: ')),
        criterion,
      );
    if ([status, ...Object.values(except)].includes('partly')) assert.ok(note, criterion);
  }
});

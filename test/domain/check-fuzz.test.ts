import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGuide, formatProblem, type GuideFiles} from '../../src/domain/check.js';
import {filesAfter, plantedIn, today} from './planted.js';

/** The same numbers in every run, so that a failure can be repeated (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Holder = Record<string, unknown>;
type Spot = [holder: Holder, key: string];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a JSON value that could hold something else. */
const spots = (value: unknown): Spot[] =>
  isHolder(value) ? Object.keys(value).flatMap((key): Spot[] => [[value, key], ...spots(value[key])]) : [];

/** Texts that have a meaning somewhere, or that a careless program would trip over. */
const strangeTexts = [
  '| |*|**|{|}|{label:|{labl:x}|{link:}|\u0000|\ud800|__proto__|constructor|toString|0|steps/|/|https://|https://[',
  'http://a|2026-13-45|9999|0000-00-00|en|us|alpha|email|actionable|1000000000000001',
].flatMap((texts) => texts.split('|'));

const strange = [
  ...[...strangeTexts, 'x'.repeat(3000), null, true, 0, -1, 1e308, [], {}, [[]], [null], [{}]],
  ...[{id: null}, {id: 'email'}, {when: {}}, {'': ''}, JSON.parse('{"__proto__": []}') as unknown],
];

/** One accident at one place: another value, a value from elsewhere, a loss, a stray key. */
function mutate(files: GuideFiles, pick: (below: number) => number): void {
  const places = Object.values(files)
    .flat()
    .flatMap(({json}: {json: unknown}) => spots(json));
  const [holder, key] = places[pick(places.length)]!;
  const [otherHolder, otherKey] = places[pick(places.length)]!;
  const copy: unknown = structuredClone(otherHolder[otherKey]);
  const stranger: unknown = structuredClone(strange[pick(strange.length)]);
  const accidents = [
    () => (holder[key] = stranger),
    () => (holder[key] = copy),
    () => delete holder[key],
    () => (holder[otherKey] = copy),
    () => (holder[String(stranger)] = copy),
  ];
  accidents[pick(accidents.length)]!();
}

test('never throws, whatever two thousand accidents make of the files', () => {
  const pick = numbers(20261122);
  let reported = 0;
  for (let run = 0; run < 2000; run++) {
    const files = filesAfter([]);
    for (let i = 0; i <= run % 3; i++) mutate(files, pick);
    for (const file of [files.guide, files.labels, files.sources, ...files.words])
      file.json = JSON.parse(JSON.stringify(file.json));
    const problems = checkGuide(files, {today, lineOf: () => run});
    for (const problem of problems) assert.match(formatProblem(problem), /^nothing\/[^\n]+: [^\n]+$/);
    if (problems.length) reported++;
  }
  assert.ok(reported > 1500, `only ${reported} of 2000 were noticed`);
});

test('never throws, whatever a file holds altogether', () => {
  for (const json of [undefined, ...strange])
    for (const name of ['guide', 'labels', 'sources'] as const) {
      const files = filesAfter([]);
      files[name].json = json;
      assert.notDeepEqual(checkGuide(files, {today}), [], `${name}: ${JSON.stringify(json)}`);
    }
});

test('never throws, whatever sixty accidents make of what is said about linked accounts', () => {
  const pick = numbers(20261123);
  const workspaces = plantedIn('workspaces', {linkage: true});
  let reported = 0;
  for (let run = 0; run < 60; run++) {
    const files = workspaces.filesAfter([]);
    const {linkage, guide, labels} = files as Required<GuideFiles>;
    mutate({guide: linkage, labels, sources: guide, words: [linkage]}, pick);
    for (const file of [linkage, guide, labels]) file.json = JSON.parse(JSON.stringify(file.json));
    const problems = checkGuide(files, {today});
    for (const problem of problems) assert.match(formatProblem(problem), /^workspaces\/[^\n]+: [^\n]+$/);
    if (problems.length) reported++;
  }
  assert.ok(reported > 40, `only ${reported} of 60 were noticed`);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {GuideFiles} from '../../src/check/content.js';
import {checkGuide, formatProblem} from '../../src/check/guide.js';
import {mutate, numbers, strange} from '../domain/accidents.js';
import {filesAfter, plantedIn, today} from './planted.js';

/** Causes one accident somewhere in the files. */
const befall = (files: GuideFiles, pick: (below: number) => number): void =>
  mutate(
    Object.values(files)
      .flat()
      .map(({json}: {json: unknown}) => json),
    pick,
  );

test('never throws, whatever two thousand accidents make of the files', () => {
  const pick = numbers(20261122);
  let reported = 0;
  for (let run = 0; run < 2000; run++) {
    const files = filesAfter([]);
    for (let i = 0; i <= run % 3; i++) befall(files, pick);
    for (const file of [files.guide, files.letters!, files.labels, files.sources, ...files.words])
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
    befall({guide: linkage, labels, sources: guide, words: [linkage]}, pick);
    for (const file of [linkage, guide, labels]) file.json = JSON.parse(JSON.stringify(file.json));
    const problems = checkGuide(files, {today});
    for (const problem of problems) assert.match(formatProblem(problem), /^workspaces\/[^\n]+: [^\n]+$/);
    if (problems.length) reported++;
  }
  assert.ok(reported > 40, `only ${reported} of 60 were noticed`);
});

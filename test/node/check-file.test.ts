/** Guides in one file, as publishers keep them for the attribute `src`. */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {formatProblem} from '../../src/check/guide.js';
import {checkContent} from '../../src/node/check.js';
import {packOf} from '../fixtures/pack.mjs';

const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
after(() => rm(dir, {recursive: true, force: true}));

/** Checks a file with this text. */
async function check(name: string, text: string) {
  const file = join(dir, name);
  await writeFile(file, text);
  const {problems, sound} = await checkContent(file, {today: '2026-11-22'});
  return {said: problems.map((problem) => formatProblem(problem).replace(file, name)), sound};
}

test('has nothing against a sound guide in one file, linked accounts included', async () => {
  for (const folder of ['nothing', 'workspaces']) {
    const {said, sound} = await check(`${folder}.json`, JSON.stringify(packOf(folder)));
    assert.deepEqual(said, []);
    assert.ok(sound[0]!.languages.includes('en'));
  }
});

test('names what is wrong in it with its line and place', async () => {
  const pack = packOf();
  pack.words['en']!['status'] = 'finished';
  const lines = JSON.stringify(pack, undefined, 2).split('\n');
  const line = lines.findIndex((each) => each.includes('"finished"')) + 1;
  const {said, sound} = await check('own.json', lines.join('\n'));
  assert.ok(said[0]?.startsWith(`own.json:${line} words.en.status: `), said[0]);
  assert.deepEqual(sound, []);
});

test('finds translations that are out of date, which the page does not look for', async () => {
  const pack = packOf();
  const steps = pack.words['en']!['steps'] as Record<string, {text: string}>;
  const [first] = Object.values(steps);
  first!.text += ' Changed.';
  const {said} = await check('own.json', JSON.stringify(pack));
  assert.ok(
    said.some((each) => each.includes('words.de')),
    said.join('\n'),
  );
});

test('explains a file that is no JSON, and one that is not there', async () => {
  assert.match((await check('own.json', '{"guide": ')).said.join(), /^own\.json:1.*Column/);
  const missing = join(dir, 'missing.json');
  assert.equal((await checkContent(missing)).problems[0]!.message, 'Missing. Expected this file.');
});

/**
 * Mutation testing of the rules and the check, with Stryker: `npm run mutate`, or `npm run mutate -- src/domain/url.ts` for some files.
 * Stryker changes one place at a time, and a test has to notice. Each file has the tests of its own room: a test elsewhere that passes
 * through it by chance takes long and proves little. Ends with code 1 where fewer than nine in ten changes are noticed. Changes to code
 * that runs only once, while a module loads, are left out: each would need a build of its own.
 */
import {existsSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {Stryker} from '@stryker-mutator/core';

const least = 90;

/** Tests by the folder of what is mutated; the longest name that fits is taken. Sources of `src/check/rules` have tests of their own name. */
const rooms = {
  'src/domain/': ['test/domain/*', 'test/content/{bodies,fill,load}', 'test/check/rules/letters'],
  'src/domain/linkage/': ['test/domain/linkage/!(*-properties)', 'test/check/linkage/units'],
  'src/check/': ['test/check/{guide,limits,pack,shape}'],
  'src/check/files/': ['test/check/{guide,limits,pack,shape}', 'test/check/rules/answers'],
  'src/check/linkage/': ['test/check/linkage/*'],
  'src/check/rules/': ['test/check/guide'],
};

/** Tests of a source file, as patterns of Stryker, which runs them bundled. */
function testsOf(source) {
  const room = Object.keys(rooms)
    .filter((folder) => source.startsWith(folder))
    .at(-1);
  const own = `${room.replace('src', 'test')}${basename(source, '.ts')}`;
  const ofItsName = existsSync(`${own}.test.ts`) ? [`${own}{,-linkage}`] : [];
  return [...ofItsName, ...rooms[room]].map((test) => `${test}.test.js`);
}

const sources = ['src/domain', 'src/check']
  .flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('src/domain/model/'));
const named = process.argv.slice(2);
const unknown = named.filter((path) => !sources.includes(path));
if (unknown.length) throw new Error(`${unknown.join(', ')}: not among the sources that are mutated.`);

const total = {noticed: 0, missed: 0};
for (const source of named.length ? named : sources) {
  const results = await new Stryker({
    configFile: 'tools/stryker.config.json',
    mutate: [source],
    tap: {testFiles: testsOf(source)},
  }).runMutationTest();
  const withStatus = (...wanted) => results.filter(({status}) => wanted.includes(status));
  const noticed = withStatus('Killed', 'Timeout');
  const missed = withStatus('Survived', 'NoCoverage');
  total.noticed += noticed.length;
  total.missed += missed.length;
  console.log(`${source}: ${noticed.length} of ${noticed.length + missed.length}`);
  for (const {location, status, replacement} of missed)
    console.log(
      `  ${location.start.line}:${location.start.column} ${status} ${replacement.replace(/\s+/g, ' ')}`,
    );
}
const score = (100 * total.noticed) / (total.noticed + total.missed);
console.log(
  `${score.toFixed(1)} % of ${total.noticed + total.missed} changes are noticed; ${least} are wanted.`,
);
process.exitCode = score < least ? 1 : 0;

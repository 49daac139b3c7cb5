/**
 * Checks that this commit can be released, and writes the archive of the scripts into release/; before, what changed in facts and words
 * into CHANGELOG.md, where it is not there yet. Nothing is published, tagged or pushed.
 *
 * --without-tests leaves out `npm test` but builds; the last line then says so.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {archive} from './release/archive.mjs';
import {
  buildProblems,
  factsProblems,
  hashProblems,
  layoutProblems,
  treeProblems,
  version,
  versionProblems,
} from './release/checks.mjs';
import {scripts} from './build/hashes.mjs';

const {values} = parseArgs({options: {'without-tests': {type: 'boolean'}}});
const untested = values['without-tests'];

/** Runs a script of package.json, its output in full. */
function run(script) {
  try {
    execFileSync('npm', ['run', '--silent', script], {stdio: 'inherit'});
    return [];
  } catch {
    return [`npm run ${script} failed; it says why above.`];
  }
}

const read = (path) => readFileSync(path, 'utf8');

/** Conditions in their order: those that take no time come first. */
const conditions = {
  'The versions are the same': () =>
    versionProblems({
      manifest: read('package.json'),
      source: read('src/version.ts'),
      changelog: read('CHANGELOG.md'),
    }),
  'Everything is committed': treeProblems,
  'The changelog says what changed in facts and words': factsProblems,
  ...(untested
    ? {'The content is in order': () => run('check'), 'It builds': () => run('build')}
    : {'Every test passes': () => run('test')}),
  'sri.json has the hash of every script': hashProblems,
  'wayout copy lays both channels out': layoutProblems,
  'Two clean builds give the same bytes': buildProblems,
};

for (const [condition, problems] of Object.entries(conditions)) {
  const found = problems();
  console.log(`${found.length ? 'No ' : 'Yes'}  ${condition}.`);
  if (!found.length) continue;
  console.error(`${found.join('\n')}\nNo archive was written.`);
  process.exit(1);
}

const name = `wayout-${version}.zip`;
const bytes = archive(scripts, version);
const hash = createHash('sha256').update(bytes).digest('hex');
mkdirSync('release', {recursive: true});
writeFileSync(`release/${name}`, bytes);
// As sha256sum reads it.
writeFileSync(`release/${name}.sha256`, `${hash}  ${name}\n`);
console.log(`\nrelease/${name}: ${bytes.length} bytes, SHA-256 ${hash}. Nothing was published.`);
if (untested) console.log('npm test was not run: only the content was checked.');

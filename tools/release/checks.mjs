/** Conditions of a release, each as the sentences that say why it does not hold. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {hashesFile, hashesIn, scripts} from '../build/hashes.mjs';
import {copyTree, differences, filesBelow, runIn} from './build-copies.mjs';
import {factsAndWords, withFacts} from './facts-and-words.mjs';

export const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toISOString().startsWith(text);

/**
 * Compares the versions of the package, the code and the changelog.
 * @param {{manifest: string, source: string, changelog: string}} texts package.json, src/version.ts and CHANGELOG.md
 */
export function versionProblems({manifest, source, changelog}) {
  const {version: wanted} = JSON.parse(manifest);
  const [, inCode] = /version = '([^']+)'/.exec(source) ?? [];
  const [, headline = 'nothing'] = /^## (.*)$/m.exec(changelog) ?? [];
  const [named, day = ''] = headline.split(' – ');
  return [
    ...(inCode === wanted ? [] : [`src/version.ts says ${inCode}, package.json ${wanted}.`]),
    ...(named === wanted && isDay(day)
      ? []
      : [
          `CHANGELOG.md begins with "${headline}". Expected "${wanted} – " and the day of release, such as 2026-12-24.`,
        ]),
  ];
}

/** Finds changes that no commit holds, files that nobody added included. */
export function treeProblems() {
  const changes = execFileSync('git', ['status', '--porcelain'], {encoding: 'utf8'}).trim();
  return changes ? [`These files are not committed:\n${changes}`] : [];
}

/** Writes what changed in facts and words into the changelog, where it does not say so yet: somebody has to read it before it is released. */
export function factsProblems() {
  const path = 'CHANGELOG.md';
  const changelog = readFileSync(path, 'utf8');
  try {
    const wanted = withFacts(changelog, version, factsAndWords(version));
    if (wanted === changelog) return [];
    writeFileSync(path, wanted);
  } catch (error) {
    return [String(error.stderr ?? error.message).trim()];
  }
  return [
    `${path} did not say what changed in facts and words. It does now: read it, commit it, and run this again.`,
  ];
}

/** Compares the list of hashes with the files. */
export function hashProblems() {
  const path = join(scripts, hashesFile);
  if (!existsSync(path)) return [`${path} is missing: npm run build.`];
  const listed = JSON.parse(readFileSync(path, 'utf8'));
  const there = hashesIn();
  return [...new Set([...Object.keys(listed), ...Object.keys(there)])]
    .filter((file) => listed[file] !== there[file])
    .map((file) => `${path}: the hash of ${file} is not that of the file.`);
}

/** Builds twice, in two folders, and compares both with each other and with dist. */
export function buildProblems() {
  const copies = ['first', 'a-second-one-with-a-longer-path'].map(copyTree);
  try {
    for (const {folder} of copies) runIn(folder, 'npm', ['run', '--silent', 'build']);
    const [first, second] = copies.map(({folder}) => join(folder, 'dist'));
    return [
      ...differences(first, second).map((file) => `Two builds differ in ${file}.`),
      ...differences(first, 'dist').map((file) => `A clean build differs from dist in ${file}.`),
    ];
  } finally {
    for (const {remove} of copies) remove();
  }
}

/** Copies the scripts as a newsroom does, twice, and looks at both channels. */
export function layoutProblems() {
  const folder = mkdtempSync(join(tmpdir(), 'wayout-'));
  const copy = () => execFileSync(process.execPath, ['dist/node/cli.js', 'copy', folder], {encoding: 'utf8'});
  try {
    const lines = copy();
    const again = copy();
    return [
      ...[version, 'current'].flatMap((channel) =>
        differences(join(folder, channel), scripts).map(
          (file) => `wayout copy: ${channel}/${file} is not that of ${scripts}.`,
        ),
      ),
      ...filesBelow(scripts)
        .filter((file) => /^wayout-.*-(guide|steps)-\w+\.js$/.test(file))
        .filter((file) => !lines.includes(`src="/wayout/${version}/${file}" integrity="${hashesIn()[file]}"`))
        .map((file) => `wayout copy prints no tag with a hash for ${file}.`),
      ...(/(?<!\d)[1-9]\d* written/.test(again) ? ['wayout copy writes anew what is there already.'] : []),
    ];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

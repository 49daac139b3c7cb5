/** Second half of a version in CHANGELOG.md: what changed in facts and words since the release before, as `wayout changes` says it. */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const begin = '<!-- Facts and words, written by npm run release: -->';
const end = '<!-- End of facts and words -->';

const git = (root, ...args) =>
  execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim();

/**
 * Finds the tag of the release before.
 * @param {string} version that is to be released
 * @param {string} root folder of the repository
 * @returns {string | undefined} such as `v0.1.0`; undefined where no earlier release is tagged
 */
export const lastRelease = (version, root) =>
  git(root, 'tag', '--merged', 'HEAD', '--sort=-version:refname')
    .split('\n')
    .find((tag) => /^v?\d+\.\d+\.\d+/.test(tag) && tag.replace(/^v/, '') !== version);

/** Changes that are recorded in content, of every guide, in sentences. */
const recordedIn = (content) =>
  readdirSync(content)
    // The schemas have files of the same names.
    .filter((guide) => existsSync(join(content, guide, 'words')))
    .map((guide) => join(content, guide, 'changes.json'))
    .filter(existsSync)
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).changes)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({date, what, reason}) => `- ${date}: ${what} ${reason}`)
    .join('\n');

/**
 * Says what changed in facts and words. Without a tag of an earlier release, it says what changes.json records.
 * @param {string} version that is to be released
 * @param {string} [root] folder of the repository
 * @returns {string} Markdown below a heading of level 3
 * @throws with what the command says of content that it cannot compare
 */
export function factsAndWords(version, root = '.') {
  const tag = lastRelease(version, root);
  const content = join(root, 'content');
  if (!tag) return `No earlier release is tagged. Recorded until this one:\n\n${recordedIn(content)}`;
  const old = mkdtempSync(join(tmpdir(), 'wayout-'));
  try {
    const packed = execFileSync('git', ['archive', tag, 'content'], {cwd: root, maxBuffer: 1e9});
    execFileSync('tar', ['-x', '-C', old], {input: packed});
    const command = ['--import', 'tsx', 'src/node/cli.ts', 'changes'];
    const told = execFileSync(
      process.execPath,
      [...command, join(old, 'content'), resolve(content), '--level', '4'],
      {encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe']},
    );
    return `Since ${tag}:\n\n${told.trim()}`;
  } finally {
    rmSync(old, {recursive: true, force: true});
  }
}

/**
 * Puts the second half into the entry of a version, in place of an earlier one.
 * @param {string} changelog
 * @param {string} version
 * @param {string} text as factsAndWords gives it
 * @throws where the changelog has no such entry, or one mark without the other
 */
export function withFacts(changelog, version, text) {
  const start = changelog.search(new RegExp(`^## ${version.replaceAll('.', '\\.')} `, 'm'));
  if (start < 0) throw new Error(`CHANGELOG.md has no entry for ${version}.`);
  const next = changelog.indexOf('\n## ', start);
  const stop = next < 0 ? changelog.length : next + 1;
  const entry = changelog.slice(start, stop);
  const [from, to] = [entry.indexOf(begin), entry.indexOf(end)];
  if (from < 0 !== to < 0 || to < from)
    throw new Error(
      `CHANGELOG.md: the entry for ${version} has one mark of facts and words without the other.`,
    );
  const own = from < 0 ? entry : entry.slice(0, from) + entry.slice(to + end.length);
  const half = `### Facts and words\n\n${begin}\n\n${text}\n\n${end}`;
  const kept = own.replace(/^### Facts and words\n+/m, '').trimEnd();
  return `${changelog.slice(0, start)}${kept}\n\n${half}\n${next < 0 ? '' : '\n'}${changelog.slice(stop)}`;
}

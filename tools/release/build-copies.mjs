/** Builds from copies of the tree in other folders, to compare: the same source gives the same bytes, wherever and whenever. */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/** Files of the repository, without those that git ignores. */
const treeFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'})
    .split('\0')
    .filter((file) => file && statSync(file, {throwIfNoEntry: false})?.isFile());

/**
 * Copies the tree to a folder of its own, with the packages that are installed here.
 * @param {string} name part of the path, so that two copies have paths of different lengths.
 * @returns {{folder: string, remove: () => void}}
 */
export function copyTree(name) {
  const root = mkdtempSync(join(tmpdir(), 'wayout-'));
  const folder = join(root, name);
  for (const file of treeFiles()) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {folder, remove: () => rmSync(root, {recursive: true, force: true})};
}

/** Runs a command in a copy, as on a machine with another clock and language. */
export const runIn = (folder, command, args) =>
  execFileSync(command, args, {
    cwd: folder,
    env: {...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8'},
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Files below a folder, sorted. */
export const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** Files that two folders do not both have with the same bytes. */
export function differences(one, other) {
  const [ours, theirs] = [filesBelow(one), filesBelow(other)];
  return [...new Set([...ours, ...theirs])].filter(
    (file) =>
      !ours.includes(file) ||
      !theirs.includes(file) ||
      !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
}

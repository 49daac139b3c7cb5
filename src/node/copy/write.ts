import {lstat, mkdir, readFile, readdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {quote} from '../../check/problem.js';
import {channels, type Channel} from '../channel-addresses.js';
import {isFileError} from '../file-errors.js';
import {UsageError} from '../usage-error.js';
import type {Files} from './choose.js';

/** Folder of one channel, with the files that shall be in it. */
export interface Laid {
  channel: Channel;
  path: string;
  files: Files;
  /** Names of files that are not there yet, or are to be replaced. */
  fresh: string[];
  /** Version of the scripts that are there already; undefined where there are none. */
  before: string | undefined;
}

/** Result of asking the system about a path that need not exist. */
const orNothing = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((error: unknown) => {
    if (isFileError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Names that this command writes, this version's and others', with endings that servers put behind them, such as `.br`. */
const ours = /^(wayout[\w.-]*|THIRD-PARTY\.txt|sri\.json)(\.\w+)?$/;
/** Files that systems leave in any folder. */
const ofTheSystem = /^\.|^(Thumbs\.db|desktop\.ini)$/i;

/** Tests the folder of a channel. @returns the names in it; undefined where there is no folder yet. @throws UsageError. */
async function namesIn(path: string): Promise<string[] | undefined> {
  const entry = await orNothing(lstat(path));
  if (!entry) return undefined;
  // A link may lead to a pinned folder, whose files would be replaced.
  if (!entry.isDirectory())
    throw new UsageError(
      `${path}: ${entry.isSymbolicLink() ? 'A link' : 'A file'}. Expected a folder, or nothing. Nothing is written.`,
    );
  const names = await readdir(path);
  const foreign = names.find((name) => !ours.test(name) && !ofTheSystem.test(name));
  if (foreign !== undefined)
    throw new UsageError(
      `${path}: It holds ${quote(foreign)}, which is not of wayout. Choose a folder for the scripts alone. Nothing is written.`,
    );
  return names;
}

/** Tests a file that is about to be written. @returns true where it is there with these bytes. @throws UsageError where it is no file. */
async function isThere(path: string, bytes: Buffer): Promise<boolean | undefined> {
  const entry = await orNothing(lstat(path));
  if (!entry) return undefined;
  if (!entry.isFile())
    throw new UsageError(
      `${path}: ${entry.isSymbolicLink() ? 'A link' : entry.isDirectory() ? 'A folder' : 'Not a file'}. Expected a file, or nothing. Nothing is written.`,
    );
  return bytes.equals(await readFile(path));
}

/** Version in the first line of a script. */
const versionOf = (script: Buffer): string | undefined =>
  /^\/\*! wayout (\S+)/.exec(script.subarray(0, 80).toString())?.[1];

/** Version of the scripts in a folder, by the first of ours that is there. */
async function versionIn(path: string, names: readonly string[], files: Files): Promise<string | undefined> {
  const script = names.find((name) => name.endsWith('.js') && files.has(name));
  return script === undefined ? undefined : versionOf(await readFile(join(path, script)));
}

/**
 * Lays files out in the folder of a channel, and writes nothing yet.
 * @param filesFor gives the files, for the names that the folder holds: all of a folder are of one version.
 * @throws UsageError where anything is in the way, or a pinned file is another one.
 */
export async function lay(
  folder: string,
  channel: Channel,
  filesFor: (there: readonly string[]) => Promise<Files>,
): Promise<Laid> {
  if ((await orNothing(stat(folder)))?.isDirectory() === false)
    throw new UsageError(`${folder}: A file. Expected a folder, or nothing. Nothing is written.`);
  const path = join(folder, channels[channel]);
  const names = (await namesIn(path)) ?? [];
  const files = await filesFor(names);
  const fresh: string[] = [];
  const others: string[] = [];
  for (const [name, bytes] of files) {
    const same = await isThere(join(path, name), bytes);
    if (same === false) others.push(name);
    if (!same) fresh.push(name);
  }
  if (channel === 'pinned' && others.length)
    throw new UsageError(
      `${join(path, others[0]!)}: It differs from what would be written${others.length > 1 ? `, and so do ${others.length - 1} more` : ''}. Pinned files are never replaced, since articles name them with their hashes: remove them if no article does. Nothing is written.`,
    );
  return {channel, path, files, fresh, before: await versionIn(path, names, files)};
}

/**
 * Writes what was laid out: each file under another name first, which then takes the place of the old one, so that nobody is sent a half
 * one; those that others fetch before the others.
 */
export async function write({path, files, fresh}: Laid): Promise<void> {
  await mkdir(path, {recursive: true});
  for (const name of fresh) {
    const unfinished = join(path, `.${name}.${process.pid}`);
    try {
      await writeFile(unfinished, files.get(name)!, {flag: 'wx'});
      await rename(unfinished, join(path, name));
    } catch (error) {
      await rm(unfinished, {force: true});
      throw error;
    }
  }
}

import {readdir, stat} from 'node:fs/promises';
import {posix} from 'node:path';
import type {ContentProblem} from '../check/guide.js';
import type {FactFiles} from '../domain/guide-facts.js';
import type {Guide, Labels} from '../domain/model/guide.js';
import type {Letters} from '../domain/model/letters.js';
import type {Linkage} from '../domain/model/linkage.js';
import type {Sources} from '../domain/model/sources.js';
import {isFileError, reasonOf} from './file-errors.js';
import {readJson, type ReadFile} from './read-json.js';

/** Joins paths with slashes on every system, as problems name files. */
export const join = (...parts: string[]) => posix.join(...parts);
/** Today in UTC, `YYYY-MM-DD`. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Takes an error of the system for the reason why a file or folder is not read. @throws any other error. */
function problemOf(error: unknown, file: string, missing: string): ContentProblem {
  if (!isFileError(error)) throw error;
  return {file, path: '', message: error.code === 'ENOENT' ? missing : `${reasonOf(error)}.`};
}

/** Sorted names in a folder. */
const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();

/** Folders of guides, and the problems that keep more from being found. */
export interface FoundGuides {
  folders: readonly string[];
  problems: readonly ContentProblem[];
}

/** Finds the folders of the guides in a content folder. Links are followed; one that leads nowhere is a problem. */
export async function guidesIn(dir: string): Promise<FoundGuides> {
  const folders: string[] = [];
  const problems: ContentProblem[] = [];
  try {
    for (const name of await namesIn(dir)) {
      const path = join(dir, name);
      try {
        if (name !== 'schema' && (await stat(path)).isDirectory()) folders.push(path);
      } catch (error) {
        problems.push(problemOf(error, path, 'A link that leads nowhere.'));
      }
    }
  } catch (error) {
    return {folders, problems: [problemOf(error, dir, 'There is no such folder.')]};
  }
  if (!folders.length)
    problems.push({file: dir, path: '', message: 'Holds no guide. Expected one folder for each.'});
  return {folders, problems};
}

/** Reads the files of a guide. `linkage.json`, `letters.json`, `changes.json` and `terms` are optional; any other file that is missing is a problem of its own. */
export async function readGuide(folder: string) {
  const names = await namesIn(folder).catch((): string[] => []);
  const read = (name: string) => readJson(join(folder, name));
  const readAll = async (kind: string): Promise<ReadFile[]> => {
    if (!names.includes(kind)) return [];
    const file = join(folder, kind);
    try {
      const languages = (await namesIn(file)).filter((name) => name.endsWith('.json'));
      return await Promise.all(languages.map((name) => read(join(kind, name))));
    } catch (error) {
      const problems = [problemOf(error, file, 'A link that leads nowhere.')];
      return [{file, json: undefined, readable: false, problems, lineOf: () => 1}];
    }
  };
  const [guide, labels, sources] = (await Promise.all(
    ['guide.json', 'labels.json', 'sources.json'].map(read),
  )) as [ReadFile, ReadFile, ReadFile];
  const linkage = names.includes('linkage.json') ? {linkage: await read('linkage.json')} : {};
  const letters = names.includes('letters.json') ? {letters: await read('letters.json')} : {};
  const changes = names.includes('changes.json') ? {changes: await read('changes.json')} : {};
  return {
    guide,
    ...linkage,
    ...letters,
    ...changes,
    labels,
    sources,
    words: await readAll('words'),
    terms: await readAll('terms'),
  };
}

/** Files that hold the facts of a guide, once their shape is known. */
export const factFilesOf = ({
  guide,
  linkage,
  letters,
  labels,
  sources,
}: Awaited<ReturnType<typeof readGuide>>): FactFiles => ({
  guide: guide.json as Guide,
  linkage: linkage?.json as Linkage | undefined,
  letters: letters?.json as Letters | undefined,
  labels: (labels.json as {labels: Labels}).labels,
  sources: sources.json as Sources,
});

import {readdir} from 'node:fs/promises';
import {posix} from 'node:path';
import {readJson, type ReadFile} from './read-json.js';

/** Joins paths with slashes on every system, as problems name files. */
export const join = (...parts: string[]) => posix.join(...parts);
/** Today in UTC, `YYYY-MM-DD`. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Sorted names in a folder that pass a test; undefined where there is no such folder. */
async function namesIn(folder: string, kept: (entry: {name: string; isDirectory(): boolean}) => boolean) {
  try {
    const entries = await readdir(folder, {withFileTypes: true});
    return entries
      .filter((entry) => !entry.name.startsWith('.') && kept(entry))
      .map(({name}) => name)
      .sort();
  } catch {
    return undefined;
  }
}

/** Folders of the guides in a content folder; undefined where there is no such folder. */
export const guidesIn = async (dir: string): Promise<string[] | undefined> =>
  (await namesIn(dir, (entry) => entry.isDirectory() && entry.name !== 'schema'))?.map((name) =>
    join(dir, name),
  );

/** Reads the files of a guide. `linkage.json` and `terms` are optional; any other file that is missing is a problem of its own. */
export async function readGuide(folder: string) {
  const names = (await namesIn(folder, () => true)) ?? [];
  const read = (name: string) => readJson(join(folder, name));
  const readAll = async (kind: string) => {
    const languages = (await namesIn(join(folder, kind), ({name}) => name.endsWith('.json'))) ?? [];
    return Promise.all(languages.map((name) => read(join(kind, name))));
  };
  const [guide, labels, sources] = (await Promise.all(
    ['guide.json', 'labels.json', 'sources.json'].map(read),
  )) as [ReadFile, ReadFile, ReadFile];
  const linkage = names.includes('linkage.json') ? {linkage: await read('linkage.json')} : {};
  return {guide, ...linkage, labels, sources, words: await readAll('words'), terms: await readAll('terms')};
}

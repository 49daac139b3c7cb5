import {readdir} from 'node:fs/promises';
import {posix} from 'node:path';
import {readJson, type ReadFile} from './read-json.js';

/** With slashes on every system, as files are named in problems. */
export const join = (...parts: string[]) => posix.join(...parts);
/** `YYYY-MM-DD`, in UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

/** Names in a folder in their order, or undefined where there is no such folder. */
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

/** The folders of the guides in a content folder, or undefined where there is none. */
export const guidesIn = async (dir: string): Promise<string[] | undefined> =>
  (await namesIn(dir, (entry) => entry.isDirectory() && entry.name !== 'schema'))?.map((name) =>
    join(dir, name),
  );

/** The files of a guide. What is not there for every guide is read only where it is. */
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

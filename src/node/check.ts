import {realpathSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {posix} from 'node:path';
import {pathToFileURL} from 'node:url';
import {checkGuide, formatProblem, type Problem} from '../domain/check.js';
import type {Guide} from '../domain/model.js';
import {readJson, type ReadFile} from './read-json.js';
import {kinds, loadSchemas, schemaProblems} from './schema.js';

/** What the check came to. */
export interface Report {
  problems: readonly Problem[];
  /** The guides without a problem. */
  sound: readonly SoundGuide[];
}

export interface SoundGuide {
  folder: string;
  languages: readonly string[];
  checked: string;
  due: string;
}

export interface CheckContentOptions {
  /** `YYYY-MM-DD`. Default: today, in UTC. */
  today?: string;
}

/** With slashes on every system, as files are named in problems. */
const join = (...parts: string[]) => posix.join(...parts);
const today = () => new Date().toISOString().slice(0, 10);

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

/** What is not there for every guide is read only where it is. */
async function readGuide(folder: string) {
  const names = (await namesIn(folder, () => true)) ?? [];
  const languages = (await namesIn(join(folder, 'words'), ({name}) => name.endsWith('.json'))) ?? [];
  const read = (name: string) => readJson(join(folder, name));
  const [guide, labels, sources] = (await Promise.all(
    ['guide.json', 'labels.json', 'sources.json'].map(read),
  )) as [ReadFile, ReadFile, ReadFile];
  const linkage = names.includes('linkage.json') ? {linkage: await read('linkage.json')} : {};
  const words = await Promise.all(languages.map((name) => read(join('words', name))));
  return {guide, ...linkage, labels, sources, words};
}

type Schemas = Awaited<ReturnType<typeof loadSchemas>>;

async function checkFolder(folder: string, schemas: Schemas, now: string): Promise<Report> {
  const files = await readGuide(folder);
  const all = Object.values(files).flat();
  const problems = all.flatMap((file) => file.problems);
  if (all.every(({readable}) => readable))
    problems.push(
      ...checkGuide(files, {
        today: now,
        lineOf: (name, path) => all.find(({file}) => file === name)?.lineOf(path),
      }),
    );

  // The rules know more about a place than the schema does, and one sentence about it is enough.
  const known = new Set(problems.map(({file, path}) => `${file} ${path}`));
  const bySchema = kinds
    .flatMap((kind) => [files[kind] ?? []].flat().map((file) => ({kind, file})))
    .flatMap(({kind, file}) => (file.readable ? schemaProblems(schemas[kind], file) : []));
  problems.push(...bySchema.filter(({file, path}) => !known.has(`${file} ${path}`)));
  if (problems.length) return {problems, sound: []};

  const {checked, due} = (files.guide.json as Guide).review;
  const languages = files.words.map(({json}) => (json as {lang: string}).lang);
  return {problems, sound: [{folder, languages, checked, due}]};
}

/**
 * Checks every guide in a content folder: JSON, schema, and what the rules of the domain ask for.
 * @param dir a folder that holds one folder per guide, and perhaps `schema`.
 * @returns the problems with files and lines. Rejects only if the package's own schemas cannot be read.
 */
export async function checkContent(
  dir: string,
  {today: now = today()}: CheckContentOptions = {},
): Promise<Report> {
  const folders = await namesIn(dir, (entry) => entry.isDirectory() && entry.name !== 'schema');
  if (!folders?.length) {
    const message = folders ? 'Holds no guide. Expected one folder for each.' : 'There is no such folder.';
    return {problems: [{file: dir, path: '', message}], sound: []};
  }
  const schemas = await loadSchemas();
  const reports = await Promise.all(folders.map((name) => checkFolder(join(dir, name), schemas, now)));
  return {
    problems: reports.flatMap(({problems}) => problems),
    sound: reports.flatMap(({sound}) => sound),
  };
}

/** The command: `check [dir]`. Prints, and sets the exit code to 1 where there is something to mend. */
async function main(dir = 'content'): Promise<void> {
  const {problems, sound} = await checkContent(dir);
  for (const problem of problems) console.error(formatProblem(problem));
  for (const {folder, languages, checked, due} of sound) {
    const next = due < today() ? `review was due ${due}` : `next review due ${due}`;
    console.log(`${folder}: no problems (${languages.join(', ')}; checked ${checked}, ${next})`);
  }
  if (problems.length) process.exitCode = 1;
}

const [, script, dir] = process.argv;
if (script && import.meta.url === pathToFileURL(realpathSync(script)).href) await main(dir);

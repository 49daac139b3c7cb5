import type {JsonPath} from '../check/problem.js';
import {checkGuide, type ContentProblem} from '../check/guide.js';
import {checkLinkage} from '../check/linkage/rules.js';
import {checkPack, type PackFile} from '../check/pack.js';
import type {Guide} from '../domain/model/guide.js';
import {coverageOf, percentOf} from '../domain/translation.js';
import type {WordsFile} from '../check/files/words.js';
import {hashOf} from './hash.js';
import {guidesIn, readGuide, today} from './read-guide.js';
import {readJson} from './read-json.js';
import {kinds, loadSchemas, schemaProblems} from './schema.js';

/** What the check came to. */
export interface Report {
  problems: readonly ContentProblem[];
  /** The guides without a problem. */
  sound: readonly SoundGuide[];
}

export interface SoundGuide {
  /** Or its one file. */
  folder: string;
  languages: readonly string[];
  /** How much of each language is there, in per cent; below 100 where its words say that they are not complete. */
  coverage: Readonly<Record<string, number>>;
  checked: string;
  due: string;
}

export interface CheckContentOptions {
  /** `YYYY-MM-DD`. Default: today, in UTC. */
  today?: string;
}

function soundGuide(folder: string, {review}: Guide, words: readonly WordsFile[]): SoundGuide {
  const english = words.find(({lang}) => lang === 'en')!;
  const coverage = words.map((each) => [each.lang, percentOf(coverageOf(english, each, hashOf))] as const);
  const languages = words.map(({lang}) => lang);
  const {checked, due} = review;
  return {folder, languages, coverage: Object.fromEntries(coverage), checked, due};
}

type Schemas = Awaited<ReturnType<typeof loadSchemas>>;

/** Checks one guide: JSON, schema, and what the rules of the domain ask for. */
export async function checkFolder(folder: string, schemas: Schemas, now: string): Promise<Report> {
  const files = await readGuide(folder);
  const all = Object.values(files).flat();
  const problems = all.flatMap((file) => file.problems);
  if (all.every(({readable}) => readable))
    problems.push(
      ...checkGuide(files, {
        today: now,
        hashOf,
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

  const words = files.words.map(({json}) => json as WordsFile);
  return {problems, sound: [soundGuide(folder, files.guide.json as Guide, words)]};
}

/** Checks a guide in one file, as the attribute `src` takes it: as in the page, and what the page has no time for. */
async function checkFile(path: string, now: string): Promise<Report> {
  const {problems: unreadable, readable, json, lineOf} = await readJson(path);
  const options = {today: now, hashOf, lineOf: (_file: string, place: JsonPath) => lineOf(place)};
  const problems = [...unreadable, ...(readable ? checkPack(path, json, options, checkLinkage) : [])];
  if (problems.length) return {problems, sound: []};
  const {guide, words} = json as PackFile;
  return {problems, sound: [soundGuide(path, guide, Object.values(words))]};
}

/**
 * Checks every guide in a content folder: JSON, schema, and what the rules of the domain ask for.
 * @param dir a folder that holds one folder per guide, and perhaps `schema`; or the one `.json` file of a publisher's own guide, of
 *   which the rules are checked and not the schema.
 * @returns the problems with files and lines. Rejects only if the package's own schemas cannot be read.
 */
export async function checkContent(
  dir: string,
  {today: now = today()}: CheckContentOptions = {},
): Promise<Report> {
  if (dir.endsWith('.json')) return checkFile(dir, now);
  const folders = await guidesIn(dir);
  if (!folders?.length) {
    const message = folders ? 'Holds no guide. Expected one folder for each.' : 'There is no such folder.';
    return {problems: [{file: dir, path: '', message}], sound: []};
  }
  const schemas = await loadSchemas();
  const reports = await Promise.all(folders.map((folder) => checkFolder(folder, schemas, now)));
  return {
    problems: reports.flatMap(({problems}) => problems),
    sound: reports.flatMap(({sound}) => sound),
  };
}

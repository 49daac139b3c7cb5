import {stat} from 'node:fs/promises';
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

/** Result of a check. */
export interface Report {
  problems: readonly ContentProblem[];
  /** Guides without a problem. */
  sound: readonly SoundGuide[];
}

/** Guide without a problem. */
export interface SoundGuide {
  /** Path of its folder, or of its one file. */
  folder: string;
  languages: readonly string[];
  /** Share of the words that each language has, in per cent; below 100 where its status is `partial`. */
  coverage: Readonly<Record<string, number>>;
  /** Day of the last review, `YYYY-MM-DD`. */
  checked: string;
  /** Day of the next review, `YYYY-MM-DD`. */
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

/** Checks the guide in a folder: its JSON, then every rule of the check. */
export async function checkFolder(folder: string, now: string): Promise<Report> {
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
  if (problems.length) return {problems, sound: []};
  const words = files.words.map(({json}) => json as WordsFile);
  return {problems, sound: [soundGuide(folder, files.guide.json as Guide, words)]};
}

/** Checks a guide in one file, as the attribute `src` takes it: by every rule, also those that a page has no time for. */
async function checkFile(path: string, now: string): Promise<Report> {
  const {problems: unreadable, readable, json, lineOf} = await readJson(path);
  const options = {today: now, hashOf, lineOf: (_file: string, place: JsonPath) => lineOf(place)};
  const problems = [...unreadable, ...(readable ? checkPack(path, json, options, checkLinkage) : [])];
  if (problems.length) return {problems, sound: []};
  const {guide, words} = json as PackFile;
  return {problems, sound: [soundGuide(path, guide, Object.values(words))]};
}

/**
 * Checks every guide in a content folder: its JSON, then every rule of the check.
 * @param dir folder that holds one folder per guide, and perhaps `schema`; or the file of a guide in one file.
 * @returns problems with files and lines, and the guides without any. Never rejects for what the files hold.
 */
export async function checkContent(
  dir: string,
  {today: now = today()}: CheckContentOptions = {},
): Promise<Report> {
  const isFile = await stat(dir).then(
    (entry) => !entry.isDirectory(),
    () => dir.endsWith('.json'),
  );
  if (isFile) return checkFile(dir, now);
  const {folders, problems} = await guidesIn(dir);
  const reports = await Promise.all(folders.map((folder) => checkFolder(folder, now)));
  return {
    problems: [...problems, ...reports.flatMap((report) => report.problems)],
    sound: reports.flatMap(({sound}) => sound),
  };
}

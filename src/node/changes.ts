import {posix} from 'node:path';
import type {ContentProblem} from '../check/problem.js';
import type {Changes} from '../domain/model/changes.js';
import type {Words} from '../domain/model/guide.js';
import {bundledContent} from './bundled-content.js';
import {compareGuides, type ChangedGuide, type GuideVersion} from './changes/compare.js';
import {asAtom, asJson, asMarkdown, type ToldGuide} from './changes/formats.js';
import {factFilesOf, guidesIn, readGuide, today} from './read-guide.js';
import {brokenContent} from './usage-error.js';

export type {ChangedAdvice, ChangedFact, ChangedGuide, ChangedText, Outcome} from './changes/compare.js';

export const changeFormats = ['markdown', 'json', 'atom'] as const;
export type ChangeFormat = (typeof changeFormats)[number];

export interface ChangesOptions {
  /** Path of the later content folder. Default: the content of this package. */
  to?: string | undefined;
  /** Default: `markdown`. */
  format?: ChangeFormat | undefined;
  /** Level of the headings of guides in Markdown, 2 to 5. Default: 2. */
  level?: number | undefined;
  /** Address of the feed, for Atom. */
  address?: string | undefined;
}

const misfit = (file: string): ContentProblem => ({
  file,
  path: '',
  message: 'Not of the form that content has, so it cannot be compared. `wayout check` says more.',
});

/**
 * Reads the guides of a content folder as they are, of this version or an earlier one: the rules of content may have been others then.
 * @throws UsageError for a folder without guides, and for files that are no content.
 */
async function versionsIn(dir: string): Promise<Map<string, GuideVersion>> {
  const {folders, problems} = await guidesIn(dir);
  if (problems.length) throw brokenContent(problems);
  const versions = new Map<string, GuideVersion>();
  for (const folder of folders) {
    const files = await readGuide(folder);
    const broken = Object.values(files)
      .flat()
      .flatMap((file) => file.problems);
    if (broken.length) throw brokenContent(broken);
    const {changes = []} = (files.changes?.json ?? {}) as Partial<Changes>;
    const words = files.words.map(({file, json}) => [posix.basename(file, '.json'), json as Partial<Words>]);
    const version = {
      ...factFilesOf(files),
      words: Object.fromEntries(words) as GuideVersion['words'],
      changes,
    };
    if (typeof version.guide.id !== 'string') throw brokenContent([misfit(files.guide.file)]);
    versions.set(version.guide.id, version);
  }
  return versions;
}

/** Fields of words that name a thing, the first that there is. */
const naming = ['title', 'question', 'legend', 'name', 'text'];

/** Names of things in English: those of the later version, else of the earlier. */
const namesIn =
  (...versions: readonly (GuideVersion | undefined)[]) =>
  (collection: string, id: string) => {
    for (const version of versions) {
      const entries = version?.words['en']?.[collection as keyof Words] as
        Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
      const texts = entries?.[id];
      const field = texts && naming.find((each) => texts[each] !== undefined);
      if (field !== undefined) return texts![field]!.replace(/\{\w+:([^{}]*)\}/g, '$1').replaceAll('*', '');
    }
    return undefined;
  };

async function toldBetween(from: string, to: string): Promise<ToldGuide[]> {
  const [before, after] = await Promise.all([versionsIn(from), versionsIn(to)]);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    let changed: ChangedGuide | undefined;
    try {
      changed = compareGuides(was, is);
    } catch (error) {
      if (error instanceof TypeError) throw brokenContent([misfit(`${from}/${id}`)]);
      throw error;
    }
    return changed ? [{changed, nameOf: namesIn(is, was)}] : [];
  });
}

/**
 * Compares two versions of a content folder.
 * @param from path of the earlier folder.
 * @param to path of the later one.
 * @returns the guides that differ, each with its advice, facts and texts before and after.
 * @throws UsageError for folders that are no content.
 */
export const compareContent = async (from: string, to: string = bundledContent()): Promise<ChangedGuide[]> =>
  (await toldBetween(from, to)).map(({changed}) => changed);

/**
 * Tells in sentences how one version of a content folder differs from an earlier one.
 * @param from path of the earlier folder.
 * @returns Markdown, JSON or a feed, without a line break at its end.
 * @throws as `compareContent`.
 */
export async function describeChanges(
  from: string,
  {to = bundledContent(), format = 'markdown', level = 2, address}: ChangesOptions = {},
): Promise<string> {
  const told = await toldBetween(from, to);
  if (format === 'json') return asJson(told);
  return format === 'atom' ? asAtom(told, address, today()) : asMarkdown(told, level);
}

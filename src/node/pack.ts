import {defaultGuide, guideIds, languagesOf, loadPack, loadSources} from '../content/load.js';
import {unknownWord, type Problem} from '../domain/attribute.js';
import type {Sources} from '../domain/model/sources.js';
import {withAddresses, withEnglish} from '../domain/fill.js';
import type {Linkage} from '../domain/model/linkage.js';
import type {Guide, Labels, Pack, Words} from '../domain/model/guide.js';
import {bestLanguage} from '../locale/language.js';
import {loadStrings, type Strings} from '../locale/strings.js';
import {checkFolder} from './check.js';
import {brokenContent, UsageError} from './usage-error.js';
import {guidesIn, readGuide, today} from './read-guide.js';

/** Everything that an element says in one language. */
export interface Content {
  pack: Pack;
  sources: Sources;
  language: string;
  /** Interface strings; undefined for English. */
  strings: Strings | undefined;
}

/** A place that guides come from: the package, or a newsroom's own folder. */
interface Shelf {
  guides: readonly string[];
  languagesOf: (guide: string) => Promise<readonly string[]>;
  load: (guide: string, language: string) => Promise<{pack: Pack; sources: Sources}>;
}

const bundled = (): Shelf => ({
  guides: guideIds(),
  languagesOf: (guide) => Promise.resolve(languagesOf(guide)),
  load: async (guide, language) => ({
    pack: await loadPack(guide, language),
    sources: await loadSources(guide),
  }),
});

/** A content folder of somebody else's. What is shown of it is checked as ours is. */
async function shelfIn(dir: string): Promise<Shelf> {
  const folders = await guidesIn(dir);
  const idOf = (folder: string) => folder.split('/').at(-1)!;
  const folderOf = (guide: string) => folders!.find((folder) => idOf(folder) === guide)!;
  if (!folders?.length)
    throw new UsageError(
      `${dir}: ${folders ? 'Holds no guide. Expected one folder for each.' : 'There is no such folder.'}`,
      1,
    );
  const check = async (guide: string) => {
    const {problems} = await checkFolder(folderOf(guide), today());
    if (problems.length) throw brokenContent(problems);
    return readGuide(folderOf(guide));
  };
  const checked = new Map<string, ReturnType<typeof check>>();
  const read = (guide: string) => {
    const files = checked.get(guide) ?? check(guide);
    checked.set(guide, files);
    return files;
  };
  const wordsOf = ({words}: Awaited<ReturnType<typeof readGuide>>) =>
    words.map(({json}) => json as Words & {lang: string});
  return {
    guides: folders.map(idOf),
    languagesOf: async (guide) => wordsOf(await read(guide)).map(({lang}) => lang),
    load: async (guide, language) => {
      const files = await read(guide);
      return {
        pack: {
          guide: files.guide.json as Guide,
          ...(files.linkage ? {linkage: files.linkage.json as Linkage} : {}),
          labels: (files.labels.json as {labels: Labels}).labels,
          words: wordsOf(files).find(({lang}) => lang === language)!,
        },
        sources: files.sources.json as Sources,
      };
    },
  };
}

/** The known language that serves one as an author writes it, such as `de_AT`; English, and a problem, where there is none. */
function languageFor(wanted: string | undefined, known: readonly string[], problems: Problem[]): string {
  const fallback = known.includes('en') ? 'en' : known[0]!;
  const tag = (wanted ?? '').trim().replaceAll('_', '-');
  const language = bestLanguage(tag, known);
  if (tag && !language) problems.push(unknownWord('lang', tag, known, `Showing "${fallback}".`));
  return language ?? fallback;
}

export interface Wanted {
  /** Id of the guide. Default: `meta-ai`, or the first of the folder. */
  guide?: string | undefined;
  /** BCP 47. Default: English. */
  lang?: string | undefined;
  /** A content folder, in place of what comes with the package. */
  dir?: string | undefined;
}

/**
 * What is known about a guide, complete as the build makes it: English words for what a language lacks, addresses of bodies.
 * @throws UsageError for a guide that does not exist, and for content that the check has something against.
 */
export async function readPack({guide, lang, dir}: Wanted): Promise<{content: Content; problems: Problem[]}> {
  const problems: Problem[] = [];
  const shelf = dir === undefined ? bundled() : await shelfIn(dir);
  const {guides} = shelf;
  const asked = guide ?? (guides.includes(defaultGuide) ? defaultGuide : guides[0]!);
  if (!guides.includes(asked))
    throw new UsageError(unknownWord('guide', asked, guides, 'Nothing is rendered.').message);
  const language = languageFor(lang, await shelf.languagesOf(asked), problems);
  const [{pack, sources}, english, strings] = await Promise.all([
    shelf.load(asked, language),
    shelf.load(asked, 'en'),
    loadStrings(language),
  ]);
  const complete = {
    ...pack,
    guide: withAddresses(pack.guide, sources),
    // In the package this was done when it was built.
    words:
      (pack.words as {status?: string}).status === 'partial'
        ? withEnglish(pack.words, english.pack.words)
        : pack.words,
  };
  return {content: {pack: complete, sources, language, strings}, problems};
}

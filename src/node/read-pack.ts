import {defaultGuide, guideIds, languagesOf, loadLetters, loadPack, loadSources} from '../content/load.js';
import type {Finding} from '../domain/attribute.js';
import {chooseGuide, chooseLanguage} from '../domain/choose.js';
import type {Sources} from '../domain/model/sources.js';
import {withAddresses, withAuthorities, withEnglish} from '../domain/fill.js';
import type {LettersPack} from '../domain/model/letters.js';
import type {Linkage} from '../domain/model/linkage.js';
import type {Guide, Labels, Pack, Words} from '../domain/model/guide.js';
import {useIntl} from '../locale/formats.js';
import {intlFormats} from '../locale/intl-formats.js';
import {loadStrings, type Strings} from '../locale/strings.js';
import {checkFolder} from './check.js';
import {brokenContent, refusal} from './usage-error.js';
import {guidesIn, readGuide, today} from './read-guide.js';

// A content folder may hold languages that the interface does not speak.
useIntl(intlFormats);

/** Content of an element in one language. */
export interface LoadedContent {
  pack: Pack;
  sources: Sources;
  /** Absent where the guide has none. */
  letters?: LettersPack | undefined;
  /** BCP 47. */
  language: string;
  /** Interface strings; undefined for English. */
  strings: Strings | undefined;
}

/** Source of guides: the package, or a content folder. */
export interface Library {
  guides: readonly string[];
  languagesOf: (guide: string) => Promise<readonly string[]>;
  load: (guide: string, language: string) => Promise<Loaded>;
}

/** Files of a guide in one language. */
type Loaded = Pick<LoadedContent, 'pack' | 'sources' | 'letters'>;

/** Guides of this package, completed by its build. */
const bundled = (): Library => ({
  guides: guideIds(),
  languagesOf: (guide) => Promise.resolve(languagesOf(guide)),
  load: async (guide, language) => ({
    pack: await loadPack(guide, language),
    sources: await loadSources(guide),
    letters: await loadLetters(guide),
  }),
});

/**
 * Guides of a content folder. Each is checked once, before anything of it is handed out.
 * @throws UsageError for a folder without guides.
 */
export async function libraryIn(dir: string): Promise<Library> {
  const {folders, problems: unfound} = await guidesIn(dir);
  if (unfound.length) throw brokenContent(unfound);
  const idOf = (folder: string) => folder.split('/').at(-1)!;
  const folderOf = (guide: string) => folders.find((folder) => idOf(folder) === guide)!;
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
        letters: files.letters?.json as LettersPack | undefined,
      };
    },
  };
}

/**
 * Loads a guide and completes it as the build does: English words where a translation is partial, addresses of bodies.
 * @throws UsageError for content with problems.
 */
export async function loadContent(library: Library, guide: string, language: string): Promise<LoadedContent> {
  const [{pack, sources, letters}, english, strings] = await Promise.all([
    library.load(guide, language),
    library.load(guide, 'en'),
    loadStrings(language),
  ]);
  const complete = {
    ...pack,
    guide: withAddresses(pack.guide, sources),
    // Packs of the built package are complete and no longer say `partial`.
    words:
      (pack.words as {status?: string}).status === 'partial'
        ? withEnglish(pack.words, english.pack.words)
        : pack.words,
  };
  return {
    pack: complete,
    sources,
    // Letters of the built package have their authorities.
    letters: letters && !letters.authorities ? withAuthorities(letters, pack.guide, sources) : letters,
    language,
    strings,
  };
}

/** Choice of a pack. */
export interface PackChoice {
  /** Id of the guide. Default: `meta-ai`, else the first of the folder. */
  guide?: string | undefined;
  /** BCP 47. Default: English. */
  lang?: string | undefined;
  /** Path of a content folder. Default: the content of this package. */
  dir?: string | undefined;
}

/**
 * Reads the guide that is asked for, completed as `loadContent` does.
 * @returns the content, and problems of the choice, which does not fail for them.
 * @throws UsageError for a guide that does not exist, and for content with problems.
 */
export async function readPack({
  guide,
  lang,
  dir,
}: PackChoice): Promise<{content: LoadedContent; findings: Finding[]}> {
  const library = dir === undefined ? bundled() : await libraryIn(dir);
  const {value: asked, findings: unknown} = chooseGuide(guide, library.guides, defaultGuide);
  if (asked === undefined) throw refusal(unknown[0]!);
  const {value: language, findings} = chooseLanguage(lang ?? '', await library.languagesOf(asked));
  return {content: await loadContent(library, asked, language), findings};
}

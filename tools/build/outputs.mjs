/**
 * Names of the files in dist/cdn, read from the repository: a new file of words or a new element gets its scripts without an edit
 * here.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';

const jsonNames = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
        .sort()
    : [];

/** Guides, each with the languages of its words, with `linkage` where it has advice on linked accounts, and `letters` where it has some to copy. */
export const guides = readdirSync('content')
  .map((id) => ({
    id,
    languages: jsonNames(`content/${id}/words`),
    linkage: existsSync(`content/${id}/linkage.json`),
    letters: existsSync(`content/${id}/letters.json`),
  }))
  .filter(({languages}) => languages.length);

/** Languages that the interface is translated into. */
export const translations = jsonNames('src/locale/generated').filter((language) => language !== 'en');

/** `WayoutSteps` and `./wayout-steps.js` for every element that src/elements/index.ts lists. */
export const elements = [
  ...readFileSync('src/elements/index.ts', 'utf8').matchAll(
    /import \{(\w+)\} from '\.\/(wayout-([\w-]+))\.js'/g,
  ),
].map(([, className, tag, name]) => ({className, tag, name}));

/** File with the sources of a guide, which every script but the whole ones fetches when a reader opens them. */
export const sourcesFile = (guide) => `wayout-${guide}-sources.js`;

/** File with the letters of a guide in one language and their code, which every script but the whole ones fetches when a reader opens them. */
export const lettersFile = (guide, language) => `wayout-${guide}-letters-${language}.js`;

/** Files with letters, as scripts that are filled in. */
export const letterFiles = guides
  .filter(({letters}) => letters)
  .flatMap(({id: guide, languages}) =>
    languages.map((language) => ({
      guide,
      language,
      element: {name: 'letters'},
      file: lettersFile(guide, language),
    })),
  );

/**
 * Scripts that hold one guide in one language: one with all elements, one for each, and a whole one with all elements and the sources,
 * for those who want no second file.
 */
export const oneFiles = guides.flatMap(({id: guide, languages, linkage, letters}) =>
  languages.flatMap((language) =>
    [{}, {whole: true}, ...elements.map((element) => ({element}))].map(({element, whole}) => ({
      guide,
      linkage,
      letters,
      language,
      element,
      whole,
      file: `${['wayout', guide, element?.name, language, whole && 'whole'].filter(Boolean).join('-')}.js`,
    })),
  ),
);

/**
 * Files for a publisher's own guide, by the module each is made from. Every script fetches the first where the attribute `src` is; it
 * holds the check of what keeps readers safe. That fetches the second, the whole check, where an author is watching.
 */
export const publisherFiles = {
  'src/content/publisher-guide.ts': 'wayout-src.js',
  'src/content/publisher-check.ts': 'wayout-check.js',
};

/**
 * Files that scripts fetch from beside them where a page needs one: those for a publisher's guide, and the messages for authors, which
 * every script fetches on authors' pages.
 */
export const filesApart = {...publisherFiles, 'src/elements/base/author-view.ts': 'wayout-author.js'};

/** Small scripts with a purpose of their own, by the module each is made from. */
export const scriptsAlone = {'src/lazy.ts': 'wayout-lazy.js', 'src/frame.ts': 'wayout-frame.js'};

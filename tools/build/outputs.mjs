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

/** Languages that the interface is translated into. */
export const translations = jsonNames('src/locale/generated').filter((language) => language !== 'en');

/** `WayoutSteps` and `./wayout-steps.js` for every element that src/elements/index.ts lists. */
export const elements = [
  ...readFileSync('src/elements/index.ts', 'utf8').matchAll(
    /import \{(\w+)\} from '\.\/(wayout-([\w-]+))\.js'/g,
  ),
].map(([, className, tag, name]) => ({className, tag, name}));

/** Part of a guide that an element is about, as its class says; undefined where it shows every guide. */
const needOf = (tag) =>
  /static override readonly needs[^=]* = '(\w+)'/.exec(readFileSync(`src/elements/${tag}.ts`, 'utf8'))?.[1];

const needs = new Map(elements.map(({name, tag}) => [name, needOf(tag)]));

/**
 * Guides, each with the languages of its words, the names of the elements that have something to show, with `linkage` where it has advice
 * on accounts, `letters` where it has some to copy, `regional` where it says something else in some region (as `src/domain/regional.ts`
 * asks, which no build can run), and `counts` where it has words for the number of its units.
 */
export const guides = readdirSync('content')
  .filter((id) => existsSync(`content/${id}/guide.json`))
  .map((id) => {
    const facts = JSON.parse(readFileSync(`content/${id}/guide.json`, 'utf8'));
    const has = (file) => existsSync(`content/${id}/${file}.json`);
    const {units = {}} = has('words/en')
      ? JSON.parse(readFileSync(`content/${id}/words/en.json`, 'utf8'))
      : {};
    const shows = ({name}) => {
      const need = needs.get(name);
      return !need || need in facts || has(need);
    };
    return {
      id,
      languages: jsonNames(`content/${id}/words`),
      elements: elements.filter(shows).map(({name}) => name),
      linkage: has('linkage'),
      letters: has('letters'),
      regional: JSON.stringify(facts).includes('"regions":'),
      counts: Object.values(units).some(({count}) => count),
    };
  })
  .filter(({languages}) => languages.length);

/** Elements that a script holds: that which it is for, and those that stand inside that; or all that show the guide. */
function heldIn(guide, element) {
  if (!element) return guide.elements;
  if (element.name !== 'guide') return [element.name];
  return guide.linkage ? ['guide', 'steps'] : guide.elements;
}

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
export const oneFiles = guides.flatMap((guide) =>
  guide.languages.flatMap((language) =>
    [
      {},
      {whole: true},
      ...elements.filter(({name}) => guide.elements.includes(name)).map((element) => ({element})),
    ].map(({element, whole}) => {
      const held = heldIn(guide, element);
      return {
        guide: guide.id,
        // Scripts that differ in no more than what they do not show have the same code.
        linkage: guide.linkage && ['linkage', 'guide'].some((name) => held.includes(name)),
        counts: guide.counts && ['linkage', 'guide'].some((name) => held.includes(name)),
        letters: guide.letters && held.includes('steps'),
        regional: guide.regional,
        held,
        language,
        element,
        whole,
        file: `${['wayout', guide.id, element?.name, language, whole && 'whole'].filter(Boolean).join('-')}.js`,
      };
    }),
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

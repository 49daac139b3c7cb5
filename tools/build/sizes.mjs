/** Budgets of the scripts in dist/cdn, and their weights on the wire. Run as a script it prints the table. */
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {
  filesApart,
  guides,
  letterFiles,
  oneFiles,
  scriptsAlone,
  sourcesFile,
  translations,
} from './outputs.mjs';

/** Budgets in kB (1000 bytes) after brotli at its highest quality. Readers pay for each: raise none without a reason. */
// Lit 2.8, the base of all elements 4.8, the advice on linked accounts 3.5, and two to four for each of six elements with its styles.
// Each script holds the mounts (0.6), because systems that remove custom elements would leave readers without a box, the attribute
// `src` (0.2), and the code against layout shift and against scripts of the page (0.7). The reminder of the deadline is 0.4, links to
// evidence and for mistakes 0.2. Guides without advice on accounts have a box of their own (0.3), units that are no accounts 0.2, and
// strings that a guide says otherwise 0.1; the list of all guides and languages is 0.1.
export const UNIVERSAL = 34.9;
// Fetched for a publisher's guide alone: loading it 1.1, its shape 2.4, addresses and words 0.7, its letters 0.1, Intl for its languages 0.3.
export const SRC = 4.9;
// Fetched where an author of such a guide is watching: all rules of the check. Those of letters and deadlines are 1, those of answers such as
// myths, of units and of a guide's own questions and strings 1.6.
export const CHECK = 16.6;
// Fetched where an author is watching: sentences, suggestions, the contrast of colours, settings that mounts leave out, and the box for
// messages. What it holds, readers do not load.
export const AUTHOR = 2.2;
// Every claim of four articles and of the dossier has its sentence, or a reason against it.
export const WORDS = 13.2;
// Fetched when a reader opens sources: 95 of them, and the evidence of each sentence.
export const SOURCES = 7.8;
// Translations are a fifth longer, Polish ones a quarter, since their letters are escaped; their scripts hold translated interface strings, too.
export const TRANSLATED = 1.25;
export const TRANSLATED_FILE = 1.08;
// Interface strings of one language and its tables of formats; English ones are in the code. Polish counts in four forms.
export const STRINGS = 2.9;
// The code and the words as above, the facts 4.6, and the sources of events, which a timeline shows at first sight, 4.
export const ONE_FILE = 54.6;
// All sources and letters, too: the script makes no request.
export const WHOLE = 61.7;
// Fetched when a reader opens letters: their words, the authorities of 33 countries, and the code that composes and prints.
export const LETTERS = 5.7;
// Steps: Lit 2.8, content 5.5, code and styles. Linkage: Lit 2.8, the base of all elements 5.5, words and rules 3.5, the advice 3.5,
// questions and plan 5.6. The guide holds the code and the words of both. Scope: 16 before any content; rows and reasons 4.5. The
// timeline holds its sources. tools/build/content.mjs lists the content that scripts leave out.
export const ONE_FILE_ELEMENT = {
  // The authorities that take complaints are 0.2, the reminder and the panel for letters 0.6.
  steps: 26.7,
  linkage: 25.9,
  guide: 37.2,
  scope: 22,
  faq: 22.9,
  timeline: 22.8,
};

// The loader: half of it finds mounts and hears signs, the rest adds the script and lets go of the page.
export const LOADER = 0.6;
// Height of a frame page, told to the page around it, and addresses to copy.
export const FRAME = 0.5;

/** A budget for English, multiplied for other languages. */
const budget = (constant, limit, language, factor) => ({
  constant,
  limit: language === 'en' ? limit : Math.round(limit * factor * 10) / 10,
});

/** Budget and its constant, by file. */
export const budgets = new Map([
  [scriptsAlone['src/lazy.ts'], {constant: 'LOADER', limit: LOADER}],
  [scriptsAlone['src/frame.ts'], {constant: 'FRAME', limit: FRAME}],
  ['wayout.js', {constant: 'UNIVERSAL', limit: UNIVERSAL}],
  [filesApart['src/content/publisher-guide.ts'], {constant: 'SRC', limit: SRC}],
  [filesApart['src/content/publisher-check.ts'], {constant: 'CHECK', limit: CHECK}],
  [filesApart['src/elements/base/author-view.ts'], {constant: 'AUTHOR', limit: AUTHOR}],
  ...translations.map((language) => [`wayout-strings-${language}.js`, {constant: 'STRINGS', limit: STRINGS}]),
  ...guides.flatMap(({id, languages}) => [
    [sourcesFile(id), {constant: 'SOURCES', limit: SOURCES}],
    ...languages.map((language) => [
      `wayout-${id}-words-${language}.js`,
      budget('WORDS', WORDS, language, TRANSLATED),
    ]),
  ]),
  ...letterFiles.map(({file, language}) => [file, budget('LETTERS', LETTERS, language, TRANSLATED_FILE)]),
  ...oneFiles.map(({file, element, language, whole}) => {
    const [constant, limit] = whole ? ['WHOLE', WHOLE] : ['ONE_FILE', ONE_FILE];
    return [
      file,
      element
        ? budget(
            `ONE_FILE_ELEMENT.${element.name}`,
            ONE_FILE_ELEMENT[element.name],
            language,
            TRANSLATED_FILE,
          )
        : budget(constant, limit, language, TRANSLATED_FILE),
    ];
  }),
]);

const compress = promisify(brotliCompress);

/** Weight in kB at a quality of the compression. */
async function weightOf(file, quality = constants.BROTLI_MAX_QUALITY) {
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: quality}};
  return (await compress(readFileSync(`dist/cdn/${file}`), options)).length / 1000;
}

/** Quality that takes a thirtieth of the time, and never compresses better. */
const quick = 5;

const scripts = () => readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));

/**
 * Scripts in dist/cdn with their weight in kB and, where one has it, its budget.
 * @param {readonly string[]} [files] Default: all.
 * @returns {Promise<{file: string, weight: number, constant?: string, limit?: number}[]>}
 */
export const weigh = (files = scripts()) =>
  Promise.all(
    files.toSorted().map(async (file) => ({file, weight: await weightOf(file), ...budgets.get(file)})),
  );

/** Scripts that weigh more than their budget. Only those that are near it are compressed well. */
export async function heavy() {
  const near = await Promise.all(
    scripts().map(async (file) => ((await weightOf(file, quick)) > budgets.get(file)?.limit ? [file] : [])),
  );
  return (await weigh(near.flat())).filter(({weight, limit}) => weight > limit);
}

/** Files with a budget that the build did not write. */
export const missing = () => [...budgets.keys()].filter((file) => !readdirSync('dist/cdn').includes(file));

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  for (const {file, weight, limit} of await weigh())
    console.log(
      `${file.padEnd(34)}${weight.toFixed(2).padStart(7)} kB${limit ? ` of ${limit}` : ''}${weight > limit ? '  OVER' : ''}`,
    );

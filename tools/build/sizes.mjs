/** Budgets of the scripts in dist/cdn, and their weights on the wire. Run as a script it prints the table. */
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {guides, oneFiles, publisherFiles, translations} from './outputs.mjs';

/** Budgets in kB (1000 bytes) after brotli at its highest quality. Readers pay for each: raise none without a reason. */
// Lit 3.2, the base of all elements 5.5, the advice on linked accounts 3.5, and two to four for each of six elements with its styles.
// Each script holds the mounts (0.7), because systems that remove custom elements would leave readers without a box, the attribute
// `src` (0.2), and the code against layout shift and against scripts of the page (0.7).
export const UNIVERSAL = 29.1;
// Fetched for a publisher's guide alone: loading it 1.1, its shape 2.2, addresses and words 0.7.
export const SRC = 4.1;
// Fetched where an author of such a guide is watching: all rules of the check.
export const CHECK = 13;
// Every claim of four articles and of the dossier has its sentence, or a reason against it.
export const WORDS = 12.1;
// Translations into German, Dutch and French are a fifth longer; their scripts hold translated interface strings, too.
export const TRANSLATED = 1.21;
export const TRANSLATED_FILE = 1.06;
// Interface strings of one language; English ones are in the code.
export const STRINGS = 2.3;
// The code and the words as above, the facts 4.6 and 95 sources 7.9: the script makes no request.
export const ONE_FILE = 52;
// Steps: Lit 3.2, content with its sources 8, code and styles. Linkage: Lit 3.2, the base of all elements 5.5, words, rules and
// sources 5.7, the advice 3.5, questions and plan 5.6. The guide holds the code, the words and the sources of both. Scope: 14
// before any content; rows, reasons and sources 6.3. tools/build/content.mjs lists the content that scripts leave out.
export const ONE_FILE_ELEMENT = {
  // The authorities that take complaints are 0.2.
  steps: 25.8,
  linkage: 25.7,
  guide: 36.4,
  scope: 22.3,
  faq: 22,
  timeline: 21.1,
};

/** A budget for English, multiplied for other languages. */
const budget = (constant, limit, language, factor) => ({
  constant,
  limit: language === 'en' ? limit : Math.round(limit * factor * 10) / 10,
});

const budgets = new Map([
  ['wayout.js', {constant: 'UNIVERSAL', limit: UNIVERSAL}],
  [publisherFiles['publisher-guide'], {constant: 'SRC', limit: SRC}],
  [publisherFiles['publisher-check'], {constant: 'CHECK', limit: CHECK}],
  ...translations.map((language) => [`wayout-strings-${language}.js`, {constant: 'STRINGS', limit: STRINGS}]),
  ...guides.flatMap(({id, languages}) =>
    languages.map((language) => [
      `wayout-${id}-words-${language}.js`,
      budget('WORDS', WORDS, language, TRANSLATED),
    ]),
  ),
  ...oneFiles.map(({file, element, language}) => [
    file,
    element
      ? budget(`ONE_FILE_ELEMENT.${element.name}`, ONE_FILE_ELEMENT[element.name], language, TRANSLATED_FILE)
      : budget('ONE_FILE', ONE_FILE, language, TRANSLATED_FILE),
  ]),
]);

const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

/**
 * Every script in dist/cdn with its weight in kB and, where it has one, its budget.
 * @returns {{file: string, weight: number, constant?: string, limit?: number}[]}
 */
export const weigh = () =>
  readdirSync('dist/cdn')
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => ({
      file,
      weight: brotliCompressSync(readFileSync(`dist/cdn/${file}`), quality).length / 1000,
      ...budgets.get(file),
    }));

/** Files with a budget that the build did not write. */
export const missing = () => [...budgets.keys()].filter((file) => !readdirSync('dist/cdn').includes(file));

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  for (const {file, weight, limit} of weigh())
    console.log(
      `${file.padEnd(34)}${weight.toFixed(2).padStart(7)} kB${limit ? ` of ${limit}` : ''}${weight > limit ? '  OVER' : ''}`,
    );

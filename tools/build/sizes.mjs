/** Budgets of the scripts in dist/cdn, and their weights on the wire. Run as a script it prints the table. */
import {readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {guides, oneFiles, publisherFiles, translations} from './outputs.mjs';

/** The budgets, in kB (1000 bytes) after brotli at its best. A reader pays for every one: raise none without a reason. */
// Six elements and the engine for linked accounts, hoped for in 19: Lit 5.3, what every element has 5.5, the engine 3.5, and from
// two to four for each element with its styles. Mounts are 0.7 of it, and of every other script: without them editors that remove
// custom elements leave readers without a box. The attribute `src` is 0.2, standing still and standing up to the page 0.7.
export const UNIVERSAL = 31.3;
// Only where a publisher has a guide of their own: fetching it 1.1, its shape 2.2, addresses and words 0.7.
export const SRC = 4.1;
// Only where its author is watching: all rules of the check that a page has time for.
export const CHECK = 13;
// Every claim of four articles and of the dossier has its sentence or a reason against it: 20 kB of text more than the design, which
// hoped for 9, had counted on.
export const WORDS = 12.1;
// German, Dutch and French say the same in a fifth more; a script of theirs holds the strings of the interface, too.
export const TRANSLATED = 1.21;
export const TRANSLATED_FILE = 1.06;
// All buttons, headings and small print, in each language but English, which is in the code.
export const STRINGS = 2.3;
// All of that, the facts 4.6 and 95 sources 7.9, which the script keeps aboard so that it makes no request. Hoped for: 34.
export const ONE_FILE = 54.3;
// The design hoped for 16 with steps alone. Measured: Lit 5.3 and Meta's content with its sources 8 leave under 3 for seven
// kB of code and three of styles. What is left out of the content is listed in tools/build/content.mjs. Linkage, hoped for 17:
// Lit 5.3, what every element has 5.5, words, rules and sources 5.7, the engine 3.5, questions and plan 5.6. The guide has the
// code, the words and the sources of both. Scope, hoped for 15: 16.3 before any content; rows, reasons and sources 6.3.
export const ONE_FILE_ELEMENT = {
  // 0.2 for the bodies to complain to.
  steps: 27.8,
  linkage: 28.1,
  guide: 38.6,
  scope: 24.7,
  faq: 24.1,
  timeline: 23.4,
};

/** A budget for English, and what another language may weigh beside it. */
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

/** Budgets that no script in dist/cdn answers to: the build did not write the file. */
export const missing = () => [...budgets.keys()].filter((file) => !readdirSync('dist/cdn').includes(file));

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  for (const {file, weight, limit} of weigh())
    console.log(
      `${file.padEnd(34)}${weight.toFixed(2).padStart(7)} kB${limit ? ` of ${limit}` : ''}${weight > limit ? '  OVER' : ''}`,
    );

/**
 * Brings the interface strings up to date: new ones from src go into each language's XLIFF, old ones leave it, and translations
 * become the files that the elements load. `npm run localize -- pl` begins a language.
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {problemsOf} from './string-problems.mjs';
import {filesOf, identical, languages, outOfDate, readStrings} from './strings.mjs';

const wanted = [...new Set([...languages(), ...process.argv.slice(2)])].sort();
for (const language of wanted) Intl.getCanonicalLocales(language);
await readStrings(wanted).localizer.writeInterchangeFiles();

const strings = readStrings(wanted);
for (const [path, text] of filesOf(strings)) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
for (const path of outOfDate(strings)) rmSync(path);

const allowed = existsSync(identical) ? JSON.parse(readFileSync(identical, 'utf8')) : {};
const problems = wanted.flatMap((language) =>
  problemsOf(language, strings.messages, strings.translations.get(language) ?? [], allowed[language]),
);
for (const problem of problems) console.error(problem);
console.log(
  `${strings.messages.length} strings in ${wanted.join(', ') || 'English only'}; ${problems.length} problems.`,
);
if (problems.length) process.exitCode = 1;

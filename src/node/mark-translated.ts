import {isShaped} from '../check/content.js';
import {wordsShape, type WordsFile} from '../check/files/words.js';
import {collectProblems, suggestion, quote, type ContentProblem} from '../check/problem.js';
import {coverageOf, entriesOf, entryOf, englishMark} from '../domain/translation.js';
import {hashOf} from './hash.js';
import {guidesIn, readGuide} from './read-guide.js';
import type {ReadFile} from './read-json.js';
import {writeJson} from './write-json.js';

/** Marks that were set in the words of one guide. */
export interface Marked {
  file: string;
  /** Entries marked now, by `collection/id`. */
  marked: readonly string[];
  /** Entries out of date that nobody named, and that stay so, by `collection/id`. */
  stale: readonly string[];
}

/** Problems of words that are not of the form that words have. */
const misfits = ({file, json, lineOf}: ReadFile): ContentProblem[] =>
  collectProblems(
    (say) => isShaped({file, json}, wordsShape, say),
    (_file, path) => lineOf(path),
  );

/**
 * Marks words as translated from the present English ones: those without a mark, or those that are named. Entries out of date have to
 * be named, since somebody has to look at them first.
 * @param dir content folder.
 * @param language BCP 47; not English.
 * @param named entries by `collection/id`, as the check writes them; without any, all that have no mark.
 */
export async function markTranslated(
  dir: string,
  language: string,
  named: readonly string[] = [],
): Promise<{marked: readonly Marked[]; problems: readonly ContentProblem[]}> {
  const marked: Marked[] = [];
  const problems: ContentProblem[] = [];
  const known = new Set<string>();
  const {folders, problems: unfound} = await guidesIn(dir);
  problems.push(...unfound);
  for (const folder of folders) {
    const {words} = await readGuide(folder);
    const fileOf = (name: string) => words.find(({file}) => file.endsWith(`/words/${name}.json`));
    const [file, english] = [fileOf(language), fileOf('en')];
    if (!file || !english || file === english) continue;
    // A file is written as it was read. One that was not read whole would lose the rest.
    const broken = [...english.problems, ...file.problems];
    if (!broken.length) broken.push(...misfits(english), ...misfits(file));
    problems.push(...broken);
    if (broken.length) continue;
    const json = file.json as WordsFile;
    const now = new Map(
      entriesOf(english.json as WordsFile)
        .filter(({collection, id}) => entryOf(json, collection, id))
        .map(({collection, id, entry}) => [`${collection}/${id}`, englishMark(entry, hashOf)]),
    );
    for (const name of now.keys()) known.add(name);
    const {stale, unmarked} = coverageOf(english.json as WordsFile, json, hashOf);
    const chosen = named.length ? named.filter((name) => now.has(name)) : unmarked;
    // In the order of the English words. Marks of entries that no longer exist are dropped.
    const from = Object.fromEntries(
      [...now].flatMap(([name, mark]) => {
        const kept = chosen.includes(name) ? mark : json.from?.[name];
        return kept ? [[name, kept]] : [];
      }),
    );
    const changed = JSON.stringify(from) !== JSON.stringify(json.from);
    const failure = changed && (await writeJson(file.file, {...json, from}));
    if (failure) {
      problems.push(failure);
      continue;
    }
    marked.push({file: file.file, marked: chosen, stale: stale.filter((name) => !chosen.includes(name))});
  }
  for (const name of named)
    if (known.size && !known.has(name))
      problems.push({
        file: dir,
        path: '',
        message: `${quote(name)} is not translated.${suggestion(name, known)}`,
      });
  if (!marked.length && !problems.length)
    problems.push({file: dir, path: '', message: `No guide is translated into ${quote(language)}.`});
  return {marked, problems};
}

import {areShaped} from '../check/content.js';
import type {LabelsFile} from '../check/files/guide.js';
import type {WordsFile} from '../check/files/words.js';
import {collectProblems, type ContentProblem} from '../check/problem.js';
import type {Guide, Review} from '../domain/model/guide.js';
import {coverageOf, percentOf} from '../domain/translation.js';
import {hashOf} from './hash.js';
import {guidesIn, readGuide} from './read-guide.js';

/** Progress of a guide in one language. */
export interface ListedLanguage {
  /** BCP 47. */
  lang: string;
  status: WordsFile['status'];
  /** Sentence on who made the words. */
  made: string;
  /** Share of the English words that are there, in per cent. */
  coverage: number;
  /** Translations whose English words have changed since, by `collection/id`. */
  stale: readonly string[];
  /** Number of labels observed in this language. */
  labels: number;
}

/** Guide with its languages. */
export interface ListedGuide {
  id: string;
  service: string;
  revision: number;
  review: Review;
  /** Number of labels that the guide names. */
  labels: number;
  /** Number of labels observed in each language, also in those without words. */
  observed: Readonly<Record<string, number>>;
  languages: readonly ListedLanguage[];
}

/** Number of labels observed, by language. */
function observedIn(labels: LabelsFile['labels']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const language of Object.values(labels).flatMap((label) => Object.keys(label)))
    counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

/**
 * Lists every guide of a content folder with its languages. Numbers are reliable for guides that pass `checkContent`.
 * @returns the guides, and the problems of those that cannot be listed: files that are no JSON, or not of the form that content has.
 */
export async function listContent(
  dir: string,
): Promise<{guides: readonly ListedGuide[]; problems: readonly ContentProblem[]}> {
  const guides: ListedGuide[] = [];
  const {folders, problems: unfound} = await guidesIn(dir);
  const problems = [...unfound];
  for (const folder of folders) {
    const files = await readGuide(folder);
    const english = files.words.find(({file}) => file.endsWith('/en.json'));
    const broken = Object.values(files)
      .flat()
      .flatMap((file) => file.problems);
    let fits = false;
    if (!broken.length) broken.push(...collectProblems((say) => void (fits = areShaped(files, say))));
    if (!fits || !english) {
      problems.push(...broken);
      continue;
    }
    const {id, service, revision, review} = files.guide.json as Guide;
    const {labels} = files.labels.json as LabelsFile;
    const observed = observedIn(labels);
    const languages = files.words.map(({json}) => {
      const words = json as WordsFile;
      const coverage = coverageOf(english.json as WordsFile, words, hashOf);
      const {lang, status, made} = words;
      return {
        ...{lang, status, made, coverage: percentOf(coverage)},
        ...{stale: coverage.stale, labels: observed[lang] ?? 0},
      };
    });
    const count = Object.keys(labels).length;
    guides.push({id, service: service.name, revision, review, labels: count, observed, languages});
  }
  return {guides, problems};
}

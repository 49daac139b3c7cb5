import type {LabelsFile} from '../check/files/guide.js';
import type {WordsFile} from '../check/files/words.js';
import type {ContentProblem} from '../check/guide.js';
import type {Guide, Review} from '../domain/model/guide.js';
import {coverageOf, percentOf} from '../domain/translation.js';
import {hashOf} from './hash.js';
import {guidesIn, readGuide} from './read-guide.js';

/** How far a guide is in one language. */
export interface ListedLanguage {
  lang: string;
  status: WordsFile['status'];
  made: string;
  /** How much of the English words is there, in per cent. */
  coverage: number;
  /** `collection/id` of what was translated from English words that have changed since. */
  stale: readonly string[];
  /** Labels that were observed in this language. */
  labels: number;
}

export interface ListedGuide {
  id: string;
  service: string;
  revision: number;
  review: Review;
  /** Labels that the guide names. */
  labels: number;
  /** Languages of labels, whether the guide speaks them or not, with how many were observed. */
  observed: Readonly<Record<string, number>>;
  languages: readonly ListedLanguage[];
}

/** How many labels were observed, by language. */
function observedIn(labels: LabelsFile['labels']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const language of Object.values(labels).flatMap((label) => Object.keys(label)))
    counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

/**
 * What there is: every guide of a content folder with its languages. Only what `checkContent` has nothing against is sure to be
 * listed right.
 */
export async function listContent(
  dir: string,
): Promise<{guides: readonly ListedGuide[]; problems: readonly ContentProblem[]}> {
  const guides: ListedGuide[] = [];
  const problems: ContentProblem[] = [];
  for (const folder of (await guidesIn(dir)) ?? []) {
    const files = await readGuide(folder);
    const english = files.words.find(({file}) => file.endsWith('/en.json'));
    const broken = Object.values(files)
      .flat()
      .flatMap((file) => file.problems);
    problems.push(...broken);
    if (broken.length || !english) continue;
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

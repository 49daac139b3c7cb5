import {changesShape, type ChangesFile} from './files/changes.js';
import {guideShape, labelsShape, sourcesShape} from './files/guide.js';
import type {GuideFile, LabelsFile, SourcesFile} from './files/guide.js';
import {lettersShape, type LettersFile} from './files/letters.js';
import {linkageShape, type LinkageFile} from './files/linkage.js';
import {termsShape, wordsShape, type TermsFile, type WordsFile} from './files/words.js';
import type {JsonFile, Say} from './problem.js';
import {sentenceAbout} from './sentences.js';
import type {Shape} from './shape.js';
import {subjectsOf, type Subjects} from './subjects.js';
import type {Hash} from '../domain/translation.js';

/** Parsed files of one guide; `json` is undefined where a file is missing. */
export interface GuideFiles {
  guide: JsonFile;
  /** Left out where the guide has none. */
  linkage?: JsonFile;
  /** Left out where the guide has none. */
  letters?: JsonFile;
  labels: JsonFile;
  sources: JsonFile;
  /** One file per language. The others are compared with the English one. */
  words: readonly JsonFile[];
  /** Names of things, a file for each language that keeps such a list. Default: none. */
  terms?: readonly JsonFile[];
  /** Record of changes. Left out where the guide keeps none. */
  changes?: JsonFile;
}

/** Files of one guide, all of the right shape. */
export interface ShapedFiles {
  guide: JsonFile<GuideFile>;
  linkage?: JsonFile<LinkageFile>;
  letters?: JsonFile<LettersFile>;
  labels: JsonFile<LabelsFile>;
  sources: JsonFile<SourcesFile>;
  words: readonly JsonFile<WordsFile>[];
  terms?: readonly JsonFile<TermsFile>[];
  changes?: JsonFile<ChangesFile>;
}

/** Things that rules cannot know by themselves. */
export interface Circumstances {
  /** Day of the check, `YYYY-MM-DD`. Given, because rules have no clock. */
  today: string;
  /** Hash that translations are marked with. Default: nothing is said of those that are out of date. */
  hashOf?: Hash;
}

/** Content of one guide, as rules look at it. */
export interface GuideContent extends ShapedFiles, Circumstances {
  english: JsonFile<WordsFile>;
  terms: readonly JsonFile<TermsFile>[];
  subjects: Subjects;
}

/** Looks for mistakes of one kind and says those it finds. */
export type Rule = (content: GuideContent, say: Say) => void;

/** Languages that any label was observed in. */
export const observedLanguages = ({labels}: GuideContent): Set<string> =>
  new Set(Object.values(labels.json.labels).flatMap((label) => Object.keys(label)));

const isEnglish = ({file}: JsonFile) => file.split('/').at(-1) === 'en.json';

/**
 * Makes files ready for the rules.
 * @returns undefined where there are no English words.
 */
export function contentOf(files: ShapedFiles, circumstances: Circumstances): GuideContent | undefined {
  const english = files.words.find(isEnglish);
  return (
    english && {
      ...files,
      ...circumstances,
      english,
      terms: files.terms ?? [],
      subjects: subjectsOf(files.guide.json, files.linkage?.json, files.letters?.json),
    }
  );
}

/** Compares a file with its shape, and says where they differ. */
export const isShaped = (file: JsonFile, shape: Shape<object>, say: Say): boolean =>
  shape(file.json, [], (path, value, expected) => say(file, path, sentenceAbout(value, expected)));

/** Compares each file of a guide with its shape, and says where they differ. */
export function areShaped(files: GuideFiles, say: Say): files is ShapedFiles {
  const fits = (file: JsonFile, shape: Shape<object>): boolean => isShaped(file, shape, say);
  const {guide, linkage, letters, labels, sources, words, terms = [], changes} = files;
  const shaped = [
    fits(guide, guideShape),
    !linkage || fits(linkage, linkageShape),
    !letters || fits(letters, lettersShape),
    fits(labels, labelsShape),
    fits(sources, sourcesShape),
    ...words.map((file) => fits(file, wordsShape)),
    ...terms.map((file) => fits(file, termsShape)),
    !changes || fits(changes, changesShape),
  ].every((fit) => fit);
  if (!words.some(isEnglish))
    say(
      {file: guide.file.replace(/[^/]*$/, 'words/en.json'), json: undefined},
      [],
      sentenceAbout(undefined, 'noEnglish'),
    );
  return shaped;
}

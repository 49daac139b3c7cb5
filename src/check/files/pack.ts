import {guideShape, labelsShape, sourcesShape} from './guide.js';
import {lettersShape} from './letters.js';
import {linkageShape} from './linkage.js';
import {$schema, language} from './primitives.js';
import {wordsShape, type WordsFile} from './words.js';
import {exactly, object, optional, ownProperty, record, type Shape} from '../shape.js';
import type {Guide, Labels} from '../../domain/model/guide.js';
import type {Letters} from '../../domain/model/letters.js';
import type {Linkage} from '../../domain/model/linkage.js';
import type {Sources} from '../../domain/model/sources.js';

/**
 * Guide in one file, as publishers write theirs. Each name holds the content of the file of that name in a guide's folder;
 * content/schema/pack.json says the same to editors.
 */
export interface PackFile {
  $schema?: string;
  guide: Guide;
  labels: {labels: Labels};
  sources: Sources;
  /** By language. */
  words: Readonly<Record<string, WordsFile>>;
  linkage?: Linkage;
  letters?: Letters;
}

const allWords = record(exactly(language), wordsShape);

const words: Shape<PackFile['words']> = (value, path, report): value is PackFile['words'] => {
  if (!allWords(value, path, report)) return false;
  if (ownProperty(value, 'en')) return true;
  report([...path, 'en'], undefined, 'noEnglish');
  return false;
};

export const packShape = object<PackFile>({
  $schema,
  guide: guideShape,
  labels: labelsShape,
  sources: sourcesShape,
  words,
  linkage: optional(linkageShape),
  letters: optional(lettersShape),
});

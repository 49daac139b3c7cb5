import {contentOf, type ShapedFiles} from './content.js';
import {packShape} from './files/pack.js';
import type {CheckOptions} from './guide.js';
import {collectProblems, type ContentProblem, type JsonFile, type JsonPath} from './problem.js';
import {sentenceAbout} from './sentences.js';
import {applyRules, type Walk} from './rules/all.js';

export type {PackFile} from './files/pack.js';

/**
 * Looks for everything that is wrong in a guide in one file. Never throws, whatever it holds.
 * @param walk as `applyRules` takes it: `checkLinkage` in a terminal, none in a page.
 * @returns the problems, their places being those in the one file: `words.en.steps.send.text`.
 */
export const checkPack = (
  file: string,
  json: unknown,
  {lineOf, ...circumstances}: CheckOptions,
  walk?: Walk,
): ContentProblem[] =>
  collectProblems((say, problems) => {
    const pack: JsonFile = {file, json};
    if (!packShape(json, [], (path, value, expected) => say(pack, path, sentenceAbout(value, expected))))
      return;

    const places = new Map<JsonFile, JsonPath>();
    // Rules tell languages from one another, and English from all others, by the names of files.
    const part = <T>(content: T, ...path: string[]): JsonFile<T> => {
      const made = {file: `${path.join('/')}.json`, json: content};
      places.set(made, path);
      return made;
    };
    const files: ShapedFiles = {
      guide: part(json.guide, 'guide'),
      ...(json.linkage ? {linkage: part(json.linkage, 'linkage')} : {}),
      ...(json.letters ? {letters: part(json.letters, 'letters')} : {}),
      labels: part(json.labels, 'labels'),
      sources: part(json.sources, 'sources'),
      words: Object.entries(json.words).map(([language, words]) => part(words, 'words', language)),
    };
    applyRules(
      contentOf(files, circumstances)!,
      (from, path, message) => say(pack, [...places.get(from)!, ...path], message),
      problems,
      walk,
    );
  }, lineOf);

import {nearest} from '../domain/suggest.js';

/** Where in a JSON file: object keys and list positions, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** A parsed JSON file, with the name a problem shall be reported under. */
export interface JsonFile<T = unknown> {
  file: string;
  json: T;
}

/** One mistake in the content, and what was expected instead. */
export interface ContentProblem {
  file: string;
  /** Such as `controls[0].link`; empty when the whole file is meant. */
  path: string;
  /** Counted from 1; absent when it is not known. */
  line?: number;
  message: string;
}

/** Takes note of a problem. */
export type Say = (file: JsonFile, path: JsonPath, message: string) => void;

/** Writes a path as an editor would: `controls[0].link`, `evidence["steps/send"]`. */
export const formatPath = (path: JsonPath): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${text}[${quote(key)}]`;
    return text ? `${text}.${key}` : key;
  }, '');

/** A problem as one plain sentence that starts with the place, in the form that editors and terminals make clickable. */
export function formatProblem({file, path, line, message}: ContentProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return path ? `${place} ${path}: ${message}` : `${place}: ${message}`;
}

/** The text in double quotes, on one line, shortened where a sentence would drown in it. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** `"a", "b"` */
export const quoteAll = (texts: Iterable<string>): string => [...texts].map(quote).join(', ');

const listedAtMost = 8;

/**
 * What was probably meant: the nearest known word, or else the known words, as long as they can be taken in at a glance.
 * @returns a sentence with a space before it, or nothing where neither helps.
 */
export function suggestion(word: string, known: Iterable<string>): string {
  const words = [...known];
  const meant = nearest(word, words);
  if (meant !== undefined) return ` Did you mean ${quote(meant)}?`;
  if (words.length === 0) return ' There is none yet.';
  return words.length > listedAtMost ? '' : ` Expected one of ${quoteAll(words)}.`;
}

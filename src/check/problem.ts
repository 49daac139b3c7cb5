import {nearest} from '../domain/suggest.js';
import {visible} from './characters.js';

/** Place in a JSON file: object keys and list positions, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** Parsed JSON file, with the name its problems are reported under. */
export interface JsonFile<T = unknown> {
  file: string;
  json: T;
}

/** Mistake in the content, with the expectation it fails. */
export interface ContentProblem {
  file: string;
  /** Place, such as `controls[0].link`; empty where the whole file is meant. */
  path: string;
  /** Line, counted from 1; absent where it is not known. */
  line?: number;
  message: string;
}

/** Reports a mistake. */
export type Say = (file: JsonFile, path: JsonPath, message: string) => void;

/** Line of a place in a file, counted from 1; undefined where it is not known. */
export type LineOf = (file: string, path: JsonPath) => number | undefined;

/** Most problems that are said at once: more than anybody reads, and each guess at what was meant takes its time. */
const saidAtMost = 500;

/** End of a check that has said enough. */
class Enough extends Error {}

/** Collects the problems that a check says. Where there are too many, the last says so. */
export function collectProblems(
  check: (say: Say, sofar: readonly ContentProblem[]) => void,
  lineOf?: LineOf,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const say: Say = ({file}, path, message) => {
    if (problems.length === saidAtMost) {
      problems.push({file, path: '', message: 'And more, which are said once these are mended.'});
      throw new Enough();
    }
    const line = lineOf?.(file, path);
    problems.push({file, path: formatPath(path), ...(line === undefined ? {} : {line}), message});
  };
  try {
    check(say, problems);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return problems;
}

/** Writes a place as editors do: `controls[0].link`, `evidence["steps/send"]`. */
export const formatPath = (path: JsonPath): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${text}[${quote(key)}]`;
    return text ? `${text}.${key}` : key;
  }, '');

/** Writes a problem as one plain sentence that starts with the place, in the form that editors and terminals make clickable. */
export function formatProblem({file, path, line, message}: ContentProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return path ? `${place} ${path}: ${message}` : `${place}: ${message}`;
}

/** Puts a text in double quotes, on one line, shortened where a sentence would drown in it, with escapes for what nobody can see. */
export const quote = (text: string): string =>
  visible(JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text));

/** Quotes each text: `"a", "b"`. */
export const quoteAll = (texts: Iterable<string>): string => [...texts].map(quote).join(', ');

const listedAtMost = 8;

/**
 * Suggests the nearest known word, or else all known words, as long as they can be taken in at a glance.
 * @returns a sentence with a space before it, or nothing where neither helps.
 */
export function suggestion(word: string, known: Iterable<string>): string {
  const words = [...known];
  const meant = nearest(word, words);
  if (meant !== undefined) return ` Did you mean ${quote(meant)}?`;
  if (words.length === 0) return ' There is none yet.';
  return words.length > listedAtMost ? '' : ` Expected one of ${quoteAll(words)}.`;
}

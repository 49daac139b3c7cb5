import {nearest} from './suggest.js';

/** Something an author should know: a stable code and one sentence in English. */
export interface Problem {
  code: string;
  message: string;
}

/** A value that can be used, and what was wrong with the one written, if anything. */
export interface Reading<T> {
  value: T;
  problems: Problem[];
}

const list = (words: readonly string[]): string => words.join(', ');

/** The sentence for a word that is not in the vocabulary: what was meant, what happens instead, what is known. */
export function unknownWord(name: string, word: string, known: readonly string[], instead: string): Problem {
  const shown = word.slice(0, 40);
  const guess = nearest(shown, known);
  const hint = guess ? ` Did you mean "${guess}"?` : '';
  return {code: name, message: `${name}="${shown}" is not known.${hint} ${instead} Known: ${list(known)}.`};
}

// Typed as attributes are. A script may set the property to anything: String() reads that as the text it would become.

/** An attribute that takes one of a few words. Anything else gives the fallback and a sentence. */
export function readWord<T extends string>(
  name: string,
  value: string | null | undefined,
  known: readonly T[],
  fallback: T,
): Reading<T> {
  if (value == null) return {value: fallback, problems: []};
  const text = String(value).trim();
  const found = known.find((word) => word === text);
  return found
    ? {value: found, problems: []}
    : {value: fallback, problems: [unknownWord(name, text, known, `Using "${fallback}".`)]};
}

/** An attribute that takes several words, as `class` does. Unknown ones are left out; none known means all. */
export function readWords(
  name: string,
  value: string | null | undefined,
  known: readonly string[],
  all: readonly string[],
): Reading<readonly string[]> {
  const words = [
    ...new Set(
      String(value ?? '')
        .split(/\s+/)
        .filter(Boolean),
    ),
  ];
  const found = words.filter((word) => known.includes(word));
  const instead = found.length ? `Showing ${list(found)}.` : 'Showing all.';
  return {
    value: found.length ? found : all,
    problems: words
      .filter((word) => !found.includes(word))
      .map((word) => unknownWord(name, word, known, instead)),
  };
}

/** An attribute that takes a whole number between two bounds. */
export function readNumber(
  name: string,
  value: string | null | undefined,
  {min, max, fallback}: {min: number; max: number; fallback: number},
): Reading<number> {
  if (value == null) return {value: fallback, problems: []};
  const text = String(value).slice(0, 40);
  const number = Number(text.trim() || NaN);
  if (Number.isInteger(number) && number >= min && number <= max) return {value: number, problems: []};
  const bounds = max === Infinity ? `from ${min}` : `from ${min} to ${max}`;
  return {
    value: fallback,
    problems: [
      {code: name, message: `${name}="${text}" is not a whole number ${bounds}. Using ${fallback}.`},
    ],
  };
}

import {nearest} from './suggest.js';

/** Message for the author of a page: a stable code and one sentence in English. */
export interface Problem {
  code: string;
  message: string;
}

/** Value read from an attribute, and the problems of the text it was written as. */
export interface Reading<T> {
  value: T;
  problems: Problem[];
}

const list = (words: readonly string[]): string => words.join(', ');

/**
 * Problem of a word that is not in the vocabulary. Its sentence says which known word was probably meant, the consequence, and all
 * known words.
 * @param instead sentence about the consequence.
 */
export function unknownWord(name: string, word: string, known: readonly string[], instead: string): Problem {
  const shown = word.slice(0, 40);
  const guess = nearest(shown, known);
  const hint = guess ? ` Did you mean "${guess}"?` : '';
  return {code: name, message: `${name}="${shown}" is not known.${hint} ${instead} Known: ${list(known)}.`};
}

// Values are typed as attributes are. A script may set the property to anything; String() reads that as the attribute would.

/**
 * Attribute that takes one of a few words.
 * @param fallback word the caller uses when the value is undefined; named in the sentence for the author.
 * @returns undefined where the attribute is absent or its word unknown.
 */
export function readWord<T extends string>(
  name: string,
  value: string | null | undefined,
  known: readonly T[],
  fallback: T,
): Reading<T | undefined> {
  if (value == null) return {value: undefined, problems: []};
  const text = String(value).trim();
  const found = known.find((word) => word === text);
  return {
    value: found,
    problems: found ? [] : [unknownWord(name, text, known, `Using "${fallback}".`)],
  };
}

/**
 * Attribute that takes several words, as `class` does. Unknown words are left out.
 * @returns undefined where the attribute is absent or none of its words is known: everything is shown then.
 */
export function readWords(
  name: string,
  value: string | null | undefined,
  known: readonly string[],
): Reading<readonly string[] | undefined> {
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
    value: found.length ? found : undefined,
    problems: words
      .filter((word) => !found.includes(word))
      .map((word) => unknownWord(name, word, known, instead)),
  };
}

/**
 * Attribute that takes a whole number between two bounds.
 * @param fallback number the caller uses when the value is undefined; named in the sentence for the author.
 * @returns undefined where the attribute is absent or no such number.
 */
export function readNumber(
  name: string,
  value: string | null | undefined,
  {min, max, fallback}: {min: number; max: number; fallback: number},
): Reading<number | undefined> {
  if (value == null) return {value: undefined, problems: []};
  const text = String(value).slice(0, 40);
  const number = Number(text.trim() || NaN);
  if (Number.isInteger(number) && number >= min && number <= max) return {value: number, problems: []};
  const bounds = max === Infinity ? `from ${min}` : `from ${min} to ${max}`;
  return {
    value: undefined,
    problems: [
      {code: name, message: `${name}="${text}" is not a whole number ${bounds}. Using ${fallback}.`},
    ],
  };
}

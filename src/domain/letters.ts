import {bestLanguage} from './choose.js';
import type {Entries, Region} from './model/guide.js';
import type {Authority, Letter, LettersPack} from './model/letters.js';

/** Words of letters in one language. */
export type LetterWords = Readonly<Record<'letters' | 'passages', Entries>>;

/**
 * Country that a page is written for, as far as it says so.
 * @param tag language of the text, BCP 47: the region in `nl-BE` is the country.
 * @param region readers are assumed to live in. Another country counts for nothing: much English for the EU is `en-GB`.
 */
export function countryFor(
  authorities: readonly Authority[],
  region: Region,
  tag: string,
): string | undefined {
  const within = authorities.filter((authority) => authority.region === region);
  const countries = [...new Set(within.map(({country}) => country))];
  if (countries.length === 1) return countries[0];
  const subtags = tag.toUpperCase().split(/[-_]/).slice(1);
  return countries.find((country) => subtags.includes(country));
}

/** Name of an authority in a language, else in the first that is spoken there. */
export function nameOf({names}: Authority, language: string): {name: string; lang: string} {
  const languages = Object.keys(names);
  const lang = bestLanguage(language, languages) ?? languages[0]!;
  return {name: names[lang]!, lang};
}

/**
 * Authorities of a country, for readers of a language. A body with a name, and so an entry, for each language of its country is offered in
 * the reader’s alone.
 */
export function authoritiesIn(
  authorities: readonly Authority[],
  country: string | undefined,
  language: string,
): Authority[] {
  const all = authorities.filter((authority) => authority.country === country);
  const own = all.filter(({names}) => names[language]);
  return own.length ? own : all;
}

/**
 * Composes a letter.
 * @param platforms proper names of the platforms it is about.
 * @param authority name of the recipient; undefined leaves a blank.
 * @returns its lines, in groups that an empty line sets apart.
 */
export function composeLetter(
  {address, authority: blanks, passages}: LettersPack,
  words: LetterWords,
  {to, blocks}: Letter,
  platforms: readonly string[],
  authority: string | undefined,
): string[][] {
  const textOf = (id: string) => words.passages[id]?.['text'] ?? '';
  const recipient =
    to === 'service' ? [...address] : [authority ?? textOf(blanks.name), textOf(blanks.address)];
  // Lines about platforms, and those that introduce them, are for readers who have any.
  const fitting = blocks.filter((ids) => platforms.length || !ids.some((id) => passages[id]?.perPlatform));
  const composed = fitting.map((ids) =>
    ids.flatMap((id) =>
      passages[id]?.perPlatform ? platforms.map((name) => `${name}: ${textOf(id)}`) : textOf(id),
    ),
  );
  return [...composed.slice(0, 1), recipient, ...composed.slice(1)];
}

/** Letter as plain text, to copy and to print. */
export const plainLetter = (blocks: readonly (readonly string[])[]): string =>
  blocks.map((lines) => lines.join('\n')).join('\n\n');

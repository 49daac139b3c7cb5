import type {Group, ScopeItem} from './model/guide.js';

/** Group of a row. Use comes first: a condition or its absence says more than the effect of an objection. */
export const groupOf = ({use, objection}: Pick<ScopeItem, 'use' | 'objection'>): Group => {
  if (use !== 'used') return use;
  return objection === 'unreached' || objection === 'impossible' ? objection : 'objectable';
};

/**
 * Tests whether a row is about somebody who uses these platforms.
 * @param platforms those that are ticked; none: all.
 */
export const concerns = (item: Pick<ScopeItem, 'platforms'>, platforms: readonly string[]): boolean =>
  item.platforms.length === 0 ||
  platforms.length === 0 ||
  item.platforms.some((platform) => platforms.includes(platform));

/** Strips the words of a text of accents and punctuation, and puts a space before each. */
export const bareWords = (text: string): string =>
  ` ${text.normalize('NFD').replace(/\p{M}/gu, '')}`.replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * Prepares a text for the search. In capitals, because they make one letter of more pairs than small letters do: “ß” and “ss”, both
 * forms of the Greek sigma, the Turkish i with and without a dot (Unicode, SpecialCasing).
 */
export const searchable = (text: string): string => bareWords(text.toUpperCase());

/**
 * Prepares texts for several searches.
 * @returns a test whether every typed word is in one of the texts. Words are found within words, too, as in compounds; but one or two
 *   letters have to begin a word, or “AI” would find “email”. An empty query finds everything.
 */
export function searchIn(texts: readonly string[]): (query: string) => boolean {
  const text = searchable(texts.join(' '));
  return (query) =>
    searchable(query)
      .split(' ')
      .every((word) => text.includes(word.length < 3 ? ` ${word}` : word));
}

/** Tests whether every typed word is in one of the texts, as `searchIn` finds them. */
export const matchesSearch = (query: string, texts: readonly string[]): boolean => searchIn(texts)(query);

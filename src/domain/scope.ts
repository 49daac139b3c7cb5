import type {Group, ScopeItem} from './model/guide.js';

/** The group of a row. Whether it is used comes first: a condition or its absence says more than what an objection does. */
export const groupOf = ({use, objection}: Pick<ScopeItem, 'use' | 'objection'>): Group => {
  if (use !== 'used') return use;
  return objection === 'unreached' || objection === 'impossible' ? objection : 'objectable';
};

/**
 * Whether a row is about somebody who uses these platforms.
 * @param platforms those that are ticked; none: all.
 */
export const concerns = (item: Pick<ScopeItem, 'platforms'>, platforms: readonly string[]): boolean =>
  item.platforms.length === 0 ||
  platforms.length === 0 ||
  item.platforms.some((platform) => platforms.includes(platform));

/** The words of a text without their accents, each with a space before it. */
export const bareWords = (text: string): string =>
  ` ${text.normalize('NFD').replace(/\p{M}/gu, '')}`.replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * A text as the search compares it. In capitals, because they make one letter of more pairs than small letters do: “ß” and “ss”, both
 * forms of the Greek sigma, the Turkish i with and without a dot.
 */
export const searchable = (text: string): string => bareWords(text.toUpperCase());

/**
 * Whether every word that was typed is in one of the texts. Within words, too, as in compounds; but one or two letters have to begin
 * a word, or “AI” would find “email”.
 * @param query what was typed; nothing finds everything.
 */
export function matchesSearch(query: string, texts: readonly string[]): boolean {
  const text = searchable(texts.join(' '));
  return searchable(query)
    .split(' ')
    .every((word) => text.includes(word.length < 3 ? ` ${word}` : word));
}

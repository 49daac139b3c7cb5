import type {InRegions} from './model.js';

/** Whether a kind of data is used for training: `conditional`, only if somebody does something. */
export const uses = ['used', 'conditional', 'unused'] as const;
export type Use = (typeof uses)[number];

/** What an objection does about it: `works`; `unreached`, not this reader’s; `impossible`, there is none here; `unneeded`. */
export const objections = ['works', 'unreached', 'impossible', 'unneeded'] as const;
export type Objection = (typeof objections)[number];

/** One kind of data. */
export interface ScopeItem {
  id: string;
  when?: InRegions;
  /** The platforms it concerns; none where it is not tied to an account. */
  platforms: readonly string[];
  use: Use;
  objection: Objection;
  link?: string;
}

/**
 * What the rows are sorted into, in the order they are shown: used unless the reader objects; used, and this reader’s objection
 * does not reach it; used, and there is no objection; used only if; not used.
 */
export const groups = ['objectable', 'unreached', 'impossible', 'conditional', 'unused'] as const;
export type Group = (typeof groups)[number];

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

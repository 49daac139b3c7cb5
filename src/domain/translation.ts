import {collections, type Collection, type Entries, type Words} from './model/guide.js';

/** The words of one thing, by field. */
export type Texts = Entries[string];

/** Makes a short name for a text that changes with it. Given, because rules have no cryptography. */
export type Hash = (text: string) => string;

/** What is known of the words of one language: what it has, and what that was made from. */
export interface Translation extends Partial<Words> {
  /** By `collection/id`: the hash of the English words at the time. */
  from?: Readonly<Record<string, string>>;
}

/** How far the words of one language are. */
export interface Coverage {
  /** Texts that the English words have. */
  texts: number;
  /** Those of them that are there, as good as they may be. */
  translated: number;
  /** `collection/id` of what was translated from English words that have changed since. */
  stale: readonly string[];
  /** `collection/id` of what nobody said the English words of. */
  unmarked: readonly string[];
}

/** All words of a language, thing by thing, in their order. */
export const entriesOf = (words: Partial<Words>): {collection: Collection; id: string; entry: Texts}[] =>
  collections.flatMap((collection) =>
    Object.entries(words[collection] ?? {}).map(([id, entry]) => ({collection, id, entry})),
  );

/** The words of one thing. */
export function entryOf(words: Partial<Words>, collection: Collection, id: string): Texts | undefined {
  const entries = words[collection];
  return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** A short name for the words of one thing, whatever the order of its fields. */
export const englishMark = (entry: Texts, hashOf: Hash): string =>
  hashOf(
    JSON.stringify(
      Object.keys(entry)
        .sort()
        .map((field) => [field, entry[field]]),
    ),
  );

/** Compares the words of a language with the English ones. */
export function coverageOf(english: Partial<Words>, words: Translation, hashOf: Hash): Coverage {
  const entries = entriesOf(english);
  const there = entries.filter(({collection, id}) => entryOf(words, collection, id));
  const markOf = ({collection, id}: (typeof entries)[number]) => words.from?.[`${collection}/${id}`];
  const ids = (some: typeof entries) => some.map(({collection, id}) => `${collection}/${id}`);
  return {
    texts: entries.reduce((sum, {entry}) => sum + Object.keys(entry).length, 0),
    translated: there.reduce(
      (sum, {collection, id, entry}) =>
        sum + Object.keys(entry).filter((field) => entryOf(words, collection, id)![field]).length,
      0,
    ),
    stale: ids(there.filter((each) => markOf(each) && markOf(each) !== englishMark(each.entry, hashOf))),
    unmarked: ids(there.filter((each) => !markOf(each))),
  };
}

/** Coverage as people write it; 100 only where nothing is missing. */
export const percentOf = ({texts, translated}: Coverage): number => Math.floor((translated / texts) * 100);

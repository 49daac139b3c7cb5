import {collections, type Collection, type Entries, type Words} from './model/guide.js';

/** Words of one thing, by field. */
export type Texts = Entries[string];

/** Makes a short mark of a text, which changes with it. Given, because rules have no cryptography. */
export type Hash = (text: string) => string;

/** Words of one language, and the marks of the English words they were made from. */
export interface Translation extends Partial<Words> {
  /** Mark of the English words at the time, by `collection/id`. */
  from?: Readonly<Record<string, string>>;
}

/** Progress of a translation. */
export interface Coverage {
  /** Number of texts that the English words have. */
  texts: number;
  /** Number of these that the language has, good or not. */
  translated: number;
  /** Things translated from English words that have changed since, by `collection/id`. */
  stale: readonly string[];
  /** Things without a mark of their English words, by `collection/id`. */
  unmarked: readonly string[];
}

/** Lists the words of a language, thing by thing, in their order. */
export const entriesOf = (words: Partial<Words>): {collection: Collection; id: string; entry: Texts}[] =>
  collections.flatMap((collection) =>
    Object.entries(words[collection] ?? {}).map(([id, entry]) => ({collection, id, entry})),
  );

/** Finds the words of one thing. */
export function entryOf(words: Partial<Words>, collection: Collection, id: string): Texts | undefined {
  const entries = words[collection];
  return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Marks the words of one thing, whatever the order of its fields. */
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

/** Per cent of a coverage, 0 to 100; 100 only where nothing is missing, as where there are no texts at all. */
export const percentOf = ({texts, translated}: Coverage): number =>
  texts ? Math.floor((translated / texts) * 100) : 100;

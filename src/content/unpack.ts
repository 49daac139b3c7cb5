import type {Entries, Pack} from '../domain/model/guide.js';
import {idsOf, type Facts} from './ids.js';

/** Words as the build packs them: by collection the names of its fields, its ids, and its texts thing by thing, '' where there is none. */
export interface PackedWords {
  packed?: Readonly<Record<string, readonly [fields: string, ids: string, ...texts: string[]]>>;
}

/**
 * Unpacks words. Those of modules and of publishers' guides, which no build packs, stay as they are.
 * @param facts without prototypes where the page adds something to these.
 */
export function unpackWords({packed = {}, ...words}: Pack['words'] & PackedWords, facts: Facts): Pack['words'] {
  const unpacked = Object.entries(packed).map(([collection, [fields, beside, ...texts]]): [string, Entries] => {
    const names = fields.split(' ');
    const ids = idsOf(collection, facts, beside);
    // A property that a page adds to all objects is no text.
    const entries = Object.create(null) as Record<string, Record<string, string>>;
    texts.forEach((text, index) => {
      const field = index % names.length;
      const id = ids[(index - field) / names.length]!;
      if (text) (entries[id] ??= Object.create(null) as Record<string, string>)[names[field]!] = text;
    });
    return [collection, entries];
  });
  return Object.assign(words, Object.fromEntries(unpacked));
}

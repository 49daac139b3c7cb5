import type {Entries, Pack} from '../domain/model/guide.js';
import {idsOf, type Facts} from './ids.js';

/**
 * Words as the build packs them. A line of `shape` for each collection has its name, the names of its fields, separated by commas, and
 * its ids; `texts`, separated by bars, follow thing by thing, field by field, with nothing between two bars where there is no text.
 */
export interface PackedWords {
  packed?: {shape: string; texts: string};
}

/**
 * Unpacks words. Those of modules and of publishers' guides, which no build packs, stay as they are.
 * @param facts without prototypes where the page adds something to these.
 */
export function unpackWords({packed, ...words}: Pack['words'] & PackedWords, facts: Facts): Pack['words'] {
  if (!packed) return words;
  const texts = packed.texts.split('|');
  const unpacked = packed.shape.split('\n').map((line): [string, Entries] => {
    const [collection = '', fields = '', ...beside] = line.split(' ');
    // A property that a page adds to all objects is no text.
    const entries = Object.create(null) as Record<string, Record<string, string>>;
    for (const id of idsOf(collection, facts, beside))
      for (const field of fields.split(',')) {
        const text = texts.shift();
        if (text) (entries[id] ??= Object.create(null) as Record<string, string>)[field] = text;
      }
    return [collection, entries];
  });
  return Object.assign(words, Object.fromEntries(unpacked));
}

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
  for (const line of packed.shape.split('\n')) {
    const [collection = '', fields = '', ...beside] = line.split(' ');
    // Without prototypes: a property that a page adds to all objects is no text.
    const entries = {__proto__: null} as unknown as Record<string, Record<string, string>>;
    for (const id of idsOf(collection, facts, beside))
      for (const field of fields.split(',')) {
        const text = texts.shift();
        if (text) (entries[id] ??= {__proto__: null} as unknown as Record<string, string>)[field] = text;
      }
    (words as unknown as Record<string, Entries>)[collection] = entries;
  }
  return words;
}

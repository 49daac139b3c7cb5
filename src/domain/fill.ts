import type {Source} from './model/sources.js';
import {requiredCollections, type Body, type Entries, type Pack, type Words} from './model/guide.js';
import type {Letters, LettersPack} from './model/letters.js';

// Content files are completed from the files beside them before they are shown, so that a page needs no further request.

/** Adds the collections that a file leaves out because its guide has nothing of the kind: elements read them without asking. */
export const withCollections = <T extends Partial<Words>>(words: T): T & Words => ({
  ...(Object.fromEntries(requiredCollections.map((collection) => [collection, {}])) as unknown as Words),
  ...words,
});

/** Fills gaps of a partial language with the English words, and lists those texts under `fallback`, so that elements mark them. */
export function withEnglish(words: object, english: object): Pack['words'] {
  const translated = words as Record<string, Entries | undefined>;
  const filled: Record<string, unknown> = {...words};
  const fallback = new Set<string>();
  for (const [collection, entries] of Object.entries<Entries | string>(english as Words)) {
    if (typeof entries !== 'object') continue;
    const there = translated[collection] ?? {};
    for (const [id, texts] of Object.entries(entries))
      if (!Object.hasOwn(there, id)) for (const text of Object.values(texts)) fallback.add(text);
    filled[collection] = {...entries, ...there};
  }
  return {...filled, fallback: [...fallback]} as unknown as Pack['words'];
}

/**
 * Copies the addresses of bodies from their sources, which are fetched only when a reader asks for them, and leaves out bodies that no list
 * names.
 */
export const withAddresses = <T extends {bodies?: readonly {source?: string; unlisted?: boolean}[]}>(
  guide: T,
  {sources}: {sources: Readonly<Record<string, object>>},
): T =>
  guide.bodies
    ? {
        ...guide,
        bodies: guide.bodies.flatMap(({source, unlisted, ...body}) => {
          if (unlisted) return [];
          const {url} = (sources[source ?? ''] ?? {}) as Partial<Source>;
          return url ? {...body, url} : body;
        }),
      }
    : guide;

/** Adds the authorities of a guide, and addresses from its sources, to its letters. */
export function withAuthorities<T extends Letters>(
  letters: T,
  {bodies = []}: {bodies?: readonly Body[]},
  {sources}: {sources: Readonly<Record<string, object>>},
): LettersPack {
  const link = (name: 'url' | 'registerUrl', source = '') => {
    const {url} = (sources[source] ?? {}) as Partial<Source>;
    return url ? {[name]: url} : {};
  };
  return {
    ...letters,
    ...link('registerUrl', letters.register),
    authorities: bodies
      .filter(({kind}) => kind === 'authority')
      .map(({country, when, names, complaints}) => ({
        country,
        region: when?.regions?.[0] ?? 'eea',
        names,
        ...link('url', complaints),
      })),
  };
}

import type {Source} from './model/sources.js';
import type {Entries, Pack, Words} from './model/guide.js';

/** What a content file takes over from the files beside it before it is shown, so that a page needs no further request. */

/** Fills what a partial language has no words for with the English ones, and lists those texts under `fallback`: elements mark them. */
export function withEnglish(words: object, english: object): Pack['words'] {
  const own = words as Record<string, Entries | undefined>;
  const filled: Record<string, unknown> = {...words};
  const fallback = new Set<string>();
  for (const [collection, entries] of Object.entries<Entries | string>(english as Words)) {
    if (typeof entries !== 'object') continue;
    const there = own[collection] ?? {};
    for (const [id, texts] of Object.entries(entries))
      if (!Object.hasOwn(there, id)) for (const text of Object.values(texts)) fallback.add(text);
    filled[collection] = {...entries, ...there};
  }
  return {...filled, fallback: [...fallback]} as unknown as Pack['words'];
}

/** Gives the bodies to complain to the addresses of their sources, which are fetched only when a reader asks for them. */
export const withAddresses = <T extends {bodies?: readonly {source?: string}[]}>(
  guide: T,
  {sources}: {sources: Readonly<Record<string, object>>},
): T =>
  guide.bodies
    ? {
        ...guide,
        bodies: guide.bodies.map(({source, ...body}) => {
          const {url} = (sources[source ?? ''] ?? {}) as Partial<Source>;
          return url ? {...body, url} : body;
        }),
      }
    : guide;

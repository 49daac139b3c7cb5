/** What a content file takes over from the files beside it when it is built, so that a page needs no further request. */

/**
 * Fills what a partial language has no words for with the English ones, and lists those texts under `fallback`: elements mark them.
 * @template {object} T
 * @param {T} words
 * @param {object} english
 * @returns {T}
 */
export function withEnglish(words, english) {
  const filled = {...words};
  const fallback = new Set();
  for (const [collection, entries] of Object.entries(english)) {
    if (typeof entries !== 'object') continue;
    const own = words[collection] ?? {};
    for (const [id, texts] of Object.entries(entries))
      if (!(id in own)) for (const text of Object.values(texts)) fallback.add(text);
    filled[collection] = {...entries, ...own};
  }
  return {...filled, fallback: [...fallback]};
}

/**
 * Gives the bodies to complain to the addresses of their sources, which are fetched only when a reader asks for them.
 * @template {{bodies?: readonly object[]}} T
 * @param {T} guide
 * @param {{sources: Record<string, object>}} register
 * @returns {T}
 */
export const withAddresses = (guide, {sources}) =>
  guide.bodies
    ? {
        ...guide,
        bodies: guide.bodies.map(({source, ...body}) =>
          source ? {...body, url: sources[source]?.url} : body,
        ),
      }
    : guide;

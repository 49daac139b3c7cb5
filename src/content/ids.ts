import type {Pack} from '../domain/model/guide.js';

/** Facts that words belong to. */
export type Facts = Pick<Pack, 'guide' | 'linkage'>;

/**
 * Gives the ids of packed words: those that stand beside them. Facts come from a file of their own, which a cache may hold in another
 * version. One-file builds, where both are of one version, take `idsInFacts` in its place.
 */
export const idsOf = (_collection: string, _facts: Facts, beside: readonly string[]): readonly string[] =>
  beside;

import type {Pack, Sources} from '../domain/model.js';
import {catalogue} from './catalogue.js';

/** The guide a bare tag shows. */
export const defaultGuide = 'meta-ai';

const kept = new Map<string, Promise<unknown>>();

/** Remembers what was loaded, but no failure: the next call tries again. */
function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const found = kept.get(key) as Promise<T> | undefined;
  if (found) return found;
  const loading = load();
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}

/** Ids of the guides there are. */
export const guideIds = (): string[] => Object.keys(catalogue);

/** Languages a guide has words in. */
export const languagesOf = (guide: string): string[] => Object.keys(catalogue[guide]!.words);

/**
 * A guide's facts, linkage, labels and words, fetched side by side.
 * @throws when a file cannot be fetched; a later call tries again.
 */
export const loadPack = (guide: string, language: string): Promise<Pack> =>
  once(`${guide}/${language}`, async () => {
    const files = catalogue[guide]!;
    const [facts, linkage, labels, words] = await Promise.all([
      files.guide(),
      files.linkage?.(),
      files.labels(),
      files.words[language]!(),
    ]);
    return {
      guide: facts.default,
      ...(linkage ? {linkage: linkage.default} : {}),
      labels: labels.default.labels,
      words: words.default,
    };
  });

/** A guide's sources, and which sentence rests on which. @throws as `loadPack` does. */
export const loadSources = (guide: string): Promise<Sources> =>
  once(guide, async () => (await catalogue[guide]!.sources()).default);

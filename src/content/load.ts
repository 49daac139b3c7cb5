import type {Problem} from '../domain/attribute.js';
import type {Sources} from '../domain/model/sources.js';
import type {Pack} from '../domain/model/guide.js';
import {loadOnce} from '../domain/load-once.js';
import {catalogue} from './catalogue.js';

/** The guide a bare tag shows. */
export const defaultGuide = 'meta-ai';

/** Ids of the guides there are. Packs of publishers stand beside them, under their addresses. */
export const guideIds = (): string[] => Object.keys(catalogue).filter((id) => !id.includes(':'));

/** Whether there is a guide of this id, or a pack that was loaded from this address. */
export const hasGuide = (guide: string): boolean => Object.hasOwn(catalogue, guide);

/** Languages a guide has words in. */
export const languagesOf = (guide: string): string[] => Object.keys(catalogue[guide]!.words);

/** Takes from all objects in a file what they would inherit: what a page gives to every object is no fact of ours. */
function withoutInheritance<T>(json: T): T {
  if (Object(json) === json) {
    if (!Array.isArray(json)) Object.setPrototypeOf(json, null);
    Object.values(json as object).forEach(withoutInheritance);
  }
  return json;
}

/**
 * A guide's facts, linkage, labels and words, fetched side by side.
 * @throws when a file cannot be fetched; a later call tries again.
 */
export const loadPack = (guide: string, language: string): Promise<Pack> =>
  loadOnce(`${guide}/${language}`, async (again) => {
    const files = catalogue[guide]!;
    const [facts, linkage, labels, words] = await Promise.all([
      files.guide(again),
      files.linkage?.(again),
      files.labels(again),
      files.words[language]!(again),
    ]);
    return withoutInheritance({
      guide: facts.default,
      ...(linkage ? {linkage: linkage.default} : {}),
      labels: labels.default.labels,
      words: words.default,
    });
  });

/** A guide's sources, and which sentence rests on which. @throws as `loadPack` does. */
export const loadSources = (guide: string): Promise<Sources> =>
  loadOnce(guide, async (again) => withoutInheritance((await catalogue[guide]!.sources(again)).default));

/**
 * Fetches a publisher's guide, and what checks that it is safe. From then on it is known as any other, under its address.
 * @param src text of the attribute: relative to `base`.
 * @param told problems of the whole guide are added to it, where an author is watching; without it they are not looked for.
 * @returns the address.
 * @throws with a message for the author, and the guide's id as `guide` where that is known; a later call tries again.
 */
export async function loadPublisherGuide(src: string, base: string, told?: Problem[]): Promise<string> {
  const {readGuide} = await loadOnce('src', (_again) => import('./publisher-guide.js'));
  const [address, entry] = await readGuide(src, base, told);
  catalogue[address] = entry;
  return address;
}

import type {Problem} from '../domain/attribute.js';
import type {Sources} from '../domain/model/sources.js';
import type {Pack} from '../domain/model/guide.js';
import {loadOnce} from '../domain/load-once.js';
import {useIntl} from '../locale/formats.js';
import {catalogue} from './catalogue.js';

/** Guide that a bare tag shows. */
export const defaultGuide = 'meta-ai';

/** Ids of the guides that come with the script. Guides of publishers stand beside them in the catalogue, under their addresses. */
export const guideIds = (): string[] => Object.keys(catalogue).filter((id) => !id.includes(':'));

/** Tests whether there is a guide of this id, or a publisher's guide that was loaded from this address. */
export const hasGuide = (guide: string): boolean => Object.hasOwn(catalogue, guide);

/** Languages a guide has words in. */
export const languagesOf = (guide: string): string[] => Object.keys(catalogue[guide]!.words);

/** Takes the prototypes from all objects in a file: properties that a page adds to `Object.prototype` are no facts of a guide. */
function withoutInheritance<T>(json: T): T {
  if (Object(json) === json) {
    if (!Array.isArray(json)) Object.setPrototypeOf(json, null);
    Object.values(json as object).forEach(withoutInheritance);
  }
  return json;
}

/**
 * Fetches a guide's facts, linkage, labels and words, side by side.
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

/** Fetches a guide's sources, and the evidence of each sentence. @throws as `loadPack` does. */
export const loadSources = (guide: string): Promise<Sources> =>
  loadOnce(guide, async (again) => withoutInheritance((await catalogue[guide]!.sources(again)).default));

/**
 * Fetches a publisher's guide, and the file that checks its safety and formats its languages. From then on the catalogue has it as any other, under its address.
 * @param src text of the attribute: relative to `base`.
 * @param told takes the problems of the whole guide; false where no author is watching, and nobody looks for them.
 * @returns the address.
 * @throws with a message for the author, and the guide's id as `guide` where that is known; a later call tries again.
 */
export async function loadPublisherGuide(
  src: string,
  base: string,
  told: Problem[] | false,
): Promise<string> {
  const {loadGuide, intlFormats} = await loadOnce('src file', (_again) => import('./publisher-guide.js'));
  useIntl(intlFormats);
  const [address, entry] = await loadGuide(src, base, told);
  catalogue[address] = entry;
  return address;
}

import type {Finding} from '../domain/attribute.js';
import type {Sources} from '../domain/model/sources.js';
import type {LettersPack} from '../domain/model/letters.js';
import type {Pack} from '../domain/model/guide.js';
import {loadOnce, whenAll, type Coming} from '../domain/load-once.js';
import {useIntl} from '../locale/formats.js';
import {catalogue} from './catalogue.js';
import {letters} from './letters.js';
import {unpackWords} from './unpack.js';

/** Guide that a bare tag shows. */
export const defaultGuide = 'meta-ai';

/** Ids of the guides that come with the script. Guides of publishers stand beside them in the catalogue, under their addresses. */
export const guideIds = (): string[] => Object.keys(catalogue).filter((id) => !id.includes(':'));

/** Tests whether there is a guide of this id, or a publisher's guide that was loaded from this address. */
export const hasGuide = (guide: string): boolean => Object.hasOwn(catalogue, guide);

/** Languages a guide has words in. */
export const languagesOf = (guide: string): string[] => Object.keys(catalogue[guide]!.words);

/** Takes the prototypes from all objects in a file: properties that a page adds to `Object.prototype` are no facts of a guide. */
function withoutInheritance(json: unknown): void {
  // An object without one was here before, with all that is in it.
  if (Object(json) !== json || !Object.getPrototypeOf(json)) return;
  if (!Array.isArray(json)) Object.setPrototypeOf(json, null);
  Object.values(json as object).forEach(withoutInheritance);
}

/**
 * Beginnings of the names that every object has by the language (ECMAScript, “Properties of the Object Prototype Object”, and Annex B).
 * No name in content begins so.
 */
const usual = /^(constructor|hasO|isP|propertyI|to(Loc|Str)|valueO|__)/;

/**
 * Hands out content. Its objects keep their prototype where a page adds nothing to that: taking it costs as much as parsing. A
 * publisher's guide may name anything, such as a label `constructor`.
 */
function handOut<T>(guide: string, content: T): T {
  if (guide.includes(':') || Reflect.ownKeys(Object.prototype).some((key) => !usual.test(String(key))))
    withoutInheritance(content);
  return content;
}

/**
 * Loads a guide's facts, linkage, labels and words, side by side.
 * @returns the pack, at once where the script holds all of it.
 * @throws when a file cannot be fetched; a later call tries again.
 */
export const loadPack = (guide: string, language: string): Coming<Pack> =>
  whenAll(
    [
      loadOnce(`${guide}/${language}`, (again) => {
        const {guide: facts, linkage, labels, words} = catalogue[guide]!;
        return whenAll(
          [facts(again), linkage?.(again), labels(again), words[language]!(again)] as const,
          (files): Pack => {
            const facts = handOut(guide, {
              guide: files[0].default,
              ...(files[1] && {linkage: files[1].default}),
            });
            const words = unpackWords(handOut(guide, files[3].default), facts);
            // Anything else than words counts as a failure: what is inside the tag stays, and they are asked for again.
            if (!words.links) throw new Error('No words.');
            return {...facts, labels: files[2].default.labels, words};
          },
        );
      }),
    ] as const,
    ([pack]) => handOut(guide, pack),
  );

/**
 * Loads a guide's sources, and the evidence of each sentence.
 * @param ofEvents true for those of events alone, where these have a file of their own.
 * @throws as `loadPack` does.
 */
export function loadSources(guide: string, ofEvents = false): Coming<Sources> {
  const {sources, eventSources = sources} = catalogue[guide]!;
  const file = ofEvents ? eventSources : sources;
  return whenAll([loadOnce(file, file)] as const, ([loaded]) => handOut(guide, loaded.default));
}

/**
 * Loads a guide's letters; undefined where it has none.
 * @throws as `loadPack` does.
 */
export function loadLetters(guide: string): Coming<LettersPack | undefined> {
  const file = letters[guide];
  return file && whenAll([loadOnce(file, file)] as const, ([loaded]) => handOut(guide, loaded.default));
}

/** Tests whether the script holds all sources of a guide. */
export const hasSources = (guide: string): boolean =>
  catalogue[guide]!.eventSources === catalogue[guide]!.sources;

/**
 * Fetches a publisher's guide, and the file that checks its safety and formats its languages. From then on the catalogue has it as any
 * other, under its address.
 * @param src text of the attribute: relative to `base`.
 * @param told takes the problems of the whole guide; false where no author is watching, and nobody looks for them.
 * @returns the address.
 * @throws with a message for the author, and the guide's id as `guide` where that is known; a later call tries again.
 */
export async function loadPublisherGuide(
  src: string,
  base: string,
  told: Finding[] | false,
): Promise<string> {
  const {loadGuide, intlFormats} = await loadOnce('src file', (_again) => import('./publisher-guide.js'));
  useIntl(intlFormats);
  const [address, entry] = await loadGuide(src, base, told);
  catalogue[address] = entry;
  return address;
}

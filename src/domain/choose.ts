import {unknownWord, type Problem, type Reading} from './attribute.js';
import type {Pack} from './model/guide.js';

/** Optional part of a pack that an element is about. */
export type Need = 'linkage' | 'scope' | 'faq' | 'events';

/** Language tag in the form of BCP 47: `de_AT ` becomes `de-AT`. */
const normalise = (tag: string): string => tag.trim().replaceAll('_', '-');

/** Known language that serves a tag: `de-AT`, else `de`. */
export function bestLanguage(tag: string, known: readonly string[]): string | undefined {
  const wanted = normalise(tag).toLowerCase();
  return (
    known.find((language) => language.toLowerCase() === wanted) ??
    known.find((language) => language === wanted.split('-')[0])
  );
}

/**
 * Language of the words for a tag as an author or a page writes it.
 * @param tag empty where nothing is known; no problem then.
 * @param known languages the guide has words in; at least one.
 * @returns the best known language, else English, else the first known one with a sentence for the author.
 */
export function chooseLanguage(tag: string, known: readonly string[]): Reading<string> {
  const language = bestLanguage(tag, known);
  if (language) return {value: language, problems: []};
  const fallback = known.includes('en') ? 'en' : known[0]!;
  const name = normalise(tag);
  return {
    value: fallback,
    problems: name ? [unknownWord('lang', name, known, `Showing "${fallback}".`)] : [],
  };
}

/**
 * Guide that is asked for.
 * @param asked id as an author writes it; undefined asks for the usual guide, or the first where that is not there.
 * @param known ids of the guides there are; at least one.
 * @param instead sentence about the consequence of an unknown id, for the author.
 */
export function chooseGuide(
  asked: string | undefined,
  known: readonly string[],
  usual: string,
  instead: string,
): Reading<string | undefined> {
  const id = asked ?? (known.includes(usual) ? usual : known[0]!);
  return known.includes(id)
    ? {value: id, problems: []}
    : {value: undefined, problems: [unknownWord('guide', id, known, instead)]};
}

/**
 * Reason why an element cannot show a guide: the part it is about is not in the guide's content.
 * @param instead sentence about the consequence, for the author.
 */
export const lacking = (pack: Pack, need: Need | undefined, instead: string): Problem | undefined =>
  need && !(need in pack || need in pack.guide)
    ? {code: `no-${need}`, message: `guide="${pack.guide.id}" has no ${need} in its content${instead}`}
    : undefined;

import type {Finding, Reading} from './attribute.js';
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
 * @returns the best known language, else English, else the first known one and what is wrong.
 */
export function chooseLanguage(tag: string, known: readonly string[]): Reading<string> {
  const language = bestLanguage(tag, known);
  if (language) return {value: language, findings: []};
  const showing = known.includes('en') ? 'en' : known[0]!;
  const text = normalise(tag);
  return {value: showing, findings: text ? [{code: 'lang', text, known, showing}] : []};
}

/**
 * Guide that is asked for.
 * @param asked id as an author writes it; undefined asks for the usual guide, or the first where that is not there.
 * @param known ids of the guides there are; at least one.
 * @param showing id of the guide that the caller shows in place of an unknown one; undefined for the slotted fallback.
 */
export function chooseGuide(
  asked: string | undefined,
  known: readonly string[],
  usual: string,
  showing?: string,
): Reading<string | undefined> {
  const text = asked ?? (known.includes(usual) ? usual : known[0]!);
  return known.includes(text)
    ? {value: text, findings: []}
    : {value: showing, findings: [{code: 'guide', text, known, showing}]};
}

/** Reason why an element cannot show a guide: the part it is about is not in the guide's content. */
export const lacking = (pack: Pack, need: Need | undefined): Finding | undefined =>
  need && !(need in pack || need in pack.guide)
    ? {code: `no-${need}`, text: pack.guide.id, showing: undefined}
    : undefined;

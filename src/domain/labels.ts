import type {Label, Labels} from './model/guide.js';

/** On-screen label in the language it is shown in. */
export interface ShownLabel {
  /** Every text reported for the place, separated by ` / `. */
  text: string;
  language: string;
  /** Date of the observation, as `Label.seen`. */
  seen: string;
}

/**
 * Every text reported for a label's place.
 * @public The build writes it into the label.
 */
export const wholeText = ({text, also = []}: Label): string => [text, ...also].join(' / ');

/** Languages in which any label was observed on a screen. */
export const menuLanguages = (labels: Labels): string[] => [
  ...new Set(Object.values(labels).flatMap((languages) => Object.keys(languages))),
];

/**
 * Label in the language of the reader's menus; in English where none was observed in that.
 * @returns undefined for an unknown id, or a label observed in neither.
 */
export function labelIn(labels: Labels, id: string, menus: string): ShownLabel | undefined {
  const languages: Readonly<Record<string, Label>> | undefined = labels[id];
  const language = languages?.[menus] ? menus : 'en';
  const label = languages?.[language];
  return label && {text: wholeText(label), language, seen: label.seen};
}

import {catalogue} from '../../src/content/catalogue.js';
import type {Guide} from '../../src/domain/model/guide.js';
import {until} from '../../tools/until.mjs';
import './nothing.js';

/** Waits until an element has the focus, which moves after the next rendering. */
export const focused = (root: ShadowRoot, wanted: () => Element | null | undefined): Promise<unknown> =>
  until('the focus', () => root.activeElement && root.activeElement === wanted());

const {guide, words, ...rest} = catalogue['nothing']!;

/** Ids of more questions than a short list shows. */
export const many = Array.from({length: 7}, (_, index) => `question-${index + 1}`);

catalogue['many'] = {
  ...rest,
  guide: async () => ({default: {...(await guide('')).default, faq: many.map((id) => ({id}))}}),
  words: {
    en: async () => {
      const faq = Object.fromEntries(many.map((id) => [id, {question: `Ask ${id}`, answer: `Say ${id}`}]));
      return {default: {...(await words['en']!('')).default, faq}};
    },
  },
};

catalogue['leftwards'] = {...rest, guide, words: {ar: words['en']!}};

catalogue['unasked'] = {
  ...rest,
  words,
  guide: async () => {
    const unasked: Partial<Guide> = {...(await guide('')).default};
    delete unasked.faq;
    return {default: unasked as Guide};
  },
};

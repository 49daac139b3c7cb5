import {fixture, html, oneEvent} from '@open-wc/testing';
import {catalogue} from '../../src/content/catalogue.js';
import type {Guide} from '../../src/domain/model.js';
import './nothing.js';

type Lists = Pick<HTMLElementTagNameMap, 'wayout-faq' | 'wayout-timeline'>;

/** A list of entries about nothing with these attributes, once its words are shown. */
export async function list<Tag extends keyof Lists>(
  tag: Tag,
  attributes: Record<string, string> = {},
  parent = document.createElement('div'),
): Promise<Lists[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({guide: 'nothing', ...attributes}))
    element.setAttribute(name, value);
  element.innerHTML = '<p>Readable without scripts.</p>';
  await fixture(html`${parent}`);
  const ready = oneEvent(element, 'wayout-ready');
  parent.append(element);
  await ready;
  return element;
}

/** Waits until an element has the focus: what moves it does so after the next rendering. */
export const focused = (root: ShadowRoot, wanted: () => Element | null | undefined): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (root.activeElement && root.activeElement === wanted() ? resolve() : setTimeout(look));
    look();
  });

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

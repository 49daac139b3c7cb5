import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {catalogue} from '../../src/content/catalogue.js';
import {letters} from '../../src/content/letters.js';
import '../../src/define.js';
import {authorFile} from '../../src/elements/base/author-file.js';
import type {WayoutElement} from '../../src/elements/base/wayout-element.js';
import type {WayoutSteps} from '../../src/elements/wayout-steps.js';
import {withAddresses, withAuthorities, withEnglish} from '../../src/domain/fill.js';
import type {Guide} from '../../src/domain/model/guide.js';
import type {Letters} from '../../src/domain/model/letters.js';
import {useIntl} from '../../src/locale/formats.js';
import {intlFormats} from '../../src/locale/intl-formats.js';
import {until} from '../../tools/until.mjs';

type File = () => Promise<never>;

const register = () => import('../fixtures/nothing/sources.json', {with: {type: 'json'}});
const english = () => import('../fixtures/nothing/words/en.json', {with: {type: 'json'}});

// The guide about nothing is in Polish, too: as a publisher's guide, it has formats that the interface lacks.
useIntl(intlFormats);

/** The guide about nothing, in English, German and a little Polish, beside the real one, filled in as the build does. */
catalogue['nothing'] = {
  guide: (async () => {
    const guide = await import('../fixtures/nothing/guide.json', {with: {type: 'json'}});
    return {default: withAddresses(guide.default, (await register()).default)};
  }) as File,
  labels: () => import('../fixtures/nothing/labels.json', {with: {type: 'json'}}),
  sources: register as File,
  words: {
    en: english,
    de: () => import('../fixtures/nothing/words/de.json', {with: {type: 'json'}}),
    pl: async () => {
      const polish = await import('../fixtures/nothing/words/pl.json', {with: {type: 'json'}});
      return {default: withEnglish(polish.default, (await english()).default)};
    },
  },
};

letters['nothing'] = async () => {
  const [file, guide] = await Promise.all([
    import('../fixtures/nothing/letters.json', {with: {type: 'json'}}),
    import('../fixtures/nothing/guide.json', {with: {type: 'json'}}),
  ]);
  const {default: sources} = await register();
  return {default: withAuthorities(file.default as Letters, guide.default as unknown as Guide, sources)};
};

/**
 * An element with these attributes, about nothing and shown at once unless they say otherwise, once its words and the messages for its
 * author are shown.
 */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  parent = document.createElement('div'),
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({guide: 'nothing', loading: 'eager', ...attributes}))
    element.setAttribute(name, value);
  element.innerHTML = '<p>Readable without scripts.</p>';
  (await fixture(html`<div></div>`)).append(parent);
  const ready = oneEvent(element, 'wayout-ready');
  parent.append(element);
  await ready;
  await authorFile();
  return element;
}

/** A step list about nothing. */
export const steps = (attributes?: Record<string, string>, parent?: HTMLDivElement): Promise<WayoutSteps> =>
  mount('wayout-steps', attributes, parent);

/** Waits until an act is shown. */
export const shown = (element: WayoutElement): Promise<boolean> => element.updateComplete;

/** Chooses in a select, found by the beginning of its label. */
export async function choose(list: WayoutElement, label: string, value: string): Promise<void> {
  const select = visible(list, 'label')
    .find((each) => each.innerText.startsWith(label))!
    .querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await shown(list);
}

/** Waits until the sources of a panel that was opened are shown. */
export async function sourced(element: WayoutElement): Promise<void> {
  await until('the sources', () => element.sources);
  await shown(element);
}

/**
 * Texts that an element says to screen readers from now on. They do not say a text that comes in pieces, or that comes together with its
 * region.
 */
export function announcements(element: WayoutElement): {
  heard: string[];
  /** Waits for a text, and then until the region is empty again. */
  until: (text: string) => Promise<unknown>;
} {
  const regions = element.renderRoot.querySelectorAll<HTMLElement>(
    '[role=status], [role=alert], [aria-live]',
  );
  const region = regions[0]!;
  expect([regions.length, region.textContent, region.hidden]).to.deep.equal([1, '', true]);
  const heard: string[] = [];
  let isThere = false;
  new MutationObserver(() => {
    const {hidden, textContent: said, childNodes} = region;
    if (said) heard.push(isThere && !hidden && childNodes.length === 1 ? said : `lost: ${said}`);
    else isThere = !hidden;
  }).observe(region, {attributes: true, childList: true, characterData: true, subtree: true});
  return {
    heard,
    until: async (text) => {
      await until(`“${text}” to be said`, () => heard.at(-1) === text);
      await until('an empty region', () => region.hidden && !region.textContent);
    },
  };
}

/** Visible parts of an element that match a selector. */
export const visible = <E extends HTMLElement>(element: WayoutElement, selector: string): E[] =>
  [...element.renderRoot.querySelectorAll<E>(selector)].filter(
    // Chromium answers the question about `visibility` wrongly before it has computed styles of what was just unhidden.
    (each) =>
      each.checkVisibility() && each.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}),
  );

/** The visible button with this name. */
export function button(element: WayoutElement, name: string): HTMLButtonElement {
  const found = visible<HTMLButtonElement>(element, 'button').find((each) => each.innerText.trim() === name);
  if (!found) throw new Error(`No visible button "${name}".`);
  return found;
}

/** The text a reader sees. */
export const text = (element: WayoutElement): string =>
  (element.renderRoot.querySelector('section') as HTMLElement).innerText;

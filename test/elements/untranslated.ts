import {catalogue} from '../../src/content/catalogue.js';
import {formatDate, formatList, nameOfCountry, nameOfLanguage} from '../../src/locale/formats.js';
import type {WayoutElement} from '../../src/elements/base/wayout-element.js';

/** Elements whose text is not translated: labels and quotes in their own language, names of publishers, dates, messages for authors. */
const foreign = '[translate="no"], q, a[part~="source"], time, .problems, style';

const textAttributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

const isField = (node: Element): node is HTMLTextAreaElement | HTMLInputElement =>
  node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === 'text');

/** Texts in attributes and fields. */
const besides = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')]
    .filter((each) => !each.closest(foreign))
    .flatMap((each) => [
      ...textAttributes.flatMap((name) => each.getAttribute(name) ?? []),
      ...(isField(each) ? [each.value] : []),
      ...(each.shadowRoot ? besides(each.shadowRoot) : []),
    ]);

/** All text in one: a sentence may be in pieces, with emphasis and links between its ⟦ and its ⟧. */
const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.matches(foreign)) return '';
  const inside = (node instanceof Element && node.shadowRoot) || node;
  return [...inside.childNodes].map(textOf).join(node instanceof HTMLOptionElement ? ' ' : '');
};

/** Removes text inside ⟦ ⟧, from the innermost outwards. */
function unbracketed(text: string): string {
  const outer = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return outer === text ? text : unbracketed(outer);
}

/** Texts that need no translation: dates, lists and names from Intl, and proper names. */
async function givenIn(guide: string, language: string): Promise<string[]> {
  const {guide: load, sources, labels} = catalogue[guide]!;
  const facts = (await load('')).default;
  const {sources: register} = (await sources('')).default;
  const menus = Object.values((await labels('')).default.labels).flatMap((each) => Object.keys(each));
  const days = Object.values(register).flatMap(({date}) => date ?? []);
  const {checked, newest, due} = facts.review;
  const seen = facts.controls.flatMap(({paths = []}) => paths.map((path) => path.seen));
  const labelled = Object.values((await labels('')).default.labels).flatMap((each) =>
    Object.values(each).map((label) => label.seen),
  );
  return [
    facts.service.name,
    ...Object.values(facts.platforms),
    ...Object.values(register).map(({publisher}) => publisher),
    ...Object.values(facts.links).map(({url}) => new URL(url).host.replace(/^www\./, '')),
    ...menus.map(nameOfLanguage),
    ...['GB', 'CH', 'BR', 'US', ...(facts.events ?? []).flatMap(({place}) => place ?? [])].map((country) =>
      nameOfCountry(country, language),
    ),
    ...[...days, ...labelled, ...seen, checked, newest, due].map((day) => formatDate(day, language)),
    ...formatList(['1', '2', '3'], language).split(/\d/),
    ...formatList(['1', '2'], language).split(/\d/),
  ]
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length);
}

/** Texts of an element, for eyes or ears, that no translation gave. */
export async function untranslated(
  element: WayoutElement,
  guide: string,
  language: string,
): Promise<string[]> {
  const given = await givenIn(guide, language);
  const root = element.shadowRoot!;
  const rest = [...besides(root), ...unbracketed(textOf(root)).split('\n')].map((text) =>
    given.reduce((left, name) => left.replaceAll(name, ''), unbracketed(text)),
  );
  return [...new Set(rest.map((text) => text.replace(/\s+/g, ' ').trim()))].filter((text) =>
    /\p{L}|[⟦⟧{}]/u.test(text),
  );
}

/** Each text of an element by itself. */
export function saidBy(element: WayoutElement): string[] {
  const texts = (node: Node): string[] =>
    node instanceof Text
      ? [node.data.trim()]
      : [...((node instanceof Element && node.shadowRoot) || node).childNodes].flatMap(texts);
  return [...besides(element.shadowRoot!), ...texts(element.shadowRoot!)];
}

import type {Element, Nodes, Root} from 'hast';
import {flat, fromLinks} from '../../domain/link-attributes.js';
import {attributesOf, elementNames} from '../render.js';

/** Box in the HTML of a page: its mount, or its words alone. */
export interface PastedBox {
  /** Mount that stands for the element; `words` where only its words are there. */
  kind: 'element' | 'block' | 'link' | 'words';
  /** Name of the element, such as `steps`; may be one that does not exist. */
  name: string;
  /** The tag, block or link; the words where they are alone. */
  place: Element;
  /** Attributes that the mount sets, by the names of the element. */
  attributes: Record<string, string>;
  /** Language of the text around it; undefined where the HTML says none. */
  around: string | undefined;
  /** Division with the words. */
  words?: Element;
  /** True where a parser pushed the words out of the tag. */
  displaced?: boolean;
  /** Declarative shadow root. */
  shadow?: Element;
}

/** Value of an attribute as it is written. hast splits lists and makes numbers. */
const textOf = (value: Element['properties'][string]): string | undefined => {
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? '' : [value].flat().join(' ');
};

/** Attributes of a tag or, with `data-`, of a block, without hyphens and in lower case, by which hast and editors differ. */
const plainNames = (element: Element): Map<string, string> =>
  new Map(
    Object.entries(element.properties).flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[flat(name).toLowerCase(), text]];
    }),
  );

/** Attributes of an element that are set under names which a mount gives them. */
function attributesFrom(
  name: string,
  valueOf: (attribute: string) => string | undefined,
): Record<string, string> {
  const known = elementNames.includes(name) ? attributesOf(name) : [];
  return Object.fromEntries(
    known.flatMap((attribute) => {
      const value = valueOf(attribute);
      return value === undefined ? [] : [[attribute, value]];
    }),
  );
}

/** Fragment of a link that is a mount, as the script reads it; some editors encode an ampersand twice. */
export function linkSettings(link: Element): URLSearchParams | undefined {
  const [, fragment] = /#(.*)$/s.exec(textOf(link.properties['href']) ?? '') ?? [];
  const settings = new URLSearchParams(fragment?.replaceAll('&amp;', '&'));
  return settings.has('wayout') ? settings : undefined;
}

/** Box that an element of the page is the mount of. */
function mountAt(element: Element, around: string | undefined): PastedBox | undefined {
  const {tagName} = element;
  const names = plainNames(element);
  const lang = names.get('lang');
  const blockName = names.get('datawayout');
  if (tagName.startsWith('wayout-')) {
    const name = tagName.slice('wayout-'.length);
    const attributes = attributesFrom(name, (attribute) => names.get(flat(attribute)));
    return {kind: 'element', name, place: element, attributes, around};
  }
  if (blockName !== undefined) {
    const attributes = attributesFrom(blockName, (attribute) =>
      attribute === 'lang' ? lang : names.get(`data${flat(attribute)}`),
    );
    return {kind: 'block', name: blockName, place: element, attributes, around};
  }
  const settings = tagName === 'a' ? linkSettings(element) : undefined;
  if (!settings) return undefined;
  const name = settings.get('wayout')!;
  const attributes = attributesFrom(name, (attribute) =>
    fromLinks.includes(attribute)
      ? (settings.get(attribute) ?? settings.get(flat(attribute)) ?? undefined)
      : undefined,
  );
  return {kind: 'link', name, place: element, attributes, around};
}

/** Finds the boxes of a page, in document order. */
export function boxesIn(tree: Root): PastedBox[] {
  const boxes: PastedBox[] = [];

  function takeWords(words: Element, owner: PastedBox | undefined, around: string | undefined): void {
    const name = textOf(words.properties['dataWayoutwords']) ?? '';
    const before = boxes.at(-1);
    if (owner && !owner.words) owner.words = words;
    else if (!owner && before?.kind === 'element' && before.name === name && !before.words && !before.shadow)
      Object.assign(before, {words, displaced: true});
    else boxes.push({kind: 'words', name, place: words, attributes: {}, around, words});
  }

  function enter(node: Nodes, owner: PastedBox | undefined, around: string | undefined): void {
    if (node.type !== 'element' && node.type !== 'root') return;
    let [inside, language] = [owner, around];
    if (node.type === 'element') {
      if (node.properties['dataWayoutwords'] !== undefined) return takeWords(node, owner, around);
      language = textOf(node.properties['lang']) || around;
      const mount = owner ? undefined : mountAt(node, around);
      if (mount) boxes.push((inside = mount));
      if (node.content && owner?.kind === 'element' && node.properties['shadowRootMode'] !== undefined) {
        owner.shadow = node;
        return;
      }
      if (node.content) enter(node.content, inside, language);
    }
    for (const child of node.children) enter(child, inside, language);
  }

  enter(tree, undefined, undefined);
  return boxes;
}

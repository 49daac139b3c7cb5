import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {ClassName, PartName} from './names.js';

/** Child of an element. */
export type Node = ElementContent;

export const isElement = (node: RootContent | undefined, ...tags: string[]): node is Element =>
  node?.type === 'element' && (!tags.length || tags.includes(node.tagName));

const lists = (names: Element['properties'][string], name: string): boolean =>
  [names ?? []].flat().includes(name);

export const hasClass = ({properties}: Element, name: ClassName): boolean =>
  lists(properties['className'], name);

export const hasPart = ({properties}: Element, name: PartName): boolean => lists(properties['part'], name);

export const element = (
  tagName: string,
  children: readonly Node[],
  properties: Element['properties'] = {},
): Element => ({type: 'element', tagName, properties, children: [...children]});

export const textNode = (value: string): Node => ({type: 'text', value});

/** Text of a node, each run of white space as one space. */
export function textOf(node: RootContent | Root): string {
  const say = (each: RootContent | Root): string => {
    if (each.type === 'text') return each.value;
    return 'children' in each ? each.children.map(say).join('') : '';
  };
  return say(node).replace(/\s+/g, ' ').trim();
}

/** Elements of a tree that pass a test, itself included, in document order. */
export function allOf(tree: Root | Element, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const go = (node: Root | RootContent): void => {
    if (node.type === 'element' && is(node)) found.push(node);
    if ('children' in node) node.children.forEach(go);
  };
  go(tree);
  return found;
}

/**
 * Replaces elements in a tree. Replacements are not visited again.
 * @param by gives the new nodes, or undefined for an element that stays.
 */
export function replace(tree: Root | Element, by: (element: Element) => Node[] | undefined): void {
  const children = tree.children as Node[];
  for (let at = 0; at < children.length; at++) {
    const node = children[at];
    if (!isElement(node)) continue;
    const nodes = by(node);
    if (nodes) children.splice(at, 1, ...nodes);
    else replace(node, by);
    at += (nodes?.length ?? 1) - 1;
  }
}

/** Removes the elements that pass a test. */
export const drop = (tree: Root | Element, is: (element: Element) => boolean): void =>
  replace(tree, (node) => (is(node) ? [] : undefined));

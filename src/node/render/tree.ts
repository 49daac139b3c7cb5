import type {Element, ElementContent, Parents, Root, RootContent} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
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

/** Elements of a tree that pass a test, in document order. */
export function allOf(tree: Root | Element, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}

/**
 * Replaces elements in a tree. Replacements are not visited again.
 * @param by gives the new nodes, or undefined for an element that stays.
 */
export function replace(
  tree: Root | Element,
  by: (element: Element, parent: Parents) => Node[] | undefined,
): void {
  visit(tree, 'element', (node, index, parent) => {
    const nodes = parent && index !== undefined ? by(node, parent) : undefined;
    if (!nodes) return undefined;
    parent!.children.splice(index!, 1, ...nodes);
    return [SKIP, index! + nodes.length];
  });
}

/** Removes the elements that pass a test. */
export const drop = (tree: Root | Element, is: (element: Element) => boolean): void =>
  replace(tree, (node) => (is(node) ? [] : undefined));

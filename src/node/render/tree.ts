import type {Element, ElementContent, Parents, Root, RootContent} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** What can stand among the children of an element. */
export type Node = ElementContent;

export const isElement = (node: RootContent | undefined, ...tags: string[]): node is Element =>
  node?.type === 'element' && (!tags.length || tags.includes(node.tagName));

/** Whether an element has a class, or a part of this name. */
export const has = ({properties}: Element, name: string, kind: 'className' | 'part' = 'className'): boolean =>
  [properties[kind] ?? []].flat().includes(name);

export const element = (
  tagName: string,
  children: readonly Node[],
  properties: Element['properties'] = {},
): Element => ({type: 'element', tagName, properties, children: [...children]});

export const text = (value: string): Node => ({type: 'text', value});

/** What a node says, without regard to line breaks. */
export function textOf(node: RootContent | Root): string {
  const say = (each: RootContent | Root): string => {
    if (each.type === 'text') return each.value;
    return 'children' in each ? each.children.map(say).join('') : '';
  };
  return say(node).replace(/\s+/g, ' ').trim();
}

/** Every element of a tree that is asked for, in their order. */
export function allOf(tree: Root | Element, is: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (is(node)) found.push(node);
  });
  return found;
}

/** Puts other nodes in the place of those that are asked for; what is put in is not asked again. */
export function replace(
  tree: Root | Element,
  by: (element: Element, parent: Parents) => Node[] | undefined,
): void {
  visit(tree, 'element', (node, index, parent) => {
    const instead = parent && index !== undefined ? by(node, parent) : undefined;
    if (!instead) return undefined;
    parent!.children.splice(index!, 1, ...instead);
    return [SKIP, index! + instead.length];
  });
}

/** Takes elements away. */
export const drop = (tree: Root | Element, is: (element: Element) => boolean): void =>
  replace(tree, (node) => (is(node) ? [] : undefined));

import type {Element, Root} from 'hast';
import {allOf, element, has, isElement, replace, text, textOf, type Node} from './tree.js';

const inlineTags = ['a', 'b', 'br', 'code', 'em', 'q', 'small', 'span', 'strong', 'time'];
/** What has text directly in it. */
const lines = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption'];
/** Where the first line needs no paragraph of its own. */
const items = ['li', 'td', 'th', 'blockquote'];

const isInline = (node: Node): boolean => node.type === 'text' || isElement(node, ...inlineTags);
const isEmpty = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => !textOf(node) && !isElement(node, 'td', 'th'));

/** Names of points stand in a line of their own. */
const withBreaks = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (isElement(node) && has(node, 'point') ? [node, element('br', [])] : [node]));

/** Without breaks and spaces at its ends. */
function trimmed(nodes: readonly Node[]): Node[] {
  const isSpace = (node: Node | undefined) => node && (isElement(node, 'br') || !textOf(node));
  const all = [...nodes];
  while (all.length && isSpace(all[0])) all.shift();
  while (all.length && isSpace(all.at(-1))) all.pop();
  return all;
}

/** Divisions say nothing, so what they hold takes their place; text that stood directly in one becomes a paragraph. */
function flow(nodes: readonly Node[], inItem = false): Node[] {
  const done: Node[] = [];
  let run: Node[] = [];
  const flush = () => {
    const line = trimmed(withBreaks(run));
    run = [];
    if (isEmpty(line)) return;
    if (inItem && !done.length) done.push(...line);
    else done.push(element('p', line));
  };
  for (const node of nodes) {
    if (isElement(node) && has(node, 'button')) {
      // A link that was as good as a button is on its own.
      flush();
      done.push(element('p', [node]));
    } else if (isInline(node)) run.push(node);
    else if (isElement(node)) {
      flush();
      done.push(...block(node, inItem && !done.length));
    }
  }
  flush();
  return done;
}

function block(node: Element, isFirst: boolean): Node[] {
  const {tagName, children} = node;
  if (lines.includes(tagName) || (tagName === 'summary' && children.every(isInline))) {
    const parts = has(node, 'kicker') ? separated(children) : children;
    return isEmpty(parts) ? [] : [{...node, children: trimmed(parts)}];
  }
  if (tagName === 'summary') return [{...node, children: children.filter((child) => isElement(child))}];
  const known = ['ol', 'ul', 'details', 'table', 'thead', 'tbody', 'tr', ...items];
  if (!known.includes(tagName)) return flow(children, isFirst);
  const inside = flow(children, items.includes(tagName));
  return isEmpty(inside) && !['td', 'th'].includes(tagName) ? [] : [{...node, children: inside}];
}

/** Things that a style sheet set apart. */
const separated = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => isElement(node)).flatMap((node, index) => (index ? [text(' · '), node] : [node]));

/** Everything as paragraphs, lists and disclosures. */
export function asFlow(tree: Root): Root {
  replace(tree, (node) => (node.tagName === 'slot' ? node.children : undefined));
  return {type: 'root', children: flow(tree.children as Node[])};
}

/** One space where there were several and between blocks a line break, never an empty line: editors make paragraphs of those. */
export function tidy(tree: Element): void {
  replace(tree, (node) =>
    node.tagName === 'span' && !Object.keys(node.properties).length ? node.children : undefined,
  );
  for (const node of allOf(tree, () => true)) {
    if (lines.includes(node.tagName)) trimEnds(node);
    node.children = node.children.flatMap((child, index, all): Node[] => {
      const before = all[index - 1];
      if (child.type === 'text') {
        const value = child.value.replace(/\s+/g, ' ');
        // Two texts may meet where something between them is gone.
        return [text(before?.type === 'text' && /\s$/.test(before.value) ? value.trimStart() : value)];
      }
      return before && !isInline(before) && !isInline(child) ? [text('\n'), child] : [child];
    });
  }
}

function trimEnds({children}: Element): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

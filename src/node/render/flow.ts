import type {Element, Root} from 'hast';
import {allOf, element, has, isElement, replace, text, textOf, type Node} from './tree.js';

const inlineTags = ['a', 'b', 'br', 'code', 'em', 'q', 'small', 'span', 'strong', 'time'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What has text directly in it. */
const lines = ['p', ...headings, 'caption', 'summary'];
/** Whose lines need no paragraphs of their own. */
const items = ['li', 'td', 'th'];
const blocks = ['ol', 'ul', 'details', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'caption', 'summary'];

const isInline = (node: Node): boolean => node.type === 'text' || isElement(node, ...inlineTags);
const isEmpty = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => !textOf(node) && !isElement(node, 'td', 'th'));

/** A line of text, or a block among lines. */
type Piece = Node[] | Element;

/** What a style sheet sets apart: names of points have a line of their own, links that look like buttons are side by side. */
function apart(nodes: readonly Node[]): Node[] {
  let button = false;
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    if (has(node, 'point')) return [node, element('br', [])];
    const second = button && has(node, 'button');
    button ||= has(node, 'button');
    return second ? [text(' · '), node] : [node];
  });
}

/** Without breaks and spaces at its ends. */
function trimmed(nodes: readonly Node[]): Node[] {
  const isSpace = (node: Node | undefined) => node && (isElement(node, 'br') || !textOf(node));
  const all = [...nodes];
  while (all.length && isSpace(all[0])) all.shift();
  while (all.length && isSpace(all.at(-1))) all.pop();
  return all;
}

/** Divisions say nothing, so what they hold takes their place; text that stood directly in one is a line. */
function pieces(nodes: readonly Node[], small = false, inItem = false): Piece[] {
  const done: Piece[] = [];
  let run: Node[] = [];
  const add = (nodes: readonly Node[], asSmall = small) => {
    const line = trimmed(apart(nodes));
    if (!isEmpty(line)) done.push(asSmall ? [element('small', line)] : line);
  };
  const flush = () => {
    add(run);
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else if (isElement(node)) {
      flush();
      const {tagName, children} = node;
      const isPrint = small || ['meta', 'kicker', 'footer'].some((name) => has(node, name));
      if (tagName === 'p') add(has(node, 'kicker') ? separated(children) : children, isPrint);
      else if (headings.includes(tagName)) {
        // In an item there is no room for the margins of a heading.
        if (inItem) add([element('strong', children)]);
        else if (!isEmpty(children)) done.push({...node, children: trimmed(children)});
      } else if (has(node, 'band')) done.push(...band(pieces(children, small, true), inItem));
      else if (items.includes(tagName) || blocks.includes(tagName)) done.push(...block(node));
      else {
        // Where the box draws a line.
        if (has(node, 'fold') && !inItem) done.push(element('hr', []));
        done.push(...pieces(children, isPrint, inItem));
      }
    }
  }
  flush();
  return done;
}

const isSmall = (line: readonly Node[]): boolean => line.every((node) => isElement(node, 'small'));

/** A band as a paragraph, and its links as one of their own; in an item, and with something larger in it, as lines. */
function band(all: readonly Piece[], inItem: boolean): Piece[] {
  const own = all.filter((piece) => Array.isArray(piece));
  if (inItem || own.length < all.length) return [...all];
  return [
    own.slice(0, -1).flatMap((line, index) => (index ? [element('br', []), ...line] : line)),
    ...own.slice(-1),
  ];
}

function block(node: Element): Element[] {
  const {tagName, children} = node;
  if (tagName === 'summary') return [{...node, children: summary(children)}];
  if (tagName === 'caption') return isEmpty(children) ? [] : [{...node, children: trimmed(children)}];
  const inItem = items.includes(tagName);
  const inside = pieces(children, false, inItem);
  const flowing = inItem
    ? inside.flatMap((piece, index): Node[] => {
        if (!Array.isArray(piece)) return [piece];
        const before = inside[index - 1];
        return Array.isArray(before)
          ? [isSmall(before) && isSmall(piece) ? text(' ') : element('br', []), ...piece]
          : piece;
      })
    : inside.map((piece) => (Array.isArray(piece) ? element('p', piece) : piece));
  return isEmpty(flowing) && tagName !== 'td' && tagName !== 'th' ? [] : [{...node, children: flowing}];
}

/** Browsers give a heading in a summary a line and margins of its own, below the marker: its text alone is as tall as the box’s. */
const summary = (children: readonly Node[]): Node[] =>
  trimmed(children.flatMap((child): Node[] => (isElement(child, ...headings) ? child.children : [child])));

/** Things that a style sheet set apart. */
const separated = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => isElement(node)).flatMap((node, index) => (index ? [text(' · '), node] : [node]));

/** Everything as paragraphs, lists and disclosures. */
export function asFlow(tree: Root): Root {
  replace(tree, (node) => (node.tagName === 'slot' ? node.children : undefined));
  return {type: 'root', children: block(element('blockquote', tree.children as Node[]))[0]?.children ?? []};
}

/** One space where there were several and between blocks a line break, never an empty line: editors make paragraphs of those. */
export function tidy(tree: Element): void {
  replace(tree, (node) =>
    node.tagName === 'span' && !Object.keys(node.properties).length ? node.children : undefined,
  );
  for (const node of allOf(tree, () => true)) {
    if (node.tagName === 'small' || lines.includes(node.tagName)) trimEnds(node);
    node.children = node.children.flatMap((child, index, all): Node[] => {
      const before = all[index - 1];
      if (child.type === 'text') {
        const value = child.value.replace(/\s+/g, ' ');
        // Two texts may meet where something between them is gone.
        return [text(before?.type === 'text' && /\s$/.test(before.value) ? value.trimStart() : value)];
      }
      // Also after words: systems that drop a block's tags would leave them glued to its own.
      return before && !isInline(child) ? [text('\n'), child] : [child];
    });
  }
}

function trimEnds({children}: Element): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

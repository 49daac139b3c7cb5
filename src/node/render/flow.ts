import type {Element, Root} from 'hast';
import {allOf, element, hasClass, isElement, replace, textNode, textOf, type Node} from './tree.js';

const inlineTags = ['a', 'b', 'br', 'code', 'em', 'q', 'small', 'span', 'strong', 'time'];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Tags whose children are text. */
const lines = ['p', ...headings, 'caption', 'summary'];
/** Tags whose lines need no paragraphs of their own. */
const items = ['li', 'td', 'th'];
/** Classes of small print. */
const smallPrint = ['meta', 'kicker', 'footer'] as const;
const blocks = ['ol', 'ul', 'details', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'caption', 'summary'];

const isInline = (node: Node): boolean => node.type === 'text' || isElement(node, ...inlineTags);
const isEmpty = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => !textOf(node) && !isElement(node, 'td', 'th'));

/** Line of text, or a block among lines. */
type Piece = Node[] | Element;

/** Flag with the punctuation that stands in for its border: before what it introduces, or behind what it is about. */
function flag(node: Node, nodes: readonly Node[], at: number): Node[] {
  if (!isEmpty(nodes.slice(0, at))) return [textNode('('), node, textNode(')')];
  return isEmpty(nodes.slice(at + 1)) ? [node] : [node, textNode(': ')];
}

/** Sets apart by mark-up what style sheets set apart in the box: a break after the name of a point, a dot between links that look like buttons. */
function apart(nodes: readonly Node[]): Node[] {
  let button = false;
  return nodes.flatMap((node, at) => {
    if (!isElement(node)) return [node];
    if (hasClass(node, 'differs')) return flag(node, nodes, at);
    if (hasClass(node, 'point')) return [node, element('br', [])];
    const second = button && hasClass(node, 'button');
    button ||= hasClass(node, 'button');
    return second ? [textNode(' · '), node] : [node];
  });
}

/** Nodes without breaks and spaces at their ends. */
function trimmed(nodes: readonly Node[]): Node[] {
  const isSpace = (node: Node | undefined) => node && (isElement(node, 'br') || !textOf(node));
  const all = [...nodes];
  while (all.length && isSpace(all[0])) all.shift();
  while (all.length && isSpace(all.at(-1))) all.pop();
  return all;
}

/**
 * Lines and blocks of a tree. Divisions mean nothing, so their children take their place; text directly in one is a line.
 * @param small true within small print.
 * @param inItem true within a list item or a cell.
 */
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
      const isPrint = small || smallPrint.some((name) => hasClass(node, name));
      if (tagName === 'p') add(hasClass(node, 'kicker') ? separated(children) : children, isPrint);
      else if (headings.includes(tagName)) {
        // Browsers give headings margins, for which an item has no room.
        if (inItem) add([element('strong', children)]);
        else if (!isEmpty(children)) done.push({...node, children: trimmed(children)});
      } else if (hasClass(node, 'band')) done.push(...band(pieces(children, small, true), inItem));
      else if (items.includes(tagName) || blocks.includes(tagName)) done.push(...block(node));
      else {
        // A rule where the box draws one.
        if (hasClass(node, 'fold') && !inItem) done.push(element('hr', []));
        done.push(...pieces(children, isPrint, inItem));
      }
    }
  }
  flush();
  return done;
}

const isSmall = (line: readonly Node[]): boolean => line.every((node) => isElement(node, 'small'));

/** Band as one paragraph with breaks, and its links as another. In an item, and with blocks in it, its lines stay as they are. */
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
          ? [isSmall(before) && isSmall(piece) ? textNode(' ') : element('br', []), ...piece]
          : piece;
      })
    : inside.map((piece) => (Array.isArray(piece) ? element('p', piece) : piece));
  return isEmpty(flowing) && tagName !== 'td' && tagName !== 'th' ? [] : [{...node, children: flowing}];
}

/** Summary without its heading: browsers would put that on a line with margins of its own, below the marker, and so taller than the box. */
const summary = (children: readonly Node[]): Node[] =>
  trimmed(children.flatMap((child): Node[] => (isElement(child, ...headings) ? child.children : [child])));

/** Elements with dots between them; a style sheet sets them apart in the box. */
const separated = (nodes: readonly Node[]): Node[] =>
  nodes
    .filter((node) => isElement(node))
    .flatMap((node, index) => (index ? [textNode(' · '), node] : [node]));

/** Turns a tree into paragraphs, lists and disclosures. */
export function asFlow(tree: Root): Root {
  replace(tree, (node) => (node.tagName === 'slot' ? node.children : undefined));
  return {type: 'root', children: block(element('blockquote', tree.children as Node[]))[0]?.children ?? []};
}

/** Leaves one space where there were several, and one line break between blocks. Editors would make paragraphs of empty lines. */
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
        // Two texts meet where a node between them was removed.
        return [textNode(before?.type === 'text' && /\s$/.test(before.value) ? value.trimStart() : value)];
      }
      // Also after words, which would run into the block's own in systems that drop its tags.
      return before && !isInline(child) ? [textNode('\n'), child] : [child];
    });
  }
}

function trimEnds({children}: Element): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

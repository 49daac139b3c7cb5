import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {SKIP, visit} from 'unist-util-visit';

const parse = (html: string): Root => fromHtml(html, {fragment: true});

/**
 * Tells parts that only work with a script, and so need not be in static HTML: buttons that open no panel, options that are not
 * chosen, parts hidden from screen readers, and the note that a link opens another tab.
 */
function isForScripts({tagName, properties, children}: Element): boolean {
  const [text] = children;
  return (
    tagName === 'style' ||
    properties['ariaHidden'] === 'true' ||
    (tagName === 'button' && (properties['ariaControls'] === undefined || properties['role'] === 'tab')) ||
    (tagName === 'option' && !properties['selected']) ||
    ([properties['className']].flat().includes('unseen') &&
      text?.type === 'text' &&
      /^\s*\(.*\)$/.test(text.value))
  );
}

function visitSaid(html: string, each: (node: Element | {type: 'text'; value: string}) => void): void {
  visit(parse(html), (node) => {
    if (node.type === 'element' && isForScripts(node)) return SKIP;
    if (node.type === 'element' || node.type === 'text') each(node);
    return undefined;
  });
}

/** Every word that is said, with how often. */
export function wordsIn(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  visitSaid(html, (node) => {
    if (node.type !== 'text') return;
    for (const [word] of node.value.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return counts;
}

export function addressesIn(html: string): Set<string> {
  const found = new Set<string>();
  visitSaid(html, (node) => {
    if (node.type === 'element' && node.properties['href']) found.add(String(node.properties['href']));
  });
  return found;
}

/**
 * Mark-up as it can be compared: without comments, styles, shadow roots and the slot of what is inside the tag, attributes in one order,
 * and without what a script sets as properties, which mark-up does not show.
 */
export function asInPage(html: string): string {
  const tree = parse(html);
  const [host] = tree.children;
  const template =
    host?.type === 'element' && host.tagName.startsWith('wayout-') ? host.children[0] : undefined;
  const root = template?.type === 'element' ? template.content! : tree;
  visit(root, (node, index, parent) => {
    const isGone =
      node.type === 'comment' ||
      (node.type === 'element' &&
        (['style', 'template'].includes(node.tagName) ||
          (node.tagName === 'slot' && !node.properties['name'])));
    if (isGone && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'textarea') node.children = [];
    const known = Object.entries(node.properties).filter(
      ([name]) => !/^(input (value|checked)|option selected)$/.test(`${node.tagName} ${name}`),
    );
    node.properties = Object.fromEntries(known.sort(([a], [b]) => a.localeCompare(b)));
    return undefined;
  });
  // Browsers and Node do not put the same kinds of spaces into dates.
  return toHtml(root).replace(/\s/g, ' ');
}

/** Surroundings of the first difference of two texts, which would be lost in the whole. */
export function firstDifference(a: string, b: string): [string, string] | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a.slice(at - 60, at + 60), b.slice(at - 60, at + 60)];
}

import type {Element, Root} from 'hast';
import {toMdast} from 'hast-util-to-mdast';
import {toText} from 'hast-util-to-text';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import {allOf, drop, element, isElement, replace, textNode, textOf} from './tree.js';

/** Tree with every disclosure open: neither plain text nor Markdown can close anything. */
function unfolded(root: Element): Element {
  const tree = structuredClone(root);
  drop(tree, ({tagName}) => tagName === 'hr');
  for (const panel of allOf(tree, ({tagName}) => tagName === 'details'))
    panel.children = panel.children.map((child) =>
      isElement(child, 'summary') ? element('p', [element('strong', child.children)]) : child,
    );
  replace(tree, (node) => (node.tagName === 'details' ? [element('div', node.children)] : undefined));
  return tree;
}

/** Plain text: list items with numbers or dashes, and every address written out. */
export function asText(root: Element): string {
  const tree = unfolded(root);
  for (const link of allOf(tree, ({tagName}) => tagName === 'a')) {
    const href = String(link.properties['href']);
    if (textOf(link) !== href) link.children.push(textNode(` (${href})`));
  }
  for (const list of allOf(tree, ({tagName}) => tagName === 'ol' || tagName === 'ul'))
    list.children
      .filter((child) => isElement(child, 'li'))
      .forEach((item, index) =>
        item.children.unshift(textNode(list.tagName === 'ol' ? `${index + 1}. ` : '– ')),
      );
  return toText(tree)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Markdown, with tables of GitHub Flavored Markdown. */
export function asMarkdown(root: Element): string {
  const tree: Root = {type: 'root', children: [unfolded(root)]};
  return toMarkdown(toMdast(tree), {
    bullet: '-',
    extensions: [gfmTableToMarkdown()],
  }).trim();
}

import type {Element, Root} from 'hast';
import {allOf, drop, element, has, isElement, replace, text, textOf, type Node} from './tree.js';

/** What a field for readers to fill in says without a script: what is chosen in it. */
function field(node: Element): Node[] | undefined {
  const {tagName, children, properties} = node;
  if (tagName === 'select')
    return [
      text(textOf(allOf(node, ({properties: {selected}}) => Boolean(selected))[0] ?? element('b', []))),
    ];
  if (tagName === 'textarea') {
    const {lang} = properties;
    return [element('blockquote', [element('p', children)], lang ? {lang} : {})];
  }
  return undefined;
}

/** A question of the helper: what it asks, and what can be said to it. */
const question = (node: Element): Node[] =>
  node.children.flatMap((child): Node[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'legend') return [element('p', [element('strong', child.children)])];
    return has(child, 'options')
      ? [
          element(
            'ul',
            child.children.map((each) => (isElement(each) ? element('li', each.children) : each)),
          ),
        ]
      : [child];
  });

const isScripted = (node: Element): boolean =>
  ['style', 'svg', 'button', 'input', 'progress', 'script'].includes(node.tagName) ||
  node.properties['ariaHidden'] === 'true' ||
  has(node, 'progress') ||
  has(node, 'key') ||
  has(node, 'number', 'part') ||
  (node.tagName === 'label' && allOf(node, ({tagName}) => tagName === 'input').length > 0);

/** Takes away what only works with a script, and says the rest in elements that need none. */
export function withoutControls(tree: Root, newTab: string): void {
  replace(tree, (node) => {
    if (node.tagName === 'fieldset') return has(node, 'question', 'part') ? question(node) : [];
    if (has(node, 'unseen') && textOf(node) === newTab) return [];
    return undefined;
  });
  // How far a reader is: nobody is anywhere.
  drop(
    tree,
    (node) =>
      has(node, 'meta') &&
      allOf(node, ({tagName}) => tagName === 'button').length > 0 &&
      !has(node, 'assumed'),
  );
  drop(tree, isScripted);
  replace(tree, field);
}

const kept = new Set([
  'href',
  'rel',
  'lang',
  'dir',
  'translate',
  'dateTime',
  'colSpan',
  'scope',
  'open',
  'cite',
  'dataWayoutpanel',
]);

/** Attributes that mean something without style sheets and scripts, and are not said already by what is around. */
export function keepMeaning(tree: Root, language: string): void {
  const go = (node: Element, around: string): void => {
    const lang = String(node.properties['lang'] ?? around);
    const entries = Object.entries(node.properties).filter(
      ([name, value]) =>
        kept.has(name) && !(name === 'lang' && value === around) && !(name === 'dir' && lang === around),
    );
    node.properties = Object.fromEntries(entries);
    for (const child of node.children) if (isElement(child)) go(child, lang);
  };
  for (const child of tree.children) if (isElement(child)) go(child, language);
}

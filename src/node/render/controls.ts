import type {Element, Root} from 'hast';
import {
  allOf,
  drop,
  element,
  hasClass,
  hasPart,
  isElement,
  replace,
  textNode,
  textOf,
  type Node,
} from './tree.js';

/** Replacement of a form field: the chosen option, or the text of a text field as a quotation. */
function field(node: Element): Node[] | undefined {
  const {tagName, children, properties} = node;
  if (tagName === 'select')
    return [
      textNode(textOf(allOf(node, ({properties: {selected}}) => Boolean(selected))[0] ?? element('b', []))),
    ];
  if (tagName === 'textarea') {
    const {lang} = properties;
    return [element('blockquote', [element('p', children)], lang ? {lang} : {})];
  }
  return undefined;
}

/** Replacement of a question: its legend as a paragraph, its options as a list. */
const question = (node: Element): Node[] =>
  node.children.flatMap((child): Node[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === 'legend') return [element('p', [element('strong', child.children)])];
    return hasClass(child, 'options')
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
  hasClass(node, 'progress') ||
  hasClass(node, 'key') ||
  hasClass(node, 'at-once') ||
  hasClass(node, 'desk') ||
  hasPart(node, 'number') ||
  (node.tagName === 'label' && allOf(node, ({tagName}) => tagName === 'input').length > 0);

/**
 * Replaces controls by elements that work without a script, and removes those that cannot.
 * @param newTab note for screen readers that a link opens a new tab; static links do not.
 */
export function withoutControls(tree: Root, newTab: string): void {
  replace(tree, (node) => {
    if (hasClass(node, 'letter')) return [element('blockquote', node.children)];
    if (node.tagName === 'fieldset') return hasPart(node, 'question') ? question(node) : [];
    if (hasClass(node, 'unseen') && textOf(node) === newTab) return [];
    return undefined;
  });
  // Progress through the questions, which has buttons in it; without a script nobody makes any. Assumptions have buttons, too, and stay.
  drop(
    tree,
    (node) =>
      hasClass(node, 'meta') &&
      allOf(node, ({tagName}) => tagName === 'button').length > 0 &&
      !hasClass(node, 'assumed'),
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

/**
 * Keeps the attributes that mean something without style sheets and scripts, except a language and direction that the parent has, too.
 * @param language BCP 47, of the element that the tree goes into.
 */
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

import type {Element, Root} from 'hast';
import {directionOf} from '../../locale/language.js';
import type {LoadedContent} from '../read-pack.js';
import {nativeGroups, nativePanels, nativeTabs} from './details.js';
import {asItems, nameTarget} from './disclosed.js';
import {asFlow, tidy} from './flow.js';
import {keepMeaning, withoutControls} from './controls.js';
import {titleId} from './names.js';
import type {Attributes, Tag} from './shadow-tree.js';
import {drawAll} from './states.js';
import {allOf, drop, element, hasClass, isElement, replace, type Node} from './tree.js';

/** Replaces embedded elements by the content of their shadow roots. */
function withoutShadows(tree: Root): void {
  replace(tree, ({tagName, children}) => {
    if (!tagName.startsWith('wayout-')) return undefined;
    const [template] = children.filter((child) => isElement(child, 'template'));
    return template && isElement(template) ? (template.content!.children as Node[]) : [];
  });
}

/**
 * Content of an element as plain HTML: open where the box shows it at once, in native disclosures where a button opens it. It needs no
 * script, style sheet or class, and is for the inside of the tag (the slotted fallback), feeds, newsletters and archives.
 * @param lines of disclosures: items for HTML; paragraphs for text and Markdown, which fold nothing.
 */
export function staticTree(
  tag: Tag,
  attributes: Attributes,
  content: LoadedContent,
  lines: 'items' | 'paragraphs' = 'items',
): Element {
  const {tree, opened, element: host} = drawAll(tag, attributes, content);
  const {language} = content;
  withoutShadows(tree);
  // An empty `heading` means that the page has one of its own.
  if (host.heading === '')
    drop(tree, (node) => node.properties['id'] === titleId && hasClass(node, 'unseen'));
  nativePanels(tree, opened);
  nativeGroups(tree);
  nativeTabs(tree, host.msg('What to do'));
  withoutControls(tree, host.msg('(new tab)'));
  const flowing = asFlow(tree);
  keepMeaning(flowing, language);
  if (lines === 'items')
    for (const panel of allOf(flowing, ({tagName}) => tagName === 'details')) {
      panel.children = asItems(panel.children);
      nameTarget(panel);
    }
  const root = element('div', flowing.children as Node[], {
    dataWayoutwords: tag.replace('wayout-', ''),
    lang: language,
    dir: directionOf(language),
  });
  tidy(root);
  return root;
}

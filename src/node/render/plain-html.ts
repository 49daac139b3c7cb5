import type {Element, Root} from 'hast';
import {directionOf} from '../../locale/language.js';
import type {Content} from '../pack.js';
import {nativeGroups, nativePanels, nativeTabs} from './details.js';
import {asFlow, tidy} from './flow.js';
import {keepMeaning, withoutControls} from './controls.js';
import type {Attributes, Tag} from './shadow-tree.js';
import {drawAll} from './states.js';
import {drop, element, has, isElement, replace, type Node} from './tree.js';

/** An element in another stands where it is, without a shadow root around it. */
function withoutShadows(tree: Root): void {
  replace(tree, ({tagName, children}) => {
    if (!tagName.startsWith('wayout-')) return undefined;
    const [template] = children.filter((child) => isElement(child, 'template'));
    return template && isElement(template) ? (template.content!.children as Node[]) : [];
  });
}

/**
 * Everything an element says, as plain HTML: what it shows at once is shown at once, everything else waits in native disclosures.
 * It needs no script, no style sheet and no class, and it is what goes into the tag, feeds, newsletters and archives.
 */
export function staticTree(tag: Tag, attributes: Attributes, content: Content): Element {
  const {tree, opened, element: host} = drawAll(tag, attributes, content);
  const {language} = content;
  withoutShadows(tree);
  // The newsroom has a heading of its own.
  if (host.heading === '') drop(tree, (node) => node.properties['id'] === 'title' && has(node, 'unseen'));
  nativePanels(tree, opened);
  nativeGroups(tree);
  nativeTabs(tree, host.msg('What to do'));
  withoutControls(tree, host.msg('(new tab)'));
  const flowing = asFlow(tree);
  keepMeaning(flowing, language);
  const root = element('div', flowing.children as Node[], {
    dataWayoutwords: tag.replace('wayout-', ''),
    lang: language,
    dir: directionOf(language),
  });
  tidy(root);
  return root;
}

import {html} from 'lit';
import type {Element, Root} from 'hast';
import {questionForm} from '../../elements/linkage/question.js';
import {WayoutLinkage} from '../../elements/wayout-linkage.js';
import type {LoadedContent} from '../read-pack.js';
import {drawShadow, drawTemplate, type Attributes, type Drawn, type Tag} from './shadow-tree.js';
import {allOf, element, hasClass, isElement, replace, type Node} from './tree.js';

/** Set of open panels that holds every id. */
class EveryPanel extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** Element with every panel open. */
export interface OpenedBox extends Drawn {
  /** Ids of the panels that are open from the start. */
  opened: ReadonlySet<string>;
}

/** Shows every question of the account helper, not the open one alone: without a script readers can still think them through. */
function askAll(drawn: Drawn): void {
  const {element: host, tree} = drawn;
  const [list] = allOf(tree, (each) => each.tagName === 'ol' && hasClass(each, 'questions'));
  if (!list || !(host instanceof WayoutLinkage)) return;
  list.children = host.flow.asked.map((asked) => {
    const {children} = drawTemplate(drawn, questionForm(host, asked));
    return element('li', children as Node[]);
  });
}

/**
 * Removes from a collapsed box all that its button brings. Panels behind other tabs keep theirs: they become disclosures of their own.
 * @returns the removed nodes in document order; items of a list in a list of their own.
 */
function takeHeld(tree: Root | Element): Node[] {
  const held: Node[] = [];
  const kept = (tree.children as Node[]).filter((node) => {
    if (!isElement(node)) return true;
    if (hasClass(node, 'held')) {
      delete node.properties['hidden'];
      held.push(node);
      return false;
    }
    if (node.properties['hidden'] === undefined) held.push(...takeHeld(node));
    return true;
  });
  tree.children = kept;
  return isElement(tree as Element, 'ol', 'ul') && isElement(held[0], 'li')
    ? [{...(tree as Element), children: held}]
    : held;
}

/** Moves all that a collapsed box holds back into one panel, `expanded`, in the place of the button that brings it. */
function panelForHeld(tree: Root): void {
  const held = takeHeld(tree);
  replace(tree, (node) => {
    if (!hasClass(node, 'expand')) return undefined;
    const [button] = allOf(node, ({tagName}) => tagName === 'button');
    const name = element('button', button!.children, {ariaControls: ['expanded']});
    return [element('div', [name, element('div', held, {id: 'expanded'})], {className: ['fold']})];
  });
}

/** Renders an element with all that its buttons bring. */
export function drawAll(tag: Tag, attributes: Attributes, content: LoadedContent): OpenedBox {
  let opened: ReadonlySet<string> = new Set();
  const drawn = drawShadow(tag, attributes, content, (each) => {
    if (!each.embedded) ({opened} = each);
    // Around a list of steps alone nothing else is held back.
    if (each.collapsed && (!each.embedded || !content.pack.linkage))
      each.withheld = (rest) => html`<div class="held">${rest()}</div>`;
    Object.assign(each, {opened: new EveryPanel(), sources: content.sources});
  });
  askAll(drawn);
  panelForHeld(drawn.tree);
  return {...drawn, opened};
}

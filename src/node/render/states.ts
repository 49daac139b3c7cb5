import type {Element, Root} from 'hast';
import type {WayoutElement} from '../../elements/base/wayout-element.js';
import {questionForm} from '../../elements/linkage/question.js';
import {WayoutLinkage} from '../../elements/wayout-linkage.js';
import type {LoadedContent} from '../read-pack.js';
import {drawShadow, drawTemplate, instantiate, type Attributes, type Drawn, type Tag} from './shadow-tree.js';
import {allOf, element, hasClass, isElement, textOf, type Node} from './tree.js';

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

const openAll =
  ({sources}: LoadedContent, expanded: boolean) =>
  (each: WayoutElement): void => {
    Object.assign(each, {opened: new EveryPanel(), sources}, each.embedded ? {} : {expanded});
  };

const isCollapsed = (each: WayoutElement): boolean =>
  'expanded' in each && Boolean((each as {collapsed?: boolean}).collapsed);

/** Text by which the same node is found in the other box. */
const twinKeyOf = (node: Node): string =>
  isElement(node)
    ? [node.tagName, node.properties['id'], node.properties['className'], node.properties['part']].join()
    : node.type;

/** True for a node that readers see only after pressing a button. */
const isHidden = (node: Node): boolean => isElement(node) && node.properties['hidden'] !== undefined;

const lists = ['ol', 'ul'];

/**
 * Removes from an expanded box all that the collapsed one lacks or hides.
 * @param button receives the place of the button that expands: its parent in the expanded box, and its index there.
 * @returns the removed nodes; items of a list in a list of their own.
 */
function takeHeldBack(collapsed: Element, expanded: Element, button: {place?: [Element, number]}): Node[] {
  const heldBack: Node[] = [];
  const kept: Node[] = [];
  const twins = new Set<Node>();
  for (const node of expanded.children) {
    const twin = collapsed.children.find((each) => !twins.has(each) && twinKeyOf(each) === twinKeyOf(node));
    if (twin) twins.add(twin);
    if (!twin || (isHidden(twin) && !isHidden(node))) {
      if (node.type !== 'text') heldBack.push(node);
      continue;
    }
    kept.push(node);
    // Panels behind other tabs become disclosures of their own.
    if (isElement(node) && isElement(twin) && !isHidden(node))
      heldBack.push(...takeHeldBack(twin, node, button));
  }
  // Only the collapsed box has the button that expands it.
  const opener = collapsed.children.findIndex(
    (node) => !twins.has(node) && isElement(node) && allOf(node, ({tagName}) => tagName === 'button').length,
  );
  if (opener >= 0)
    button.place = [expanded, collapsed.children.slice(0, opener).filter((node) => twins.has(node)).length];
  expanded.children = kept;
  const isList =
    heldBack.length && heldBack.every((node) => isElement(node, 'li')) && lists.includes(expanded.tagName);
  return isList ? [{...expanded, children: heldBack}] : heldBack;
}

/** Button that only the collapsed box has. */
const openerOf = (collapsed: Root, expanded: Root): Element | undefined => {
  const buttons = (tree: Root) =>
    allOf(tree, ({tagName, properties}) => tagName === 'button' && !properties['ariaControls']);
  const names = new Set(buttons(expanded).map(textOf));
  return buttons(collapsed).find((each) => !names.has(textOf(each)));
};

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

/** Renders an element with all that its buttons bring. Nodes that a collapsed box holds back go into one panel, `expanded`. */
export function drawAll(tag: Tag, attributes: Attributes, content: LoadedContent): OpenedBox {
  const {element: first} = instantiate(tag, attributes, content);
  const {opened} = first;
  const expanded = drawShadow(tag, attributes, content, openAll(content, true));
  askAll(expanded);
  if (!isCollapsed(first)) return {...expanded, opened};
  const collapsed = drawShadow(tag, attributes, content, openAll(content, false));
  const opener = openerOf(collapsed.tree, expanded.tree);
  const button: {place?: [Element, number]} = {};
  const wrap = (tree: Root) => element('div', tree.children as Node[]);
  const root = wrap(expanded.tree);
  const heldBack = takeHeldBack(wrap(collapsed.tree), root, button);
  if (opener && button.place && heldBack.length) {
    const [parent, index] = button.place;
    const panel = element('div', heldBack, {id: 'expanded'});
    const name = element('button', opener.children, {ariaControls: ['expanded']});
    parent.children.splice(index, 0, element('div', [name, panel], {className: ['fold']}));
  }
  return {...expanded, tree: {type: 'root', children: root.children}, opened};
}

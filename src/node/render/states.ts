import type {Element, Root} from 'hast';
import type {WayoutElement} from '../../elements/base/wayout-element.js';
import {WayoutLinkage} from '../../elements/wayout-linkage.js';
import type {Content} from '../pack.js';
import {drawShadow, type Attributes, type Drawn, type Tag} from './shadow-tree.js';
import {allOf, element, has, isElement, textOf, type Node} from './tree.js';

/** Answers yes whatever panel is asked for. */
class EveryPanel extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** What stands for readers to see at once, and everything that a button would bring. */
export interface States extends Drawn {
  /** Ids of the panels that are open before anyone has touched them. */
  opened: ReadonlySet<string>;
}

const openAll =
  (content: Content, more: Partial<WayoutElement> & {expanded?: boolean; changing?: string} = {}) =>
  (each: WayoutElement): void => {
    Object.assign(each, {opened: new EveryPanel(), sources: content.sources}, each.embedded ? {} : more);
  };

const isBrief = (each: WayoutElement): boolean =>
  'expanded' in each && Boolean((each as {collapsed?: boolean}).collapsed);

const keyOf = (node: Node): string =>
  isElement(node)
    ? [node.tagName, node.properties['id'], node.properties['className'], node.properties['part']].join()
    : node.type;

/** Whether something is in a tree that a reader sees only after a click on the button for it. */
const isHidden = (node: Node): boolean => isElement(node) && node.properties['hidden'] !== undefined;

const lists = ['ol', 'ul'];

/**
 * Takes what a short box holds back out of the long one: everything that the short one lacks or hides.
 * @returns it, in lists of its own where it stood in lists.
 */
function takeLater(short: Element, long: Element, button: {place?: [Element, number]}): Node[] {
  const later: Node[] = [];
  const kept: Node[] = [];
  const twins = new Set<Node>();
  for (const node of long.children) {
    const twin = short.children.find((each) => !twins.has(each) && keyOf(each) === keyOf(node));
    if (twin) twins.add(twin);
    if (!twin || (isHidden(twin) && !isHidden(node))) {
      if (node.type !== 'text') later.push(node);
      continue;
    }
    kept.push(node);
    // What waits behind a tab waits already.
    if (isElement(node) && isElement(twin) && !isHidden(node)) later.push(...takeLater(twin, node, button));
  }
  // What only the short one has is the button for the rest.
  const opener = short.children.findIndex(
    (node) => !twins.has(node) && isElement(node) && allOf(node, ({tagName}) => tagName === 'button').length,
  );
  if (opener >= 0)
    button.place = [long, short.children.slice(0, opener).filter((node) => twins.has(node)).length];
  long.children = kept;
  const isList = later.length && later.every((node) => isElement(node, 'li')) && lists.includes(long.tagName);
  return isList ? [{...long, children: later}] : later;
}

/** The button that only the short box has. */
const openerOf = (short: Root, long: Root): Element | undefined => {
  const buttons = (tree: Root) =>
    allOf(tree, ({tagName, properties}) => tagName === 'button' && !properties['ariaControls']);
  const names = new Set(buttons(long).map(textOf));
  return buttons(short).find((each) => !names.has(textOf(each)));
};

/** Every question of the helper, not only the one that is open: who cannot answer can still think them through. */
function askAll(tag: Tag, attributes: Attributes, content: Content, {element: host, tree}: Drawn): void {
  const [list] = allOf(tree, (each) => each.tagName === 'ol' && has(each, 'questions'));
  if (!list || !(host instanceof WayoutLinkage)) return;
  list.children = host.flow.asked.flatMap(({question}) => {
    const changed = drawShadow(
      tag,
      attributes,
      content,
      openAll(content, {expanded: true, changing: question.id}),
    );
    const asked = allOf(changed.tree, (each) => each.tagName === 'fieldset' && has(each, 'question', 'part'));
    return asked.map((each) => element('li', [each]));
  });
}

/** An element with everything that its buttons would bring; what a short box holds back waits in a panel of that name. */
export function drawAll(tag: Tag, attributes: Attributes, content: Content): States {
  const first = drawShadow(tag, attributes, content);
  const opened = first.element.opened;
  const short = drawShadow(tag, attributes, content, openAll(content));
  if (!isBrief(first.element)) {
    askAll(tag, attributes, content, short);
    return {...short, opened};
  }
  const long = drawShadow(tag, attributes, content, openAll(content, {expanded: true}));
  askAll(tag, attributes, content, long);
  const opener = openerOf(short.tree, long.tree);
  const button: {place?: [Element, number]} = {};
  const wrap = (tree: Root) => element('div', tree.children as Node[]);
  const root = wrap(long.tree);
  const later = takeLater(wrap(short.tree), root, button);
  if (opener && button.place && later.length) {
    const [parent, index] = button.place;
    const panel = element('div', later, {id: 'expanded'});
    const name = element('button', opener.children, {ariaControls: ['expanded']});
    parent.children.splice(index, 0, element('div', [name, panel], {className: ['fold']}));
  }
  return {...long, tree: {type: 'root', children: root.children}, opened};
}

import type {Element, Parents, Root} from 'hast';
import {allOf, element, hasClass, isElement, replace, textNode, type Node} from './tree.js';

const headings = /^h[1-6]$/;

const isOpener = ({tagName, properties}: Element): boolean =>
  tagName === 'button' && properties['ariaControls'] !== undefined && properties['role'] !== 'tab';

/**
 * Native disclosure, which works without a script.
 * @param panel id of the panel in the box, for the upgrade: panels that a reader opened before stay open.
 */
const details = (
  panel: string | undefined,
  summary: readonly Node[],
  content: readonly Node[],
  open = false,
): Element =>
  element('details', [element('summary', summary), ...content], {
    ...(panel === undefined ? {} : {dataWayoutpanel: panel}),
    ...(open ? {open} : {}),
  });

/** Nodes by their children. */
type ParentOf = Map<Node, Parents>;

/** Notes a node as the parent of its children, and so on down the tree. */
function note(parent: Parents, parents: ParentOf): void {
  for (const child of parent.children as Node[]) {
    parents.set(child, parent);
    if (isElement(child)) note(child, parents);
  }
}

const remove = (node: Node, parents: ParentOf): void => {
  const {children} = parents.get(node)!;
  children.splice(children.indexOf(node), 1);
};

/**
 * Removes the name of a panel from its place, for a summary: the heading around the button, the paragraph that the button ends where
 * the panel follows it, or the button's own text.
 */
function takeSummary(button: Element, panel: Element, parents: ParentOf): Node[] {
  const around = parents.get(button)!;
  if (isElement(around as Element) && headings.test((around as Element).tagName)) {
    remove(around as Element, parents);
    return [{...(around as Element), children: button.children}];
  }
  let line: Parents | undefined = around;
  while (line && !(isElement(line as Element, 'p') && parents.get(line as Element) === parents.get(panel)))
    line = parents.get(line as Element);
  around.children.splice(around.children.indexOf(button), 1, ...button.children);
  if (line) remove(line as Element, parents);
  else for (const each of button.children) remove(each, new Map([[each, around]]));
  return line ? (line as Element).children : button.children;
}

/**
 * Makes each button and the panel that it opens one native disclosure, in the place of the panel.
 * @param opened ids of the panels that are open in the box from the start.
 */
export function nativePanels(tree: Root, opened: ReadonlySet<string>): void {
  const all = allOf(tree, () => true);
  const panels = new Map<unknown, Element[]>();
  for (const node of all) {
    const {id} = node.properties;
    panels.set(id, [...(id ? (panels.get(id) ?? []) : []), node]);
  }
  const parents: ParentOf = new Map();
  note(tree, parents);
  for (const button of all.filter(isOpener)) {
    const id = String(button.properties['ariaControls']);
    // An element embedded in another may use an id once more.
    const panel = panels.get(id)?.shift();
    if (!panel) continue;
    const around = parents.get(panel)!;
    const content = /^[ou]l$/.test(panel.tagName) ? [panel] : panel.children;
    const summary = takeSummary(button, panel, parents);
    const disclosure = details(id, summary, content, opened.has(id));
    around.children.splice(around.children.indexOf(panel), 1, disclosure);
    parents.set(disclosure, around);
    note(disclosure, parents);
    delete panel.properties['id'];
  }
}

/** Closes the groups of a list that stands beside a table of the same rows. */
export function nativeGroups(tree: Root): void {
  if (!allOf(tree, (node) => hasClass(node, 'matrix')).length) return;
  replace(tree, (node) => {
    const [heading, ...rest] = hasClass(node, 'group')
      ? node.children.filter((child) => isElement(child))
      : [];
    return heading && [details(undefined, [heading], rest)];
  });
}

/**
 * Makes unselected tab panels, and advice that waits for answers, disclosures under their headings, and removes tab lists. Other
 * hidden elements were filtered out by an attribute and are removed.
 * @param advice summary of advice that has no heading of its own.
 */
export function nativeTabs(tree: Root, advice: string): void {
  replace(tree, (node) => {
    const {properties, children} = node;
    if (properties['role'] === 'tablist') return [];
    if (properties['hidden'] === undefined) return undefined;
    const isTab = properties['role'] === 'tabpanel';
    if (!isTab && !hasClass(node, 'outcome')) return [];
    const first = children.find((child) => isElement(child));
    const heading = first && headings.test(first.tagName) ? first : undefined;
    const id = isTab ? String(properties['id']) : undefined;
    const rest = children.filter((child) => child !== heading);
    return [details(id, heading ? [heading] : [textNode(advice)], rest)];
  });
}

import type {Element, Parents, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {allOf, element, has, isElement, replace, text, type Node} from './tree.js';

const headings = /^h[1-6]$/;

const isOpener = ({tagName, properties}: Element): boolean =>
  tagName === 'button' && properties['ariaControls'] !== undefined && properties['role'] !== 'tab';

/** A native disclosure, which works without a script. The upgrade reads its panel, and keeps open what a reader opened. */
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

function parentsIn(tree: Root): Map<Node, Parents> {
  const parents = new Map<Node, Parents>();
  visit(tree, (node, _index, parent) => {
    if (parent) parents.set(node as Node, parent);
  });
  return parents;
}

const remove = (node: Node, parents: Map<Node, Parents>): void => {
  const {children} = parents.get(node)!;
  children.splice(children.indexOf(node), 1);
};

/**
 * What names a panel, taken from its place: the heading around the button, the line that the button ends, or its own text.
 * A line is one only where the panel follows it.
 */
function takeSummary(button: Element, panel: Element, parents: Map<Node, Parents>): Node[] {
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

/** Each button and the panel that it opens become one native disclosure, in the place of the panel. */
export function nativePanels(tree: Root, opened: ReadonlySet<string>): void {
  for (const button of allOf(tree, isOpener)) {
    const parents = parentsIn(tree);
    const id = String(button.properties['ariaControls']);
    const [panel] = allOf(tree, ({properties}) => properties['id'] === id);
    if (!panel) continue;
    const {children} = parents.get(panel)!;
    const content = /^[ou]l$/.test(panel.tagName) ? [panel] : panel.children;
    const summary = takeSummary(button, panel, parents);
    children.splice(children.indexOf(panel), 1, details(id, summary, content, opened.has(id)));
    delete panel.properties['id'];
  }
}

/** Beside a table of everything, the list of the same things waits, group by group. */
export function nativeGroups(tree: Root): void {
  if (!allOf(tree, (node) => has(node, 'matrix')).length) return;
  replace(tree, (node) => {
    const [heading, ...rest] = has(node, 'group') ? node.children.filter((child) => isElement(child)) : [];
    return heading && [details(undefined, [heading], rest)];
  });
}

/**
 * The tab that is selected stands under its heading, the others wait under theirs; so does advice that waits for answers.
 * What else is hidden was filtered away.
 * @param advice names advice that has no heading of its own.
 */
export function nativeTabs(tree: Root, advice: string): void {
  replace(tree, (node) => {
    const {properties, children} = node;
    if (properties['role'] === 'tablist') return [];
    if (properties['hidden'] === undefined) return undefined;
    const isTab = properties['role'] === 'tabpanel';
    if (!isTab && !has(node, 'outcome')) return [];
    const first = children.find((child) => isElement(child));
    const heading = first && headings.test(first.tagName) ? first : undefined;
    const id = isTab ? String(properties['id']) : undefined;
    const rest = children.filter((child) => child !== heading);
    return [details(id, heading ? [heading] : [text(advice)], rest)];
  });
}

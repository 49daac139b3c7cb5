import type {Element} from 'hast';
import {fragmentOf} from '../../elements/faq/deep-link.js';
import {element, isElement, type Node} from './tree.js';

/** Blocks that belong to the line before them, unless it is small print. */
const belonging = ['ol', 'ul', 'blockquote', 'table'];

/** Quotation without paragraphs of its own. */
const bare = (quotation: Element): Element => ({
  ...quotation,
  children: quotation.children.flatMap((child, index) =>
    isElement(child, 'p') ? [...(index ? [element('br', [])] : []), ...child.children] : [child],
  ),
});

/**
 * Content of a disclosure with each line as an item, and what belongs to the line in it. Readability, behind reader modes, looks for the
 * article where most paragraphs are: those of 41 answers outweigh a short article, which it then drops. Loose text weighs as little as
 * items, but WordPress (`wpautop`) makes paragraphs of it again.
 */
export function asItems(content: readonly Node[]): Node[] {
  const done: Node[] = [];
  let list: Element | undefined;
  for (const node of content)
    if (isElement(node, 'p')) {
      if (!list) done.push((list = element('ul', [])));
      list.children.push(element('li', node.children));
    } else {
      const block = isElement(node, 'blockquote') ? bare(node) : node;
      const line = list?.children.at(-1) as Element | undefined;
      if (line && isElement(block, ...belonging) && !isElement(line.children[0], 'small'))
        line.children.push(block);
      else {
        done.push(block);
        list = undefined;
      }
    }
  return done;
}

/**
 * Names a disclosure that the page's address can name. The id is on the content: browsers open the disclosure around the target of a
 * fragment (HTML Standard, “ancestor revealing algorithm”), but not one that is the target itself.
 */
export function nameTarget({properties, children}: Element): void {
  const panel = String(properties['dataWayoutpanel']);
  const content = children.find((child) => isElement(child) && child.tagName !== 'summary');
  if (panel.startsWith(fragmentOf('')) && isElement(content)) content.properties['id'] = panel;
}

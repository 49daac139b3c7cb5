import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {Content} from '../pack.js';
import {drawShadow, type Attributes, type Drawn, type Tag} from './shadow-tree.js';

/** Rules for paper that only show, hide or unfold; colours and addresses written out are for paper alone. */
const unfolds =
  /^\s*((display|content-visibility|visibility|appearance|min-block-size|padding|border|font-weight|break-inside)\s*:[^;]*;?\s*)+$/;
const forPaper = /^\s*(\.button |a::after)/;

/** The body of each `@media print` of a style sheet. */
function printed(css: string): string[] {
  const found: string[] = [];
  for (let at = css.indexOf('@media print'); at >= 0; at = css.indexOf('@media print', at + 1)) {
    const start = css.indexOf('{', at) + 1;
    let end = start;
    for (let depth = 1; depth; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    found.push(css.slice(start, end - 1));
  }
  return found;
}

/** What paper shows and leaves away, for screens. */
function unfolding(css: string): string {
  const rules = printed(css).flatMap((body) => [...body.matchAll(/([^{}]+)\{([^{}]*)\}/g)]);
  return rules
    .filter(([, selector, body]) => unfolds.test(body!) && !forPaper.test(selector!))
    .map(([rule]) => rule.trim())
    .join('');
}

/** Where scripts are off, everything is open and what needs one is gone. */
const withoutScripts = (css: string): string => `@media (scripting: none){${unfolding(css)}}`;

/** Declarative shadow DOM: the mark-up of the first render, with its styles, in the element's own shadow root. */
export function shadowTree(
  tag: Tag,
  attributes: Attributes,
  content: Content,
): {root: Root; problems: Drawn['problems']} {
  const {tree, problems} = drawShadow(tag, attributes, content);
  const addStyles = (root: Root): void =>
    visit(root, 'element', (node) => {
      const [css] = node.children;
      if (node.tagName === 'style' && css?.type === 'text') css.value += withoutScripts(css.value);
      if (node.content) addStyles(node.content);
    });
  addStyles(tree);
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: tag,
        properties: {...attributes},
        children: [
          {
            type: 'element',
            tagName: 'template',
            properties: {shadowRootMode: 'open'},
            children: [],
            content: tree,
          },
        ],
      },
    ],
  };
  return {root, problems};
}

import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {Attributes, Drawn, Tag} from './shadow-tree.js';
import {element} from './tree.js';

/** What rules do that only show, hide or unbox; colours, and addresses written out, are for paper alone. */
const unfolds =
  /^\s*((display|content-visibility|visibility|appearance|min-block-size|padding|border|font-weight|break-inside)\s*:[^;]*;?\s*)+$/;
/** A link looks like a button where it can be pressed. */
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

interface Rule {
  selector: string;
  body: string;
}

/** The rules by which paper shows what is closed, and leaves away what only works on a screen. */
const unfolding = (css: string): Rule[] =>
  printed(css)
    .flatMap((body) => [...body.matchAll(/([^{}]+)\{([^{}]*)\}/g)])
    .map(([, selector = '', body = '']) => ({selector: selector.trim(), body: body.trim()}))
    .filter(({selector, body}) => unfolds.test(body) && !forPaper.test(selector));

/** Seconds after which a reader is no longer kept waiting for a script that does not come. */
const patience = 15;

/**
 * Opens what is closed after a while, unless the script has come. What has no box cannot be animated, so until then it has one that
 * takes no room; what can be searched while it is closed has one anyway. What is
 * in that begins to wait when it opens.
 */
function impatient(rules: readonly Rule[]): string {
  const selectors = (display: string) =>
    rules
      .filter(({body}) => body.includes(`display: ${display}`) || body.includes(`display:${display}`))
      .map(({selector}) => selector)
      .join();
  const waiting = ':host(:not(:defined))';
  const closed = `${waiting} :is(${selectors('block')})`;
  const after = `0s ${patience}s forwards`;
  return `@media screen and (scripting){
${closed}:is([hidden]:not([hidden="until-found"]),.network-name){display:block;position:absolute;inset-inline:0;block-size:0;overflow:clip;visibility:hidden;animation:wayout-show ${after}}
${closed}[hidden="until-found"]{animation:wayout-unfold ${after}}
${waiting} :is(${selectors('none')}){animation:wayout-leave ${after}}
}
@keyframes wayout-show{to{position:static;block-size:auto;overflow:visible;visibility:visible}}
@keyframes wayout-unfold{to{display:block;content-visibility:visible}}
@keyframes wayout-leave{to{position:absolute;visibility:hidden}}`;
}

/** Where scripts are off, everything is open from the start; where the script does not come, after a while. */
function withoutScripts(css: string): string {
  const rules = unfolding(css);
  return `@media (scripting:none){${rules.map(({selector, body}) => `${selector}{${body}}`).join('')}}${impatient(rules)}`;
}

/** Declarative shadow DOM: the mark-up of the first render, with its styles, in the element's own shadow root. */
export function shadowTree(tag: Tag, attributes: Attributes, {tree}: Drawn): Element {
  const addStyles = (root: Root): void =>
    visit(root, 'element', (node) => {
      const [css] = node.children;
      if (node.tagName === 'style' && css?.type === 'text') css.value += withoutScripts(css.value);
      if (node.content) addStyles(node.content);
    });
  addStyles(tree);
  return element(tag, [{...element('template', [], {shadowRootMode: 'open'}), content: tree}], {
    ...attributes,
  });
}

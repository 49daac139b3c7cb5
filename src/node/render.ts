/**
 * The elements as text, for pages without their script and for everything that is no page.
 *
 * @example
 * import {renderElement} from 'wayout/render';
 * const html = await renderElement('steps', {attributes: {platform: 'instagram', lang: 'de'}});
 */
import {toHtml} from 'hast-util-to-html';
import type {Element, Nodes} from 'hast';
import {unknownWord, type Problem} from '../domain/attribute.js';
import {elements} from '../elements/index.js';
import {Mistake} from './mistake.js';
import {readPack} from './pack.js';
import {shadowTree} from './render/shadow-html.js';
import type {Tag} from './render/shadow-tree.js';
import {staticTree} from './render/plain-html.js';

export const formats = ['html', 'element', 'dsd'] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  /** What to write. Default: `html`. */
  format?: Format;
  /** Attributes of the tag, as in HTML: `{platform: 'instagram', 'heading-level': '2'}`. `guide` and `lang` choose the words. */
  attributes?: Readonly<Record<string, string>>;
  /** A content folder of your own, which is checked as ours is. Default: the content of this package. */
  content?: string;
  /** Is told what is wrong with attributes; what is rendered is right all the same. */
  onProblem?: (problem: Problem) => void;
}

/** `steps` and `wayout-steps` are the same. */
function tagOf(name: string): Tag {
  const tags = Object.keys(elements) as Tag[];
  const short = tags.map((tag) => tag.replace('wayout-', ''));
  const tag = tags.find((each) => each === name || each === `wayout-${name}`);
  if (!tag) throw new Mistake(unknownWord('element', name, short, 'Nothing is rendered.').message);
  return tag;
}

const write = (tree: Nodes): string => toHtml(tree, {upperDoctype: true});

/**
 * Renders an element.
 * @param name with or without `wayout-`.
 * @returns the text, without a line break at its end.
 * @throws Mistake, whose message is a sentence for people, for an unknown name or guide and for content with problems.
 */
export async function renderElement(name: string, options: RenderOptions = {}): Promise<string> {
  const {format = 'html', attributes = {}, content: dir, onProblem = () => {}} = options;
  const tag = tagOf(name);
  const {content, problems} = await readPack({guide: attributes['guide'], lang: attributes['lang'], dir});
  const draw = {
    html: () => staticTree(tag, attributes, content),
    element: () => {
      const {root, problems: found} = staticTree(tag, attributes, content);
      const around: Element = {type: 'element', tagName: tag, properties: {...attributes}, children: [root]};
      return {root: around, problems: found};
    },
    dsd: () => shadowTree(tag, attributes, content),
  }[format];
  const {root, problems: found} = draw();
  for (const problem of [...problems, ...found]) onProblem(problem);
  return write(root);
}

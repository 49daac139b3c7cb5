/**
 * Elements as text, for pages without their script and for everything that is no page.
 *
 * @example
 * import {renderElement} from 'wayout/render';
 * const html = await renderElement('steps', {attributes: {platform: 'instagram', lang: 'de'}});
 */
import type {Nodes} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Problem} from '../domain/attribute.js';
import {problemOf} from '../domain/author-sentences.js';
import {suggestion, quote} from '../check/problem.js';
import {lacking} from '../domain/choose.js';
import type {Pack} from '../domain/model/guide.js';
import type {WayoutElement} from '../elements/base/wayout-element.js';
import {elements} from '../elements/index.js';
import {refusal, UsageError} from './usage-error.js';
import {today} from './read-guide.js';
import {readPack} from './read-pack.js';
import {asJsonLd} from './render/json-ld.js';
import {staticTree} from './render/plain-html.js';
import {asShadowRoot, draw, instantiate, type Attributes, type Tag} from './render/shadow-tree.js';
import {asElement, asSnippet, refuseAddresses, type SnippetOptions} from './render/snippet.js';
import {asMarkdown, asText} from './render/words.js';

export {mounts, type Mount, type SnippetOptions} from './render/snippet.js';

export const formats = ['html', 'element', 'dsd', 'snippet', 'text', 'markdown', 'json-ld'] as const;
/**
 * - `html`: words and addresses without class, style or script; for the inside of the tag, feeds, newsletters, Apple News, AMP.
 * - `element`: the tag with that inside.
 * - `dsd`: the tag with its first render in a declarative shadow root. Open where the browser runs no scripts; where only this script
 *   fails to come, closed panels stay closed.
 * - `snippet`: mark-up for editors to paste, with the script.
 * - `text`, `markdown`: the same words, everything open.
 * - `json-ld`: structured data, as a block for the page’s template.
 */
export type Format = (typeof formats)[number];

export interface RenderOptions extends SnippetOptions {
  /** Default: `html`. */
  format?: Format | undefined;
  /** As on the tag: `{platform: 'instagram', 'heading-level': '2'}`; true for those without a value. `guide` and `lang` choose the words. */
  attributes?: Readonly<Record<string, string | boolean>> | undefined;
  /** Path of a content folder of your own, which is checked first. Default: the content of this package. */
  content?: string | undefined;
  /**
   * Receives problems of attributes, for which nothing fails: the element falls back as it does in a page. In a snippet also those of
   * `integrity`.
   */
  onProblem?: ((problem: Problem) => void) | undefined;
}

/** Names of the elements: tags without their prefix. */
export const elementNames = Object.keys(elements).map((tag) => tag.replace('wayout-', ''));

/** Names of the elements that have something to show of a guide. */
export const elementsOf = (pack: Pack): string[] =>
  elementNames.filter(
    (name) => !lacking(pack, (elements[`wayout-${name}` as Tag] as typeof WayoutElement).needs),
  );

/** @throws UsageError for a name that no element has. */
function tagOf(name: string): Tag {
  const short = name.replace(/^wayout-/, '');
  if (!elementNames.includes(short)) throw refusal({code: 'element', text: name, known: elementNames});
  return `wayout-${short}` as Tag;
}

/** Attributes of an element in the order of its documentation. @throws UsageError as `renderElement`. */
export const attributesOf = (name: string): readonly string[] => elements[tagOf(name)].observedAttributes;

/**
 * Value as a browser would read it from a page: an HTML parser changes carriage returns and U+0000 (HTML Standard, preprocessing the
 * input stream), and lone surrogates have no form in UTF-8. Other controls are errors there, and a terminal would obey them.
 */
const readable = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '\uFFFD');

/** Attributes as text, without those that are false. @throws UsageError for an attribute that the element does not have. */
function readAttributes(tag: Tag, given: Readonly<Record<string, string | boolean>>): Attributes {
  const known = attributesOf(tag);
  const wrong = Object.keys(given).find((name) => !known.includes(name));
  if (wrong !== undefined)
    throw new UsageError(`${quote(wrong)} is not an attribute of <${tag}>.${suggestion(wrong, known)}`);
  return Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== false)
      .map(([name, value]) => [name, value === true ? '' : readable(String(value))]),
  );
}

const write = (tree: Nodes): string => toHtml(tree, {characterReferences: {useNamedReferences: true}});

/** Text of an element, and the problems that its caller hears of. */
interface Rendered {
  text: string;
  problems: readonly Problem[];
}

async function render(
  tag: Tag,
  attributes: Attributes,
  format: Format,
  options: RenderOptions,
): Promise<Rendered> {
  const {guide, lang} = attributes;
  const {content, findings} = await readPack({guide, lang, dir: options.content});
  const instance = instantiate(tag, attributes, content);
  const problems = [...findings, ...instance.element['author'].findings].map((finding) => problemOf(finding));
  const heard: RenderOptions = {...options, onProblem: (problem) => problems.push(problem)};
  const words = () => staticTree(tag, attributes, content);
  const prose = () => staticTree(tag, attributes, content, 'paragraphs');
  const texts: Record<Format, () => string> = {
    html: () => write(words()),
    element: () => write(asElement(tag, attributes, words())),
    dsd: () => write(asShadowRoot(tag, attributes, draw(instance))),
    snippet: () => write(asSnippet(tag, attributes, content, words(), draw(instance), heard)),
    text: () => asText(prose()),
    markdown: () => asMarkdown(prose()),
    'json-ld': () => asJsonLd(instance.element),
  };
  return {text: texts[format](), problems};
}

/** Greatest number of texts that are kept, of some 30 kB each. */
const mostKept = 100;

/** Texts by all they depend on, those asked for last at the end. */
const kept = new Map<string, Promise<Rendered>>();

/** Renders what was not rendered before: a server is asked for the same box with every page. The day counts, since facts grow old. */
function renderOnce(
  tag: Tag,
  attributes: Attributes,
  format: Format,
  options: RenderOptions,
): Promise<Rendered> {
  const key = JSON.stringify([today(), tag, attributes, {...options, attributes: undefined, format}]);
  const known = kept.get(key) ?? render(tag, attributes, format, options);
  kept.delete(key);
  kept.set(key, known);
  known.catch(() => kept.delete(key));
  for (const oldest of kept.keys())
    if (kept.size > mostKept) kept.delete(oldest);
    else break;
  return known;
}

/**
 * Renders an element.
 * @param name such as `steps` or `wayout-steps`.
 * @returns the text, without a line break at its end.
 * @throws UsageError, whose message is a sentence for people, for a name, a format or a guide that does not exist, for an attribute
 * that the element does not have, for an address that no page should hold, and for content with problems.
 */
export async function renderElement(name: string, options: RenderOptions = {}): Promise<string> {
  const {format = 'html', onProblem = () => {}} = options;
  const tag = tagOf(name);
  if (!formats.includes(format)) throw refusal({code: 'format', text: format, known: formats});
  refuseAddresses(options);
  const attributes = readAttributes(tag, options.attributes ?? {});
  // Files in a folder of a publisher's own may change at any time.
  const rendering = options.content === undefined ? renderOnce : render;
  const {text, problems} = await rendering(tag, attributes, format, options);
  problems.forEach(onProblem);
  return text;
}

import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Element, Root} from 'hast';
import {quote} from '../../check/problem.js';
import {flat, fromLinks} from '../../domain/link-attributes.js';
import {Mistake} from '../usage-error.js';
import type {Content} from '../pack.js';
import type {Attributes, Drawn, Tag} from './shadow-tree.js';
import {allOf, element, has, text, textOf} from './tree.js';

/** What an editor pastes: the element, or, where a system takes unknown elements away, a division or a mere link. */
export const mounts = ['element', 'div', 'link'] as const;
export type Mount = (typeof mounts)[number];

export interface SnippetOptions {
  /** Default: `element`. */
  mount?: Mount | undefined;
  /** Address of the script. Default: the name of the file that holds this element, guide and language alone. */
  script?: string | undefined;
  /** Whether browsers shall refuse another file. Default: true, where the file is among those of this package. */
  integrity?: boolean | undefined;
  /** A page of the newsroom’s own that a `link` leads to. Default: the first form that the element links. */
  page?: string | undefined;
}

/** Where the scripts of this package are, from src/node/render as from dist/node/render. */
const folders = ['../../cdn/', '../../../dist/cdn/'].map((path) => new URL(path, import.meta.url));

/** The hash that browsers compare a script with; undefined for a file that is not of this package. */
async function hashOf(script: string): Promise<string | undefined> {
  const [, file] = /([\w-]+\.js)$/.exec(script) ?? [];
  for (const folder of file ? folders : [])
    try {
      return `sha384-${createHash('sha384')
        .update(await readFile(new URL(file!, folder)))
        .digest('base64')}`;
    } catch {
      // Not built here.
    }
  return undefined;
}

const nameOf = (tag: Tag): string => tag.replace('wayout-', '');

/** The tag with its attributes, and the words in it. */
export const asElement = (tag: Tag, attributes: Attributes, words: Element): Element =>
  element(tag, [words], {...attributes});

function asDivision(tag: Tag, attributes: Attributes, words: Element): Element {
  const properties: Element['properties'] = {'data-wayout': nameOf(tag)};
  for (const [name, value] of Object.entries(attributes))
    properties[name === 'lang' ? name : `data-${flat(name)}`] = value;
  return element('div', [words], properties);
}

/** A link that leads somewhere useful without a script, and says in its fragment what the script makes of it. */
function asLink(
  tag: Tag,
  attributes: Attributes,
  {tree, element: host}: Drawn,
  page: string | undefined,
): Element {
  const refused = Object.keys(attributes).find((name) => !fromLinks.includes(name));
  if (refused) throw new Mistake(`A link cannot set ${quote(refused)}. It can set ${fromLinks.join(', ')}.`);
  const [form] = allOf(tree, (node) => node.tagName === 'a' && has(node, 'button'));
  const address = page ?? form?.properties['href'];
  if (!address)
    throw new Mistake(
      `<${tag}> links no form, so a link has nowhere to lead. Say which page of yours it leads to: --page https://…`,
    );
  const [heading] = allOf(tree, ({properties}) => properties['id'] === 'title');
  const name =
    page === undefined ? form!.children.filter((child) => child.type === 'text') : [text(textOf(heading!))];
  const wanted = new URLSearchParams([
    ['wayout', nameOf(tag)],
    ...Object.entries(attributes).map(([key, value]): [string, string] => [flat(key), value]),
  ]);
  const [plain] = String(address).split('#');
  return element('p', [element('a', name, {href: `${plain}#${String(wanted)}`, lang: host.language})]);
}

/** Mark-up to paste. It begins with a division: WordPress would put a paragraph around the tag, which ends before the first list. */
export async function asSnippet(
  tag: Tag,
  attributes: Attributes,
  {pack, language}: Content,
  words: Element,
  drawn: Drawn,
  {mount = 'element', script, integrity = true, page}: SnippetOptions,
): Promise<Root> {
  const mounted = {
    element: () => asElement(tag, attributes, words),
    div: () => asDivision(tag, attributes, words),
    link: () => asLink(tag, attributes, drawn, page),
  }[mount]();
  const src = script ?? `${tag.replace('wayout-', `wayout-${pack.guide.id}-`)}-${language}.js`;
  const hash = integrity ? await hashOf(src) : undefined;
  return {
    type: 'root',
    children: [
      mount === 'element' ? element('div', [text('\n'), mounted, text('\n')]) : mounted,
      text('\n'),
      element('script', [], {src, ...(hash ? {integrity: hash, crossOrigin: 'anonymous'} : {}), async: true}),
    ],
  };
}

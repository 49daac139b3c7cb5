import type {Element, Root} from 'hast';
import {quote} from '../../check/problem.js';
import type {Problem} from '../../domain/attribute.js';
import {flat, fromBlocks, fromLinks} from '../../domain/link-attributes.js';
import {addressIn} from '../channel-addresses.js';
import {integrityOf, isModule} from '../channels.js';
import {UsageError} from '../usage-error.js';
import type {LoadedContent} from '../read-pack.js';
import {titleId} from './names.js';
import type {Attributes, Drawn, Tag} from './shadow-tree.js';
import {allOf, element, hasClass, textNode, textOf} from './tree.js';

/** Forms of a mount: the element, or a division or a link where a CMS removes unknown elements. */
export const mounts = ['element', 'div', 'link'] as const;
export type Mount = (typeof mounts)[number];

export interface SnippetOptions {
  /** Default: `element`. */
  mount?: Mount | undefined;
  /**
   * Address of the script: relative, or `https:` or `http:` without a login. Default: that of the one-file script for this element, guide
   * and language in `/wayout/` and the folder of this version.
   */
  script?: string | undefined;
  /**
   * Pins the script by its hash (Subresource Integrity). Default: for files of this package, unless they are in a folder `current`. A
   * hash that is missing is a problem, which `onProblem` receives, and so is one at an address without a version, unless it is asked for.
   */
  integrity?: boolean | undefined;
  /** Address that a `link` leads to, such as a page of the publisher's: `https:` or `http:`, whole, without a login. Default: the first form that the element links. */
  page?: string | undefined;
}

/** Caller who is told of problems. */
interface Listening {
  onProblem?: ((problem: Problem) => void) | undefined;
}

/** Tests for an address of the web that holds no login. @param base for a relative one. */
function isOfTheWeb(address: string, base?: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const {protocol, username, password} = new URL(address, base);
  return /^https?:$/.test(protocol) && !username && !password;
}

/** @internal Refuses addresses that run code, hold a login, or lead elsewhere on each page. @throws UsageError. */
export function refuseAddresses({page, script}: SnippetOptions): void {
  if (page !== undefined && !isOfTheWeb(page))
    throw new UsageError(
      `${quote(page)} is no address to lead readers to. Expected a whole one without a login, such as "https://www.example.org/page".`,
    );
  if (script !== undefined && !isOfTheWeb(script, 'https://www.example.org/'))
    throw new UsageError(
      `${quote(script)} is no address of a script. Expected a relative one, "https:" or "http:".`,
    );
}

const nameOf = (tag: Tag): string => tag.replace('wayout-', '');

/** @internal Tag with its attributes and its slotted fallback. */
export const asElement = (tag: Tag, attributes: Attributes, words: Element): Element =>
  element(tag, [words], {...attributes});

/** Division that the script upgrades in place of the tag. */
function asDivision(tag: Tag, attributes: Attributes, words: Element): Element {
  const properties: Element['properties'] = {'data-wayout': nameOf(tag)};
  for (const [name, value] of Object.entries(attributes))
    properties[name === 'lang' ? name : `data-${flat(name)}`] = value;
  return element('div', [words], properties);
}

/**
 * Link that is useful without a script; its fragment tells the script which element to make of it.
 * @throws UsageError for an attribute that a link cannot set, and where there is no address to lead to.
 */
function asLink(
  tag: Tag,
  attributes: Attributes,
  {tree, element: host}: Drawn,
  page: string | undefined,
): Element {
  const refused = Object.keys(attributes).find((name) => !fromLinks.includes(name));
  if (refused)
    throw new UsageError(`A link cannot set ${quote(refused)}. It can set ${fromLinks.join(', ')}.`);
  const [form] = allOf(tree, (node) => node.tagName === 'a' && hasClass(node, 'button'));
  const address = page === undefined ? form?.properties['href'] : new URL(page).href;
  if (!address)
    throw new UsageError(
      `<${tag}> links no form, so a link has nowhere to lead. Say which page of yours it leads to: --page https://…`,
    );
  const [heading] = allOf(tree, ({properties}) => properties['id'] === titleId);
  const name =
    page === undefined
      ? form!.children.filter((child) => child.type === 'text')
      : [textNode(textOf(heading!))];
  const wanted = new URLSearchParams([
    ['wayout', nameOf(tag)],
    ...Object.entries(attributes).map(([key, value]): [string, string] => [flat(key), value]),
  ]);
  const [plain] = String(address).split('#');
  return element('p', [element('a', name, {href: `${plain}#${String(wanted)}`, lang: host.language})]);
}

/**
 * @internal Mark-up to paste. It begins with a division, since WordPress (`wpautop`) would put a paragraph around the tag, which ends before the
 * first list.
 */
export function asSnippet(
  tag: Tag,
  attributes: Attributes,
  {pack, language}: LoadedContent,
  words: Element,
  drawn: Drawn,
  {mount = 'element', script, integrity, page, onProblem = () => {}}: SnippetOptions & Listening,
): Root {
  const mounted = {
    element: () => asElement(tag, attributes, words),
    div: () => asDivision(tag, attributes, words),
    link: () => asLink(tag, attributes, drawn, page),
  }[mount]();
  const file = `${tag.replace('wayout-', `wayout-${pack.guide.id}-`)}-${language}.js`;
  const src = script ?? addressIn('pinned', file);
  const {hash, problem} = integrityOf(src, integrity);
  if (problem !== undefined) onProblem({code: 'integrity', message: problem});
  const isNewsrooms = mount === 'div' && Object.keys(attributes).some((name) => !fromBlocks.includes(name));
  return {
    type: 'root',
    children: [
      mount === 'element' ? element('div', [textNode('\n'), mounted, textNode('\n')]) : mounted,
      textNode('\n'),
      element('script', [], {
        src,
        ...(hash ? {integrity: hash, crossOrigin: 'anonymous'} : {}),
        ...(isModule(src) ? {type: 'module'} : {async: true}),
        ...(isNewsrooms ? {'data-wayoutblocks': ''} : {}),
      }),
    ],
  };
}

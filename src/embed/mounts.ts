/**
 * Mounts: blocks and links that the script turns into elements. Many editors and sanitizers remove custom elements, fewer remove `data-`
 * attributes, and none removes a link.
 */
import {briefly, type Finding} from '../domain/attribute.js';
import {flat, fromBlocks, fromLinks} from '../domain/link-attributes.js';
import {authorFile, isAuthorsPage, type AuthorFile} from '../elements/base/author-file.js';
import type {GuestElement} from '../elements/base/guest-element.js';
import {elements} from '../elements/index.js';

const tags = Object.keys(elements);
const names = tags.map((tag) => tag.slice('wayout-'.length));

/** Places whose content is slotted fallback, or words that belong to an element before them: nothing is mounted inside. */
const taken = ['[data-wayout]', '[data-wayoutwords]', ...tags].join();

const told = new Set<string>();

/**
 * Tells authors of problems, each once, and not before other scripts of the page had their turn: the tag may be theirs.
 * @param look finds them, on authors' pages with the file of what only authors need.
 */
async function tell(look: (file: AuthorFile | undefined) => Finding[] | undefined): Promise<void> {
  if (document.readyState !== 'complete') return;
  const file = isAuthorsPage() ? await authorFile() : undefined;
  for (const finding of look(file) ?? []) {
    const {message} = briefly(finding);
    if (!told.has(message)) console.warn(`wayout: ${file?.problemOf(finding).message ?? message}`);
    told.add(message);
  }
}

/** Boxes by the block or paragraph they were put into, from which a framework may take them out. */
const boxes = new WeakMap<Element, GuestElement>();

/**
 * Puts an element with the attributes of a mount at the end of a block or paragraph, whose nodes stay where they are: a framework may own
 * them. A box that a framework takes out while it renders comes back, each time later than before: the page may mean it.
 * @param asked attribute or key that names the element there, for the author.
 * @param valueOf reads a setting of the mount; null where it is absent.
 * @param allowed attributes that count; all of them where it is undefined.
 * @param keys settings of the mount, for the author; those that attributes have by default.
 * @returns undefined where the name is not one of this script's, or where nothing can be shown on this page.
 */
function put(
  place: HTMLElement,
  name: string,
  asked: string,
  valueOf: (key: string) => string | null,
  allowed: readonly string[] | undefined,
  keys?: Iterable<string>,
): HTMLElement | undefined {
  const tag = `wayout-${name}`;
  const registered = customElements.get(tag) as {observedAttributes?: string[]} | undefined;
  if (!registered || !names.includes(name))
    return void (registered || names.includes(name) || tell(() => [{code: asked, text: name, known: names}]));
  let element = boxes.get(place);
  if (element?.localName !== tag) {
    const box = document.createElement(tag) as GuestElement;
    const root = place.getRootNode() as ParentNode & Node;
    let times = 0;
    box.left = () => setTimeout(() => box.isConnected || mount(root), 2 ** times++);
    box.words = place;
    boxes.set(place, (element = box));
  }
  // Some versions of WordPress remove data names that hold a hyphen.
  const read = (attribute: string) => valueOf(attribute) ?? valueOf(flat(attribute));
  const given = (registered.observedAttributes ?? []).filter((attribute) => read(attribute) !== null);
  for (const attribute of given)
    if (allowed?.includes(attribute) ?? true) element.setAttribute(attribute, read(attribute)!);
  if (allowed) void tell((file) => file?.leftOut(asked, name, keys ?? given, allowed));
  place.append(element);
  return element;
}

/** Tests for a place inside an element, or in text that is being edited: an editor would save the mounted element. */
const isTaken = (place: HTMLElement): boolean =>
  Boolean(place.parentElement?.closest(taken)) || place.isContentEditable;

/** Elements that take a shadow root (DOM, “valid shadow host name”) and can be a part of an article. Others, such as fields and pictures, would hide it. */
const blocks = /^(article|aside|blockquote|div|p|section|span)$/;

/** Mounts `<div data-wayout="steps" data-platform="instagram">`. */
function mountBlock(block: HTMLElement): void {
  if (isTaken(block) || block.querySelector(tags.join())) return;
  const name = block.getAttribute('data-wayout')!;
  if (!blocks.test(block.localName)) return void tell((file) => file?.unfit(name, block));
  // Authors of comments write no script tags.
  const isTrusted = document.querySelector('script[data-wayoutblocks]');
  const element = put(
    block,
    name,
    'data-wayout',
    (key) => block.getAttribute(`data-${key}`),
    isTrusted ? undefined : fromBlocks,
  );
  // Copies, as the nodes themselves stay where they are.
  if (element && isTrusted && !element.firstChild)
    element.append(...[...block.children].filter(({slot}) => slot).map((each) => each.cloneNode(true)));
}

/** Mounts `<p><a href="https://example.org/#wayout=steps&platform=instagram">`. */
function mountLink(link: HTMLAnchorElement): void {
  const paragraph = link.parentElement!;
  // Some editors encode an ampersand twice.
  const settings = new URLSearchParams(link.hash.slice(1).replaceAll('&amp;', '&'));
  const name = settings.get('wayout');
  if (name === null || isTaken(link) || paragraph.textContent.trim() !== link.textContent.trim()) return;
  put(paragraph, name, '#wayout', (key) => settings.get(key), fromLinks, settings.keys());
}

/**
 * Mounts blocks with `data-wayout`, and links to `#wayout=…` that are alone in their paragraph. The script does so when it runs and when
 * the page has been parsed; code that adds such mark-up later calls this. Elements themselves need no call. Nothing changes on pages
 * where elements cannot be shown.
 *
 * Links that the page marks as its readers' (`ugc`) or does not vouch for (`nofollow`) stay links, and so do those in shadow roots
 * and frames, which are not of this document.
 * @param root the document, or the part of it that was added.
 */
export function mount(root: ParentNode): void {
  /** One mount that fails, as where a field of a form has the name of a method, does not stop the others. */
  const forEach = <E extends HTMLElement>(selector: string, work: (element: E) => void) =>
    root.querySelectorAll<E>(selector).forEach((element) => {
      try {
        work(element);
      } catch {
        // Readers keep the words that are there.
      }
    });
  for (const tag of tags) if (customElements.get(tag)) forEach<GuestElement>(tag, (each) => each.takeWords());
  forEach('[data-wayout]', mountBlock);
  forEach<HTMLAnchorElement>(
    'p > a[href*="#wayout="]:only-child:not([rel~=ugc], [rel~=nofollow])',
    mountLink,
  );
}

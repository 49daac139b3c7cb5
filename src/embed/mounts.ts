/**
 * Mounts: blocks and links that the script turns into elements. Many editors and sanitizers remove custom elements, fewer remove `data-`
 * attributes, and none removes a link.
 */
import {briefly, type Finding} from '../domain/attribute.js';
import {flat, fromLinks} from '../domain/link-attributes.js';
import {authorFile, isAuthorsPage} from '../elements/base/author-file.js';
import {takeWords} from '../elements/base/displaced-words.js';
import {elements} from '../elements/index.js';

const tags = Object.keys(elements);
const names = tags.map((tag) => tag.slice('wayout-'.length));

/** Places whose content is slotted fallback, or words that belong to an element before them: nothing is mounted inside. */
const taken = ['[data-wayout]', '[data-wayoutwords]', ...tags].join();

const told = new Set<string>();

/** Tells authors of a problem, once, and not before other scripts of the page had their turn: the tag may be theirs. */
async function warn(finding: Finding): Promise<void> {
  const brief = briefly(finding);
  if (document.readyState !== 'complete' || told.has(brief.message)) return;
  told.add(brief.message);
  const file = isAuthorsPage() ? await authorFile() : undefined;
  console.warn(`wayout: ${(file?.problemOf(finding) ?? brief).message}`);
}

/**
 * Creates an element with the attributes of a mount.
 * @param asked attribute or key that names the element there, for the author.
 * @returns undefined where the name is not one of this script's, or where nothing can be shown on this page.
 */
function create(
  name: string,
  asked: string,
  valueOf: (attribute: string) => string | null,
): HTMLElement | undefined {
  const tag = `wayout-${name}`;
  const registered = customElements.get(tag) as {observedAttributes?: string[]} | undefined;
  if (!names.includes(name)) {
    if (!registered) void warn({code: asked, text: name, known: names});
    return undefined;
  }
  if (!registered) return undefined;
  const element = document.createElement(tag);
  for (const attribute of registered.observedAttributes ?? []) {
    const value = valueOf(attribute);
    if (value !== null) element.setAttribute(attribute, value);
  }
  return element;
}

/** Tests for a place inside an element, or in text that is being edited: an editor would save the mounted element. */
const isTaken = (place: HTMLElement): boolean =>
  Boolean(place.parentElement?.closest(taken)) || place.isContentEditable;

/** Mounts `<div data-wayout="steps" data-platform="instagram">`. The element goes inside, as the block may belong to a framework. */
function mountBlock(block: HTMLElement): void {
  if (isTaken(block) || block.querySelector(tags.join())) return;
  const element = create(
    block.getAttribute('data-wayout')!,
    'data-wayout',
    (name) => block.getAttribute(`data-${name}`) ?? block.getAttribute(`data-${flat(name)}`),
  );
  if (!element) return;
  // Words move first, so that the element finds them when it connects.
  element.append(...block.childNodes);
  block.append(element);
}

/** Mounts `<p><a href="https://example.org/#wayout=steps&platform=instagram">`. The element takes the place of the link and holds it. */
function mountLink(link: HTMLAnchorElement): void {
  const paragraph = link.parentElement!;
  // Some editors encode an ampersand twice.
  const settings = new URLSearchParams(link.hash.slice(1).replaceAll('&amp;', '&'));
  const name = settings.get('wayout');
  if (name === null || isTaken(link) || paragraph.textContent.trim() !== link.textContent.trim()) return;
  const element = create(name, '#wayout', (attribute) =>
    fromLinks.includes(attribute) ? (settings.get(attribute) ?? settings.get(flat(attribute))) : null,
  );
  if (!element) return;
  for (const key of settings.keys())
    if (key !== 'wayout' && !fromLinks.some((name) => key === name || key === flat(name)))
      void warn({code: `#wayout=${name}: key`, text: key, known: fromLinks, dropped: true});
  element.append(link);
  paragraph.append(element);
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
  const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
  for (const tag of tags) if (customElements.get(tag)) all(tag).forEach(takeWords);
  all('[data-wayout]:not(html, body, script)').forEach(mountBlock);
  all<HTMLAnchorElement>('p > a[href*="#wayout="]:only-child:not([rel~=ugc], [rel~=nofollow])').forEach(
    mountLink,
  );
}

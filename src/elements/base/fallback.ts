/** Type guard without `instanceof`: scripts of a page can replace the classes on `window`. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Tests for a node without text: white space, comments, line breaks, and paragraphs of nothing else. */
const isBlank = (node: Node): boolean =>
  isElement(node)
    ? /^(br|p)$/.test(node.localName) && [...node.childNodes].every(isBlank)
    : node.nodeType === 8 || !node.textContent!.trim();

/** Nodes that a reader may see in the place of a box's words: inside its tag, or beside it in a block or paragraph. */
const wordsIn = (place: Element, box: Element): Node[] =>
  [...place.childNodes].filter((node) => node !== box && !isBlank(node));

/** Tests for anything that a reader may see there. */
export const hasWords = (place: Element, box: Element): boolean => wordsIn(place, box).length > 0;

/** Next node in the text, if nothing but the end of paragraphs lies between. */
const after = (node: Node): Node | null =>
  node.nextSibling ?? (node.parentElement?.localName === 'p' ? after(node.parentElement) : null);

/**
 * Finds words that were written inside an element, and now stand after it. WordPress wraps an unknown tag in a paragraph, and HTML
 * parsers close a paragraph before the first block in it. Readers would see the box, and below it the same words once more.
 */
export function displacedWords(element: HTMLElement): HTMLElement | undefined {
  if (hasWords(element, element)) return undefined;
  let node = after(element);
  while (node && isBlank(node)) node = after(node);
  const isTheirs =
    node && isElement(node) && `wayout-${node.getAttribute('data-wayoutwords')}` === element.localName;
  // An editor would save the changed page.
  return isTheirs && !element.isContentEditable ? (node as HTMLElement) : undefined;
}

/** Nodes that the command writes, those for a slot, and the link that a box stands for. */
const ours = '[data-wayoutwords],[data-wayoutpanel],[slot],a[href*="#wayout="]';

/** Parts of an article, which no fallback has: other boxes and custom elements, frames, scripts, the heading of a page. */
const ofArticle = /-|^(h1|main|article|nav|form|iframe|script)$/;

/** Characters that a fallback has at most, where nothing tells where it ends. */
const most = 1000;

/**
 * Tests for words that give way to the box. HTML has no self-closing tags: `<wayout-steps />` and a tag without its end hold the rest of
 * what is around them. So words that are not recognisably ours give way only where they can be a fallback: nothing in them belongs to
 * an article, and something follows the end of the tag. Where nothing does, they have to be short, without `id`, and must not
 * begin on a line of their own. Where this errs, readers see words twice.
 */
export function isFallback(place: Element, box: Element): boolean {
  if (place.matches('[data-wayoutwords]')) return true;
  const others = wordsIn(place, box).filter((node) => !isElement(node) || !node.matches(ours));
  if (!others.length) return true;
  const parts = others.filter(isElement).flatMap((node) => [node, ...node.querySelectorAll('*')]);
  return (
    // A paragraph holds the link alone.
    (place === box || place.hasAttribute('data-wayout')) &&
    !parts.some(({localName}) => ofArticle.test(localName)) &&
    (place.nextSibling !== null ||
      (!parts.some(({id}) => id) && !/^\s*\n/.test(place.textContent) && place.textContent.length < most))
  );
}

/** Slots through which places show their children. */
const slots = new WeakMap<Element, HTMLSlotElement>();

/**
 * Shows a box in place of its words. Nodes of a page stay where they are, because a framework that rendered them fails when it looks
 * for them there; a shadow root with one slot decides which are seen. Until words give way, their place has none.
 * @param fits false where words stay, below the box.
 */
export function showOnly(place: Element, box: Element, isShown: boolean, fits: boolean): void {
  let slot = slots.get(place);
  if (!slot) {
    if (!isShown || !hasWords(place, box)) return;
    slot = document.createElement('slot');
    place.attachShadow({mode: 'open', slotAssignment: 'manual'}).append(slot);
    slots.set(place, slot);
  }
  const children = [...place.childNodes] as Element[];
  const isOurs = (node: Node) => isElement(node) && node.matches('[data-wayoutwords]');
  const shown = children.filter((node) => !isShown || (!fits && !isOurs(node)));
  // Of a box elsewhere the slot takes no notice.
  slot.assign(...(isShown ? [box] : []), ...shown);
}

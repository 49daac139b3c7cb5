/** Type guard without `instanceof`: scripts of a page can replace the classes on `window`. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Tests for a node without text: white space, comments, line breaks, and paragraphs of nothing else. */
const isBlank = (node: Node): boolean =>
  isElement(node)
    ? /^(br|p)$/.test(node.localName) && [...node.childNodes].every(isBlank)
    : node.nodeType === 8 || !node.textContent!.trim();

/** Tests for a tag with anything inside it that a reader may see. */
export const hasWords = (element: Element): boolean => ![...element.childNodes].every(isBlank);

/** Next node in the text, if nothing but the end of paragraphs lies between. */
const after = (node: Node): Node | null =>
  node.nextSibling ?? (node.parentElement?.localName === 'p' ? after(node.parentElement) : null);

/**
 * Moves words that were written inside an element, and now stand after it, back in. WordPress wraps an unknown tag in a paragraph, and
 * HTML parsers close a paragraph before the first block in it. Readers would see the box, and below it the same words once more.
 */
export function takeWords(element: HTMLElement): void {
  if (hasWords(element)) return;
  let node = after(element);
  while (node && isBlank(node)) node = after(node);
  if (!node || !isElement(node)) return;
  const isTheirs = `wayout-${node.getAttribute('data-wayoutwords')}` === element.localName;
  // An editor would save the changed page.
  if (isTheirs && !element.isContentEditable) element.replaceChildren(node);
}

/** By its type: a page can have something else where the window has its classes. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether there is nothing to read: white space, comments, line breaks, and paragraphs of nothing else. */
const isBlank = (node: Node): boolean =>
  isElement(node)
    ? /^(br|p)$/.test(node.localName) && [...node.childNodes].every(isBlank)
    : node.nodeType === 8 || !node.textContent!.trim();

/** What comes after a node in the text, if nothing but the end of paragraphs lies between. */
const after = (node: Node): Node | null =>
  node.nextSibling ?? (node.parentElement?.localName === 'p' ? after(node.parentElement) : null);

/**
 * Takes in what was written inside an element and stands after it. WordPress wraps a tag that it does not know in a paragraph; no
 * paragraph can hold blocks, so browsers push them out of it. Readers would see the box, and below it the same once more.
 */
export function takeWords(element: HTMLElement): void {
  if (![...element.childNodes].every(isBlank)) return;
  let node = after(element);
  while (node && isBlank(node)) node = after(node);
  if (!node || !isElement(node)) return;
  const isTheirs = `wayout-${node.getAttribute('data-wayoutwords')}` === element.localName;
  // What is being edited is going to be saved.
  if (isTheirs && !element.isContentEditable) element.replaceChildren(node);
}

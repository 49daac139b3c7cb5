/**
 * Keeps what is below an element where it is while the reader looks at it: the element does not become lower than it is now,
 * as far down as the window reaches; further down nobody sees what moves. It may grow. Once the window has another width, the
 * height of then means nothing any more. A style sheet of the element’s own knows all that without listening to anything.
 */
export function holdHeight(host: HTMLElement): void {
  // As `min-block-size` means it, whatever `box-sizing` the page gave the element. Not a length: it is not shown.
  const height = parseFloat(getComputedStyle(host).blockSize);
  const held = height - Math.max(0, host.getBoundingClientRect().bottom - innerHeight);
  if (!(held > 0)) return;
  const sheet = new CSSStyleSheet();
  // At some zoom levels the width is not a whole number.
  sheet.replaceSync(
    `@media screen and (min-width:${innerWidth - 1}px) and (max-width:${innerWidth + 1}px){:host{min-block-size:${held}px}}`,
  );
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
}

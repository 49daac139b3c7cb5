/**
 * Keeps an element from becoming lower than it is now, so that nothing below it moves when its words take the place of
 * what stood there. It may grow; and once the window has another width, the height of then means nothing any more. A style
 * sheet for one element knows all that without listening to anything.
 */
export function holdHeight(host: HTMLElement): void {
  // As `min-block-size` means it, whatever `box-sizing` the page gave the element. Not a length: it is not shown.
  const {blockSize} = getComputedStyle(host);
  if (!(parseFloat(blockSize) > 0)) return;
  const sheet = new CSSStyleSheet();
  // At some zoom levels the width is not a whole number.
  sheet.replaceSync(
    `@media screen and (min-width:${innerWidth - 1}px) and (max-width:${innerWidth + 1}px){:host{min-block-size:${blockSize}}}`,
  );
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
}

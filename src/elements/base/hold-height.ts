/**
 * Prevents a layout shift when an element gets its content: it keeps at least its present height, as far down as the window reaches, and
 * may grow. Content below the window may move unseen. The height means nothing at another window width, so a media query in a style
 * sheet of the element limits it, and no listener is needed.
 */
export function holdHeight(host: HTMLElement): void {
  // Computed `block-size` is what `min-block-size` means under any `box-sizing`; it is no length where the element is not displayed.
  const height = parseFloat(getComputedStyle(host).blockSize);
  const held = height - Math.max(0, host.getBoundingClientRect().bottom - innerHeight);
  if (!(held > 0)) return;
  const sheet = new CSSStyleSheet();
  // Zoom can make the width a fraction, so the query allows a pixel on either side.
  sheet.replaceSync(
    `@media screen and (min-width:${innerWidth - 1}px) and (max-width:${innerWidth + 1}px){:host{min-block-size:${held}px}}`,
  );
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
}

/** Place of a box in the window, from before its content takes the place of its words. */
export interface Place {
  /** Height to keep, in pixels; 0 for none. */
  height: number;
  /** Lower edge in the window, in pixels. */
  bottom: number;
}

/** Measures a box. The height to keep reaches as far down as the window does: content below the window may move unseen. */
export function measure(box: HTMLElement): Place {
  const {height, bottom} = box.getBoundingClientRect();
  // Computed `block-size` is what `min-block-size` means under any `box-sizing`. Tags without style are inline, where it is no length.
  const size = parseFloat(getComputedStyle(box).blockSize);
  return {height: Math.max(0, (size >= 0 ? size : height) - Math.max(0, bottom - innerHeight)), bottom};
}

/**
 * Prevents a layout shift when a box gets its content: it keeps at least this height, and may grow. The height means nothing at another
 * window width, so a media query in a style sheet of the element limits it, and no listener is needed.
 */
export function holdHeight(root: ShadowRoot, {height}: Place): void {
  if (!height) return;
  const sheet = new CSSStyleSheet();
  // Zoom can make the width a fraction, so the query allows a pixel on either side.
  sheet.replaceSync(
    `@media screen and (min-width:${innerWidth - 1}px) and (max-width:${innerWidth + 1}px){:host{min-block-size:${height}px}}`,
  );
  root.adoptedStyleSheets.push(sheet);
}

/** Boxes above the window that were rendered in this turn, each with its lower edge before. */
const grown: [box: HTMLElement, bottom: number][] = [];

/** Scrolls by as much as the lowest of them moved. Browsers with scroll anchoring find nothing left to do. */
function follow(): void {
  const [box, bottom] = grown.splice(0).sort(([, a], [, b]) => b - a)[0]!;
  const top = box.getBoundingClientRect().bottom - bottom;
  if (top) scrollBy({top, behavior: 'instant'});
}

/** Keeps what a reader looks at where it is, although a box above has grown. */
export function keepView(box: HTMLElement, {bottom}: Place): void {
  if (bottom <= 0 && grown.push([box, bottom]) === 1) queueMicrotask(follow);
}

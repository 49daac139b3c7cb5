/** Place of a box in the window, from before its content takes the place of its words. */
export interface Place {
  /** Height to keep, in pixels; 0 for none. */
  height: number;
  /** Upper edge in the window of what comes after a box above it, in pixels. */
  edge: number | undefined;
}

/** Measures a box. The height to keep reaches as far down as the window does: content below the window may move unseen. */
export function measure(box: HTMLElement): Place {
  // Computed `block-size` is what `min-block-size` means under any `box-sizing`. Tags without style are inline, where it is no length.
  const size = parseFloat(getComputedStyle(box).blockSize);
  const {height, bottom} = box.getBoundingClientRect();
  return {
    height: Math.max(0, (size >= 0 ? size : height) - Math.max(0, bottom - innerHeight)),
    edge: bottom > 0 ? undefined : edgeAfter(box),
  };
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

/** Upper edge in the window of what comes after a box; undefined where nothing does. */
function edgeAfter(box: HTMLElement): number | undefined {
  const range = new Range();
  range.selectNodeContents(document.body);
  range.setStartAfter(box);
  return range.getClientRects()[0]?.top;
}

/** Boxes above the window that were rendered in this turn, each with the edge after it before. */
const grown: [box: HTMLElement, edge: number][] = [];

/** Scrolls by as much as what follows the lowest of them moved. Browsers with scroll anchoring find nothing left to do. */
function follow(): void {
  const [box, edge] = grown.splice(0).sort(([, a], [, b]) => b - a)[0]!;
  const top = box.isConnected && edgeAfter(box)! - edge;
  if (top) scrollBy({top, behavior: 'instant'});
}

/** Keeps what a reader looks at where it is, although a box above has grown. */
export function keepView(box: HTMLElement, {edge}: Place): void {
  if (edge !== undefined && grown.push([box, edge]) === 1) queueMicrotask(follow);
}

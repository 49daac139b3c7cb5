import {outerHost} from '../../locale/language.js';

/** Place of a box on the page, from before its content changes. */
export interface Place {
  /** Height to keep, in pixels; 0 for none. */
  height: number;
  /** Part of the page that is scrolled beyond the box, and the upper edge in the window of what comes after it there, in pixels. */
  beyond: [scroller: Element, edge: number] | undefined;
}

/** Window of a document, none where nothing shows it. A picture named `defaultView` stands in for that of ours (DOM clobbering). */
export const viewOf = ({ownerDocument}: Element): (Window & typeof globalThis) | null =>
  ownerDocument === document ? window : ownerDocument.defaultView;

/** Nearest part of the page around an element that is scrolled down. */
function scrollerOf(element: Element): Element | undefined {
  const around = element.parentElement ?? outerHost(element);
  return around && (around.scrollTop > 0 ? around : scrollerOf(around));
}

/** Upper edge in the window of what comes after a box; its lower edge where nothing does. */
function edgeAfter(words: Element, scroller: Element): number {
  const range = document.createRange();
  range.selectNodeContents(scroller);
  range.setStartAfter(words);
  return range.getClientRects()[0]?.top ?? words.getBoundingClientRect().bottom;
}

/** Height of the words of a box. */
function heightOf(box: HTMLElement, words: HTMLElement): number {
  if (box !== words) {
    const range = document.createRange();
    range.selectNodeContents(words);
    return range.getBoundingClientRect().height;
  }
  // Computed `block-size` is what `min-block-size` means under any `box-sizing`. Tags without style are inline, where it is no length.
  const size = parseFloat(getComputedStyle(box).blockSize);
  return size >= 0 ? size : box.getBoundingClientRect().height;
}

/** By part of the page that scrolls, the lowest box beyond its view that changed in this turn, and the edge after it before. */
const changed = new Map<Element, [words: Element, edge: number]>();

/** Scrolls by as much as what follows a box moved. Browsers with scroll anchoring find nothing left to do. */
function follow(): void {
  for (const [scroller, [words, edge]] of changed) {
    const top = words.isConnected && edgeAfter(words, scroller) - edge;
    if (top) scroller.scrollBy({top, behavior: 'instant'});
  }
  changed.clear();
}

/**
 * Measures a box. The height to keep reaches as far down as the window does: content below the window may move unseen.
 * @param words element that holds what readers see in its place.
 * @param isRead false where that is nothing but room that the page keeps free. No reader is in there, and none of it is kept.
 */
export function measure(box: HTMLElement, words: HTMLElement, isRead: boolean): Place {
  // Boxes that changed before this one have moved it.
  follow();
  const {top, bottom} = words.getBoundingClientRect();
  const scroller = scrollerOf(words);
  const start = scroller && Math.max(0, scroller.getBoundingClientRect().top);
  return {
    height: isRead ? Math.max(0, heightOf(box, words) - Math.max(0, bottom - innerHeight)) : 0,
    beyond:
      scroller && (isRead ? bottom <= start! : top < start!)
        ? [scroller, edgeAfter(words, scroller)]
        : undefined,
  };
}

/**
 * Prevents a layout shift when a box gets its content: it keeps at least this height, and may grow. The height means nothing at another
 * window width, so a media query in a style sheet of the element limits it, and no listener is needed.
 */
export function holdHeight(root: ShadowRoot, {height}: Place): void {
  if (!height) return;
  const {innerWidth, CSSStyleSheet} = viewOf(root.host)!;
  const sheet = new CSSStyleSheet();
  // Zoom can make the width a fraction, so the query allows a pixel on either side.
  sheet.replaceSync(
    `@media screen and (min-width:${innerWidth - 1}px) and (max-width:${innerWidth + 1}px){:host{min-block-size:${height}px}}`,
  );
  root.adoptedStyleSheets.push(sheet);
}

/** Keeps what a reader looks at where it is, although a box above it changes its height. */
export function keepView(words: Element, {beyond}: Place): void {
  if (!beyond) return;
  const [scroller, edge] = beyond;
  if (!changed.size) queueMicrotask(follow);
  if (edge >= (changed.get(scroller)?.[1] ?? edge)) changed.set(scroller, [words, edge]);
}

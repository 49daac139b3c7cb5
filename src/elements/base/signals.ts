/**
 * Signals of the page that concern every box on it: the reader comes near, prints, follows a link. Each is listened to once,
 * whatever the number of boxes.
 */

/** Box on the page, from when it connects until it leaves. */
export interface Box extends HTMLElement {
  /** True from when the box begins to load its words. */
  isNear: boolean;
  /** True where the box is shown wherever the reader is. */
  readonly isEager: boolean;
  /** True inside another box, which it comes with. */
  readonly embedded: boolean;
  /** Element that holds the words readers see in its place: itself, or what stands around it or after it. */
  readonly words: Element;
  /** Loads the words and shows them. */
  approach(): void;
  /** Renders at once all that is held back. */
  fill(): void;
}

const boxes = new Set<Box>();
let observer: IntersectionObserver | undefined;
/** Boxes by what is observed for them. */
const waiting = new WeakMap<Element, Box>();
/** Ends the listeners; undefined while there are none. */
let listening: AbortController | undefined;

/** Distance beyond the window at which a box upgrades: another window, so that it is there before a reader who scrolls. */
const near = '100% 0px';

function unobserve(box: Box): void {
  observer?.unobserve(box);
  observer?.unobserve(box.words);
}

function approach(box: Box): void {
  if (box.isNear) return;
  box.isNear = true;
  unobserve(box);
  box.approach();
}

/** Brings everything onto paper, also of boxes that nobody came near, and of those that others bring along meanwhile. */
function fillAll(): void {
  for (const box of boxes) {
    approach(box);
    box.fill();
  }
}

function listen(): void {
  listening = new AbortController();
  const {signal} = listening;
  addEventListener('beforeprint', fillAll, {signal});
  // Services that make PDF files emulate the medium, and send no event.
  matchMedia('print').addEventListener('change', ({matches}) => matches && fillAll(), {signal});
  addEventListener('hashchange', () => leadsToBox() && boxes.forEach(approach), {signal});
  addEventListener(
    'focusin',
    (event) => {
      const path = event.composedPath();
      boxes.forEach((box) => path.includes(box.words) && approach(box));
    },
    {signal},
  );
  observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        const box = waiting.get(target)!;
        if (boxes.has(box) && (isIntersecting || box.isEager)) approach(box);
      }
    },
    // Boxes may stand in a part of the page that scrolls by itself.
    {rootMargin: near, scrollMargin: near} as IntersectionObserverInit,
  );
}

/** Tests for an address that may lead to a question of a box. */
const leadsToBox = () => location.hash.startsWith('#wayout-');

/** Adds a box. It waits until the reader is near, unless it is eager, the address leads to it, or nothing here can tell. */
export function enter(box: Box): void {
  boxes.add(box);
  box.isNear = false;
  try {
    if (!listening) listen();
    // Children of a tag that is being parsed are yet to come, so the first report of the observer decides.
    const isUnderway = document.readyState === 'loading' && !box.firstChild && !box.embedded;
    if (!leadsToBox() && (!box.isEager || isUnderway)) {
      for (const each of [box, box.words]) {
        waiting.set(each, box);
        observer!.observe(each);
      }
      return;
    }
  } catch {
    // Browsers without these signals show every box at once.
  }
  approach(box);
}

/** Decides anew about a box whose settings changed while it waits. */
export function reconsider(box: Box): void {
  if (boxes.has(box) && !box.isNear) enter(box);
}

/** Removes a box that left the page, and with the last one everything that listens. */
export function leave(box: Box): void {
  box.isNear = false;
  boxes.delete(box);
  unobserve(box);
  if (boxes.size) return;
  listening?.abort();
  listening = observer = undefined;
}

/** Frame in which the box stands in somebody’s page. The page’s scripts never run in it, and nothing is loaded. */
import type {View} from '../preview.js';
import {waitingStyle, type PastedPage} from './pasted-page.js';

/** Text of a style sheet, and the media it is for. */
export interface SheetText {
  media: string;
  text: string;
}

export interface Staged {
  box: HTMLElement;
  view: Window & typeof globalThis;
  /** Pixels by which the text after the box moved when the box took the place of its words; undefined where none follows. */
  moved: number | undefined;
  /** Sum of the layout shifts on arrival; undefined where the browser measures none. Source: Layout Instability, “layout shift score”. */
  shift: number | undefined;
}

/**
 * Page before anything is pasted. The frame’s sandbox keeps scripts off; it inherits the policy of the builder, which lets nothing be
 * loaded. Browsers may still look up the hosts of links beforehand, which the element in the head switches off.
 */
const blank =
  '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="x-dns-prefetch-control" content="off"><title>Your page</title></head><body></body></html>';

/** Pictures are not loaded; their room is kept where the page says how large they are. */
const roomForPictures = ':where(img, video) { display: inline-block; background: #8884 }';

const framesOf = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Empties the frame. Nothing of an earlier page is left, handlers and sheets included. */
async function empty(frame: HTMLIFrameElement): Promise<Window & typeof globalThis> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = blank;
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** Makes conditions on the reader’s colours hold or not: browsers differ in whether a frame hears of those of its element. */
function chooseScheme(rules: CSSRuleList, scheme: View['scheme'], view: typeof globalThis): void {
  for (const rule of rules) {
    if (rule instanceof view.CSSMediaRule)
      rule.media.mediaText = rule.media.mediaText.replace(
        /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g,
        (_all, wanted) => (wanted === scheme ? '(min-width: 0px)' : '(max-width: 0px)'),
      );
    if ('cssRules' in rule) chooseScheme(rule.cssRules as CSSRuleList, scheme, view);
  }
}

function sheetFor(view: Window & typeof globalThis, {media, text}: SheetText, scheme: View['scheme']) {
  const sheet = new view.CSSStyleSheet({media});
  sheet.replaceSync(text);
  chooseScheme(sheet.cssRules, scheme, view);
  return sheet;
}

function copyAttributes(from: Element, to: Element): void {
  for (const {name, value} of from.attributes) to.setAttribute(name, value);
}

/** Waits until the box shows itself. @throws with a sentence where it does not. */
async function shownOf(box: HTMLElement): Promise<void> {
  const end = performance.now() + 10_000;
  while (!box.matches(':state(ready)')) {
    if (performance.now() > end) throw new Error('The box did not come. Load this page again.');
    await framesOf(1);
  }
}

/**
 * Puts a page into the frame, and the box with its words into the page, as it comes to a reader.
 * @param mark element of the parsed page that the box replaces.
 * @param box of this document, with its words; it moves into the frame.
 * @param sheets styles of the page, then those of the newsroom for the box.
 */
export async function stage(
  frame: HTMLIFrameElement,
  {parsed}: PastedPage,
  mark: Element,
  box: HTMLElement,
  sheets: readonly SheetText[],
  {width, scheme}: View,
): Promise<Staged> {
  frame.style.width = `${width}px`;
  frame.style.colorScheme = scheme;
  const view = await empty(frame);
  const page = view.document;
  const {documentElement: root, body} = page;
  mark.setAttribute('data-pastedmark', '');
  copyAttributes(parsed.documentElement, root);
  copyAttributes(parsed.body, body);
  for (const node of parsed.body.childNodes) body.append(page.importNode(node, true));
  mark.removeAttribute('data-pastedmark');
  for (const element of root.querySelectorAll<HTMLElement>(`[${waitingStyle}]`))
    element.style.cssText = element.getAttribute(waitingStyle)!;
  const room = {media: '', text: roomForPictures};
  page.adoptedStyleSheets = [room, ...sheets].map((each) => sheetFor(view, each, scheme));
  if (view.getComputedStyle(root).colorScheme.includes('dark')) root.style.colorScheme = scheme;
  const words = page.importNode(box, true);
  root.querySelector('[data-pastedmark]')!.replaceWith(words);
  view.scrollTo(0, words.getBoundingClientRect().top + view.scrollY - 80);
  const after = words.nextElementSibling;
  const topOf = () => after && after.getBoundingClientRect().top + view.scrollY;
  // The words have to be seen before the box comes, as in a page whose script is on its way.
  await framesOf(2);
  const before = topOf();
  let shift = view.PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? 0 : undefined;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) shift = shift! + (entry as PerformanceEntry & {value: number}).value;
  };
  const observer = new view.PerformanceObserver((list) => add(list.getEntries()));
  if (shift !== undefined) observer.observe({type: 'layout-shift'});
  // A box that the page hides would wait for a reader to come near.
  box.setAttribute('loading', 'eager');
  words.replaceWith(page.adoptNode(box));
  await shownOf(box);
  await framesOf(3);
  add(observer.takeRecords());
  observer.disconnect();
  const now = topOf();
  const moved = before === null || now === null ? undefined : Math.round(now - before);
  return {box, view, moved, shift};
}

/** Page of somebody else as data: what of it may stand in the frame. */

/** Longest HTML or CSS that is read, in characters. */
export const longest = 2_000_000;

/** Sheet of a page, in its order: its text, or the address that has it. */
export type Sheet = {media: string} & ({text: string} | {address: string});

export interface PastedPage {
  /** Parsed, without what runs, loads or leads elsewhere. */
  parsed: Document;
  sheets: readonly Sheet[];
  /** Sentences on what was left out. */
  leftOut: readonly string[];
}

/** Elements that run, load or lead elsewhere, or are not shown where scripts run. */
const unwanted = 'script, noscript, template, iframe, frame, object, embed, portal, base, meta, link, style';

/** What an editor misses in the frame, by its name. */
const counted = {
  scripts: 'script',
  'frames and objects': 'iframe, frame, object, embed',
  'pictures and films': 'img[src], img[srcset], video, audio, svg image',
};

/** Attributes that load something, and one that takes the focus. */
const loading = ['src', 'srcset', 'poster', 'background', 'data', 'ping', 'autofocus', 'xlink:href'];

/** Name under which the text of `style` waits: a policy without inline styles refuses the attribute, not the same text by CSSOM. */
export const waitingStyle = 'data-pastedstyle';

/** Elements that documents and forms list as properties of theirs, by name and id (HTML, “named properties”). */
const listed = 'img, form, embed, object, iframe, input, button, select, textarea, fieldset, output';
const form = document.createElement('form');

/** Takes away names that would stand in for a method of the document or a form, so that nothing below calls a picture (DOM clobbering). */
function freeMethods(parsed: Document): void {
  const {prototype} = Element;
  for (const element of Document.prototype.querySelectorAll.call(parsed, listed))
    for (const attribute of ['id', 'name']) {
      const name = prototype.getAttribute.call(element, attribute);
      if (name !== null && (name in document || name in form))
        prototype.removeAttribute.call(element, attribute);
    }
}

const sheetOf = (element: Element): Sheet[] => {
  const media = element.getAttribute('media') ?? '';
  if (element.localName === 'style') return [{media, text: element.textContent}];
  const kinds = element.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  const address = element.getAttribute('href');
  return kinds.includes('stylesheet') && !kinds.includes('alternate') && address ? [{media, address}] : [];
};

/**
 * Reads a page. Nothing in it runs or loads: a parser for documents without a window does neither.
 * @param css further styles, which come last.
 * @throws with a sentence where it is too long.
 */
export function readPage(html: string, css: string): PastedPage {
  if (html.length + css.length > longest)
    throw new Error(`This is too long: more than ${longest.toLocaleString('en')} characters are not read.`);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  freeMethods(parsed);
  const sheets = [...parsed.querySelectorAll('style, link[rel]')].flatMap(sheetOf);
  const leftOut = Object.entries(counted).flatMap(([name, selector]) => {
    const {length} = parsed.querySelectorAll(selector);
    return length ? [`${name} (${length})`] : [];
  });
  for (const element of parsed.querySelectorAll(unwanted)) element.remove();
  for (const element of parsed.querySelectorAll('*')) {
    const style = element.getAttribute('style');
    for (const name of element.getAttributeNames())
      if (name.startsWith('on') || name === 'style' || loading.includes(name)) element.removeAttribute(name);
    if (style) element.setAttribute(waitingStyle, style);
    const isDrawing = element.namespaceURI === 'http://www.w3.org/2000/svg' && element.localName !== 'a';
    if (isDrawing && !element.getAttribute('href')?.startsWith('#')) element.removeAttribute('href');
  }
  return {parsed, sheets: css.trim() ? [...sheets, {media: '', text: css}] : sheets, leftOut};
}

/** Blocks after which a box can stand, with the words they begin with. */
export function placesIn({parsed}: PastedPage): {element: Element; label: string}[] {
  const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const paragraphs = [...parsed.querySelectorAll('p')].filter(
    (paragraph) =>
      !paragraph.closest('header, footer, nav, aside, [data-wayoutwords]') && words(paragraph).length >= 40,
  );
  return paragraphs.map((element) => ({element, label: `${words(element).slice(0, 50)} …`}));
}

/** Mount of ours that the page has already. */
export const mountIn = ({parsed}: PastedPage): Element | undefined =>
  [...parsed.querySelectorAll('*')].find(
    (element) => element.localName.startsWith('wayout-') || element.hasAttribute('data-wayout'),
  );

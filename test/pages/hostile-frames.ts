import type {Page} from 'playwright-core';

/**
 * State of a framed page's elements, seen from the page around it: a page that tampers with its own objects gives no answer that a
 * test could trust.
 */
export type Look = 'works' | 'readable' | 'lost' | 'mixed';

/** Looks at all elements of ours in the nth framed page: each shows its words, or each its children. */
const look = (index: number): Look => {
  const {contentDocument} = document.querySelector<HTMLIFrameElement>(`iframe[name="${index}"]`)!;
  const all = Document.prototype.querySelectorAll.call(contentDocument!, '*');
  const ours = [...all].filter(({localName}) => localName.startsWith('wayout-'));
  const looks = ours.map((element): Look => {
    // A reader need not come near to each.
    Element.prototype.setAttribute.call(element, 'loading', 'eager');
    const child = element.firstElementChild;
    if (child && child.getClientRects().length) return 'readable';
    const frame = element.shadowRoot?.querySelector<HTMLElement>('.frame');
    const ready = Element.prototype.matches.call(element, ':state(ready)');
    return ready && frame?.innerText.trim() ? 'works' : 'lost';
  });
  return looks.length && looks.every((each) => each === looks[0]) ? looks[0]! : 'mixed';
};

/** Waits until a framed page looks like this; the error names its last look. */
export async function looks(page: Page, index: number, wanted: Look): Promise<void> {
  const source = `(${look.toString()})(${index})`;
  try {
    await page.waitForFunction(`${source} === ${JSON.stringify(wanted)}`, undefined, {timeout: 20_000});
  } catch {
    throw new Error(`Not ${wanted}, but ${await page.evaluate<string>(source)}.`);
  }
}

/** Waits until every one of these pages, framed in this order, looks like this. */
export async function allLook(
  page: Page,
  pages: object,
  wanted: Look | ((name: string) => Look),
): Promise<void> {
  for (const [index, name] of Object.keys(pages).entries())
    await looks(page, index, typeof wanted === 'string' ? wanted : wanted(name)).catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`, {cause: error});
    });
}

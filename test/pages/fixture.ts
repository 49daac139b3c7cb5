import {readFileSync} from 'node:fs';
import type {Frame, Locator, Page} from 'playwright-core';
import {flat} from './content.js';
import type {Answer, Rules} from './server.js';

const article = readFileSync('demo/steps.html', 'utf8');

/** Removes disclosures, from the innermost outwards. */
function withoutDisclosures(html: string): string {
  const less = html.replace(/<details(?:(?!<details).)*?<\/details>/gs, '');
  return less === html ? html : withoutDisclosures(less);
}

/** A bare tag with the words from the demo's page of single elements; without disclosures, because it is loaded many hundred times. */
export const snippet = withoutDisclosures(/<wayout-steps.*<\/wayout-steps>/s.exec(article)![0]).replace(
  /^[^>]*/,
  '<wayout-steps',
);

/** A sentence of that list. */
export const insideSnippet = /<p>([^<>]+)<\/p>/s.exec(snippet)![1]!.replace(/\s+/g, ' ').trim();

/** The pasted sentence, which stands inside the box, too. */
export const pasted = (place: Place): Locator =>
  place.locator('[data-wayoutwords]').getByText(insideSnippet).first();

/** Script with all elements and their content. */
export const oneFile = '/dist/cdn/wayout-meta-ai-en.js';
/** The same with its sources, which the first fetches. */
export const whole = '/dist/cdn/wayout-meta-ai-en-whole.js';
/** File with the messages for authors. */
export const authorFile = '/dist/cdn/wayout-author.js';
/** Script that fetches its words. */
export const universal = '/dist/cdn/wayout.js';

export const classic = (src: string): string => `<script src="${src}"></script>`;
export const module = (src: string): string => `<script type="module" src="${src}"></script>`;

interface Parts {
  head?: string;
  body?: string;
  html?: string;
}

/** A page with these parts; the tag of that article where nothing else is asked for. */
export const pageOf = ({head = module(oneFile), body = snippet, html = 'lang="en"'}: Parts = {}): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A page</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

type Place = Page | Frame;

const frameOf = (place: Place): Frame => ('mainFrame' in place ? place.mainFrame() : place);

/** Rules for a page that holds others in frames: many pages in one visit. */
export const framed = (pages: Record<string, string | Answer>): Rules => ({
  ...Object.fromEntries(Object.values(pages).map((page, index) => [`/${index}.html`, page])),
  '/page.html': pageOf({
    head: '',
    body: Object.keys(pages)
      .map(
        (_name, index) => `<iframe name="${index}" src="/${index}.html" width="700" height="700"></iframe>`,
      )
      .join(''),
  }),
});

/** The nth framed page. Firefox may report a frame after the page around it has loaded. */
async function frameAt(page: Page, index: number): Promise<Frame> {
  const isIt = (frame: Frame) => new URL(frame.url(), 'http://x').pathname === `/${index}.html`;
  return page.frames().find(isIt) ?? page.waitForEvent('framenavigated', isIt);
}

/** Works in each framed page; an error names the page. */
export async function forEachFrame<T>(
  page: Page,
  pages: Record<string, T>,
  work: (frame: Frame, name: string) => Promise<void>,
): Promise<void> {
  await page.waitForLoadState('load');
  for (const [index, name] of Object.keys(pages).entries())
    try {
      const frame = await frameAt(page, index);
      // Boxes wait until a reader is near.
      await (await frame.frameElement()).scrollIntoViewIfNeeded();
      await work(frame, name);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, {cause: error});
    }
}

/** Waits until every element shows its words, those included that a reader has not come near. */
export const ready = (place: Place): Promise<unknown> =>
  frameOf(place).waitForFunction(() => {
    const elements = allOurs();
    for (const element of elements)
      if (!element.matches(':state(ready)')) element.setAttribute('loading', 'eager');
    return elements.length && elements.every((element) => element.matches(':state(ready)'));
  });

/** Asks each element to show its messages for authors, and waits until all do. */
export async function asAuthor(place: Place): Promise<void> {
  const frame = frameOf(place);
  await frame.evaluate(() => allOurs().forEach((element) => element.setAttribute('debug', '')));
  await frame.waitForFunction(() =>
    allOurs().every(({shadowRoot}) => shadowRoot?.querySelector('[part=problem]')),
  );
}

/** Opens every panel of every tab of every element. */
export async function openAll(place: Place): Promise<void> {
  await frameOf(place).waitForFunction(() => {
    // Other tabs, too, come into the tree when the page is printed.
    dispatchEvent(new Event('beforeprint'));
    const closed = allOurs().flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []),
    ]);
    for (const button of closed) button.click();
    return (
      !closed.length &&
      allOurs().every(
        ({shadowRoot}) =>
          (shadowRoot!.querySelector('#sources li') || !shadowRoot!.querySelector('#sources')) &&
          // Letters, or the button that asks for them again.
          (shadowRoot!.querySelector('#letters :is(.letter, .desk, .button)') ||
            !shadowRoot!.querySelector('#letters')),
      )
    );
  });
}

/** Visible text of an element, also of one inside another, in one line. */
export const shown = async (place: Place, selector = 'wayout-steps'): Promise<string> =>
  flat(
    await frameOf(place).evaluate(
      (wanted) =>
        allOurs()
          .find((element) => element.matches(wanted))!
          .shadowRoot!.querySelector<HTMLElement>('.frame')!.innerText,
      selector,
    ),
  );

/** Ticks a step, or takes the tick away. With the keyboard: the mouse may miss in a page full of frames. */
export const tick = (place: Place, number = 1): Promise<void> =>
  frameOf(place)
    .getByRole('checkbox', {name: `Step ${number} done`})
    .first()
    .press('Space');

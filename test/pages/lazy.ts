import type {Frame, Page} from 'playwright-core';
import {pageOf, snippet} from './fixture.js';
import type {Site} from './server.js';

/** Script of the elements that the loader of these tests adds. */
export const file = 'wayout-meta-ai-steps-en.js';
export const path = `/dist/cdn/${file}`;

/** Tag of the loader. */
export const loader = (attributes = `data-script="${file}"`): string =>
  `<script async src="/dist/cdn/wayout-lazy.js" ${attributes}></script>`;

/** Room of four windows before a box. */
export const far = '<p style="height: 400vh">An article.</p>';

export const farPage = (box: string, head = loader()): string => pageOf({head, body: far + box});

/** Words of the snippet without their tag. */
export const words = snippet.replace(/^<wayout-steps>|<\/wayout-steps>\s*$/g, '');

/** The mounts, each with words inside. */
export const mounts = {
  tag: snippet,
  block: `<div data-wayout="steps">${words}</div>`,
  link: '<p><a href="https://example.org/#wayout=steps">How to object</a></p>',
};

/** Number of requests for the script of the elements. */
export const asked = (site: Site): number => site.requests.filter((line) => line.endsWith(path)).length;

/** Attributes of a script that the loader added. */
export interface Added {
  src: string;
  type: string;
  nonce: string;
  integrity: string;
  crossOrigin: string | null;
}

declare global {
  interface Window {
    /** Scripts that came into the page after the loader. */
    added: Added[];
    /** Listeners and observers of the loader. */
    held: object[];
  }
}

/** Sets `added`. */
export const noteScripts = `
  self.added = [];
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const {localName, src, type, nonce, integrity, crossOrigin} of addedNodes)
        if (localName === 'script' && src && !src.includes('lazy'))
          added.push({src, type, nonce, integrity, crossOrigin});
  }).observe(document, {childList: true, subtree: true});`;

/** Sets `held`: listeners and observers of the loader that it has not let go. */
export const noteHeld = `
  self.held = [];
  const isLoader = () => document.currentScript?.src.includes('lazy');
  const {addEventListener: add, removeEventListener: remove} = window;
  self.addEventListener = (type, listener, ...rest) => {
    if (isLoader()) held.push({type, listener});
    return add.call(self, type, listener, ...rest);
  };
  self.removeEventListener = (type, listener, ...rest) => {
    held = held.filter((each) => each.type !== type || each.listener !== listener);
    return remove.call(self, type, listener, ...rest);
  };
  self.IntersectionObserver = class extends IntersectionObserver {
    constructor(...given) { super(...given); if (isLoader()) held.push(this); }
    disconnect() { held = held.filter((each) => each !== this); return super.disconnect(); }
  };`;

/** Waits until the page has loaded and told every observer what is in view. */
export async function settled(place: Page | Frame): Promise<void> {
  await place.waitForLoadState('load');
  await place.evaluate(async () => {
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(document.body));
    }
  });
}

/** Tests that no script of the elements is there or on its way, once the page has settled. */
export async function isQuiet(page: Page, site: Site): Promise<boolean> {
  await settled(page);
  const isInPage = await page.evaluate(
    (wanted) => Boolean(document.querySelector(`[src*="${wanted}"]`) ?? customElements.get('wayout-steps')),
    file,
  );
  return !isInPage && !asked(site);
}

/** Waits until the script of the elements has run. */
export const hasRun = (place: Page | Frame): Promise<unknown> =>
  place.waitForFunction(() => customElements.get('wayout-steps'));

export const scrollDown = (page: Page, windows: number): Promise<void> =>
  page.evaluate((count) => window.scrollTo(0, count * innerHeight), windows);

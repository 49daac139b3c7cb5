import type {Page} from 'playwright-core';
import {ready} from '../pages/fixture.js';

/** Pieces of HTML on one page, each in a section of its own. */
export const sections = (pieces: Record<string, string>): string =>
  Object.entries(pieces)
    .map(([name, html]) => `<section title="${name}">${html}</section>`)
    .join('\n');

export interface Seen {
  /** Number of boxes that show their words. */
  boxes: number;
  /** The text outside of them that can be seen, in order. */
  plain: string;
}

/** By section, once every box on the page shows its words. */
export async function whatReadersSee(page: Page): Promise<Record<string, Seen>> {
  await ready(page);
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('section[title]')].map((section) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const {parentElement, data} = walker.currentNode as Text;
          // Texts that a box has taken in have no place on the page.
          if (parentElement!.checkVisibility() && parentElement!.localName !== 'script') texts.push(data);
        }
        const boxes = allOurs().filter((box) => section.contains(box) && box.matches(':state(ready)'));
        return [section.title, {boxes: boxes.length, plain: texts.join(' ')}];
      }),
    ),
  );
}

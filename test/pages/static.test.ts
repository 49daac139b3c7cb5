/**
 * Comparison of the static HTML with the boxes of the script: the same words, the same addresses, the same mark-up in a shadow root,
 * and about the same height.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {languagesOf} from '../../src/content/load.js';
import type * as rendering from '../../src/node/render.js';
import {inBrowsers} from './browsers.js';
import {openAll, pageOf, ready} from './fixture.js';
import {addressesIn, asInPage, firstDifference, wordsIn} from './static.js';

const {elementNames, renderElement} = (await import(
  `${process.cwd()}/dist/node/render.js`
)) as typeof rendering;

/** Content does not grow old on the day this runs. */
const attributesFor = (lang: string) => ({lang, 'stale-after': 'never'});
const all = async (lang: string, format: rendering.Format): Promise<[name: string, text: string][]> => {
  const texts = elementNames.map((name) => renderElement(name, {format, attributes: attributesFor(lang)}));
  return (await Promise.all(texts)).map((text, index) => [elementNames[index]!, text]);
};

/** Every element, with its words inside, in an article such as many are; each at a distance from what is around it. */
const article = (elements: [string, string][]): string =>
  pageOf({
    head: '<style>body{margin:0 auto;max-width:680px;padding:0 20px;font:18px/1.6 Georgia,serif}</style>',
    body: elements.map(([name, text]) => `<p>Before.</p>${text}<p id="after-${name}">After.</p>`).join(''),
  });

/** Heights of what stands between the paragraphs around each element, in pixels. */
const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id^="after-"]')].map((after) => {
      const element = after.previousElementSibling!;
      const before = element.previousElementSibling!;
      return after.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
    }),
  );

async function heightsAt(page: Page, widths: readonly number[]): Promise<number[][]> {
  const found: number[][] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 900});
    found.push(await heights(page));
  }
  return found;
}

/** The mark-up of an element’s shadow root, without the reminder: its day is the reader's, which nobody knows who writes the words. */
const shadow = async (page: Page, name: string): Promise<string> => {
  const html = await page.evaluate(
    (tag) => document.querySelector(tag)!.shadowRoot!.innerHTML,
    `wayout-${name}`,
  );
  return html.replace(/<p class="hint">(?:<!--.*?-->)*\s*<a [^>]*download.*?<\/p>/gs, '');
};

/** Mark-up without letters, which a box draws once their panel opens. */
const withoutLetters = (html: string): string =>
  html.replace(/<div class="choices desk">.*?(?=<\/div><\/div><\/div><div class="fold">)/gs, '');

const widths = [320, 720];

inBrowsers(['chromium'], (open) => {
  for (const lang of languagesOf('meta-ai'))
    test(`what is written in "${lang}" says what the elements say, at their height`, async (t) => {
      const [elements, shadows] = await Promise.all([all(lang, 'element'), all(lang, 'dsd')]);
      const {page, errors} = await open(t, {rules: {'/page.html': article(elements)}});
      const plain = await heightsAt(page, widths);
      await page.addScriptTag({url: `/dist/cdn/wayout-meta-ai-${lang}-whole.js`});
      await ready(page);
      const boxes = await heightsAt(page, widths);
      for (const [at, width] of widths.entries())
        for (const [index, name] of elementNames.entries()) {
          const ratio = plain[at]![index]! / boxes[at]![index]!;
          assert.ok(ratio > 0.86 && ratio < 1.26, `${name} at ${width} px is ${ratio.toFixed(2)} of its box`);
        }
      // Static HTML holds every word, as paper does.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      for (const [name, text] of shadows)
        assert.deepEqual(
          firstDifference(withoutLetters(asInPage(text)), asInPage(await shadow(page, name))),
          undefined,
          name,
        );

      await openAll(page);
      for (const [name, text] of elements) {
        const shown = await page.evaluate((tag) => {
          const say = (root: ShadowRoot): string =>
            [...root.querySelectorAll<HTMLElement>('*')]
              .map(({shadowRoot}) => (shadowRoot ? say(shadowRoot) : ''))
              .reduce((text, inner) => text + inner, root.innerHTML);
          return say(document.querySelector(tag)!.shadowRoot!);
        }, `wayout-${name}`);
        const [said, written] = [wordsIn(shown), wordsIn(text)];
        const total = [...said.values()].reduce((sum, count) => sum + count, 0);
        const missing = [...said].flatMap(([word, count]) => {
          const times = count - (written.get(word) ?? 0);
          return times > 0 ? Array<string>(times).fill(word) : [];
        });
        assert.ok(total > 50, name);
        assert.ok(
          missing.length <= total * 0.02,
          `${name} lacks ${missing.length} of ${total}: ${missing.join(' ')}`,
        );
        const addresses = addressesIn(text);
        assert.deepEqual(
          // The reminder is a file, not an address.
          [...addressesIn(shown)].filter(
            (address) => !addresses.has(address) && !address.startsWith('data:'),
          ),
          [],
          name,
        );
      }
      assert.deepEqual(errors, []);
    });
});

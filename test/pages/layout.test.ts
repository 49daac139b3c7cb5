import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {openAll, pageOf, ready, snippet} from './fixture.js';

/** WCAG 2.2, 1.4.12, inside as well: an author's own style does not reach there, a reader's does. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Tabs whose content sticks out of the page. */
async function overflow(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    const name = await tab.innerText();
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll<HTMLElement>('.column')]
        .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
        .map(({localName, scrollWidth, clientWidth}) => `${localName} ${scrollWidth} > ${clientWidth}`),
    );
    found.push(...wide.map((each) => `${name}: ${each}`));
  }
  return found;
}

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('the article fits its window, with every panel open', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html'});
    await ready(page);
    await openAll(page);
    for (const width of [320, 720])
      for (const colorScheme of ['light', 'dark'] as const) {
        // Firefox over this protocol has no dark mode to switch to; it is then measured twice.
        await page.setViewportSize({width, height: 800});
        await page.emulateMedia({colorScheme});
        assert.deepEqual(await overflow(page), [], `${width} px, ${colorScheme}`);
      }
  });

  test('at 320 px the article fits with text twice as large and spaced out', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html', viewport: {width: 320, height: 800}});
    await ready(page);
    await openAll(page);
    await page.evaluate((css) => {
      // The article sets its text in pixels, as zooming text does not care about.
      document.body.style.fontSize = '34px';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      for (const {shadowRoot} of allOurs()) shadowRoot!.adoptedStyleSheets.push(sheet);
    }, spacing);
    await page.evaluate(() => (document.querySelector('h1')!.style.overflowWrap = 'anywhere'));
    assert.deepEqual(await overflow(page), []);
  });

  test('a narrow column on a wide screen gets the narrow layout', async (t) => {
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({body: `<div class="column">${snippet}</div>`})},
      viewport: {width: 1200, height: 800},
    });
    await ready(page);
    await openAll(page);
    for (const width of [280, 300, 320, 360, 440]) {
      await page.locator('.column').evaluate((column, to) => (column.style.width = `${to}px`), width);
      assert.deepEqual(await overflow(page), [], `column of ${width} px`);
      const button = (await page.getByRole('button', {name: 'Copy link'}).last().boundingBox())!;
      assert.equal(
        button.width > width / 2,
        width <= 420,
        `${engine}: a button of ${button.width} px in ${width}`,
      );
    }
    // Short to the eye, whole to the ear.
    await page.getByRole('tab', {name: 'Instagram and Threads'}).waitFor();
  });

  test('buttons, tabs and ticks are large enough for a finger', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html', viewport: {width: 320, height: 800}});
    await ready(page);
    await openAll(page);
    const small = await page.evaluate(() =>
      allOurs()
        .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('button, select, .button, .tick')])
        .map((each) => ({each, box: each.getBoundingClientRect()}))
        .filter(({each, box}) => {
          const least = each.matches('.link') ? 24 : 44;
          return box.width && (box.height < least || box.width < least);
        })
        .map(({each, box}) => `${each.textContent.trim()} ${box.width} × ${box.height}`),
    );
    assert.deepEqual(small, []);
  });
});

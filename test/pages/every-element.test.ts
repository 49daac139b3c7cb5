/** Every element at once: on a page that fights back, and when files do not come. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {elements} from '../../src/elements/index.js';
import {lostReferences, tooWide, violations} from './accessibility.js';
import {inBrowsers} from './browsers.js';
import {faintTexts} from './colours.js';
import {module, openAll, pageOf, ready, universal} from './fixture.js';

const tags = Object.keys(elements);
const inside = (tag: string) => `Readable without scripts: ${tag}.`;
const every = pageOf({
  head: module(universal),
  body: tags.map((tag) => `<${tag}><p>${inside(tag)}</p></${tag}>`).join(''),
});
const words = '/dist/cdn/wayout-meta-ai-words-en.js';
const sources = '/dist/cdn/wayout-meta-ai-sources.js';

/** Properties of the page's style sheet that reached the text of an element. */
const reached = (page: Page) =>
  page.evaluate(() => {
    const sane: Record<string, string> = {
      textTransform: 'none',
      letterSpacing: 'normal',
      wordSpacing: '0px',
      textIndent: '0px',
      fontStyle: 'normal',
    };
    const found = new Set<string>();
    for (const {localName, shadowRoot} of allOurs())
      for (const each of shadowRoot!.querySelectorAll('p, li, h3, h4, button, label'))
        for (const [property, value] of Object.entries(sane)) {
          const is = getComputedStyle(each)[property as 'fontStyle'];
          if (is !== value && !(property === 'letterSpacing' && parseFloat(is) < 0))
            found.add(`${localName} ${each.localName}: ${property} ${is}`);
        }
    return [...found];
  });

inBrowsers(['chromium', 'firefox'], (open) => {
  test('a page that is dark, narrow and rude reaches no text, hides none, and makes none faint', async (t) => {
    const {page, errors} = await open(t, {at: '/demo/hostile.html', viewport: {width: 320, height: 900}});
    await ready(page);
    await openAll(page);
    assert.deepEqual(await reached(page), []);
    assert.deepEqual(await tooWide(page), []);
    assert.deepEqual(await faintTexts(page.mainFrame()), []);
    assert.deepEqual(await lostReferences(page), []);
    assert.deepEqual(errors, []);
  });

  test('when the words do not come, what is inside every tag stays, and comes with them later', async (t) => {
    let broken = true;
    const rules = {'/page.html': every, [words]: () => (broken ? {status: 503} : undefined)};
    const {page, errors} = await open(t, {rules});
    await page.waitForFunction(() =>
      allOurs().every((element) =>
        (element as Element & {problems?: {code: string}[]}).problems?.some(
          ({code}) => code === 'not-loaded',
        ),
      ),
    );
    for (const tag of tags) assert.ok(await page.getByText(inside(tag)).isVisible(), tag);
    broken = false;
    await page.evaluate(() => void window.dispatchEvent(new Event('online')));
    await ready(page);
    for (const tag of tags) assert.ok(await page.getByText(inside(tag)).isHidden(), tag);
    assert.deepEqual(errors, []);
  });

  test('when the sources do not come, every element shows its words all the same', async (t) => {
    const rules = {'/page.html': every, [sources]: {status: 503}};
    const {page, errors} = await open(t, {rules});
    await ready(page);
    for (const heading of [
      'What people ask',
      'How it came to this',
      'Used, not used, and what your objection changes',
    ])
      await page.getByRole('heading', {name: heading}).waitFor();
    assert.deepEqual(errors, []);
  });

  test('without the script the article holds what every element says in short', async (t) => {
    const {page} = await open(t, {
      at: '/demo/index.html',
      rules: {'/dist/cdn/wayout-meta-ai-en.js': {status: 404}},
    });
    for (const tag of ['wayout-guide', 'wayout-scope', 'wayout-faq', 'wayout-timeline'])
      assert.ok(await page.locator(`${tag} >> h2`).isVisible(), tag);
    await page.getByText('Not a Meta page. Nothing is sent from here.').first().waitFor();
  });
});

inBrowsers(['chromium'], (open) => {
  test('no rule of accessibility is broken on a page that is dark, narrow and rude', async (t) => {
    const {page} = await open(t, {
      at: '/demo/hostile.html',
      viewport: {width: 320, height: 900},
      reducedMotion: 'reduce',
    });
    await ready(page);
    // Headings of the page itself skip no level: that is the author’s.
    const found = await violations(page);
    assert.deepEqual(
      found.filter((each) => !each.includes('heading-order')),
      [],
    );
  });
});

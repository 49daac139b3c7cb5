/** The demo article in each language, and the page that mixes them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {languagesOf} from '../../src/content/load.js';
import {lostReferences, tooWide, violations} from './accessibility.js';
import {inBrowsers} from './browsers.js';
import {openAll, ready} from './fixture.js';

const articles = languagesOf('meta-ai').map((language) => ({
  language,
  at: `/demo/${language === 'en' ? 'index' : language}.html`,
}));

/** The languages of the boxes. */
const spoken = (page: Page) =>
  page.evaluate(() => [
    ...new Set(allOurs().map(({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('.frame')!.lang)),
  ]);

inBrowsers(['chromium'], (open) => {
  for (const {language, at} of articles)
    test(`the article in "${language}" is whole and fits a phone`, async (t) => {
      const viewport = {width: 320, height: 800};
      const {page, errors} = await open(t, {at, viewport, reducedMotion: 'reduce', bypassCSP: true});
      await ready(page);
      assert.deepEqual(await spoken(page), [language]);
      await openAll(page);
      assert.deepEqual(await lostReferences(page), []);
      assert.deepEqual(await tooWide(page), []);
      // Text twice as large.
      await page.evaluate(() => (document.body.style.fontSize = '34px'));
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(errors, []);
    });

  // Other languages have the same elements.
  test('no rule of accessibility is broken by the article in English, opened', async (t) => {
    const viewport = {width: 320, height: 800};
    const {page} = await open(t, {
      at: '/demo/index.html',
      viewport,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    await ready(page);
    await openAll(page);
    assert.deepEqual(await violations(page), []);
  });

  test('three languages stand on one page, each in its own box', async (t) => {
    const {page, errors} = await open(t, {at: '/demo/languages.html'});
    await ready(page);
    assert.deepEqual(await spoken(page), ['en', 'de', 'fr']);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(errors, []);
  });
});

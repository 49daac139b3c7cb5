import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {faintTexts} from './colours.js';
import {forEachFrame, framed, module, oneFile, openAll, pageOf, ready, snippet, tick} from './fixture.js';

const styled = (css: string, parts: {body?: string; html?: string} = {}) =>
  pageOf({head: `<style>${css}</style>${module(oneFile)}`, ...parts});

/** Tables in another size than the text around them. */
const oddTables = () =>
  allOurs().flatMap(({shadowRoot}) =>
    [...shadowRoot!.querySelectorAll('table')]
      .map((table) => [table, table.parentElement!].map((each) => getComputedStyle(each).font))
      .filter(([own, around]) => own !== around),
  );

inBrowsers(['chromium', 'firefox'], (open) => {
  const grounds: Record<
    string,
    {css: string; html?: string; body?: string; hasDoctype?: boolean; dark: boolean}
  > = {
    'a white page': {css: 'body { background: #fff; color: #222 }', dark: false},
    'a cream page': {css: 'body { background: #fbf7f0; color: #1b1d21 }', dark: false},
    'a page with color-scheme: dark': {
      css: ':root { color-scheme: dark } body { background: #121417 }',
      dark: true,
    },
    'a page that is dark by a class alone': {
      css: '.night { background: #121417; color: #eceae4 }',
      html: 'lang="en" class="night"',
      dark: true,
    },
    'a light box with theme="light" on a dark page': {
      css: ':root { color-scheme: dark } body { background: #121417 } div { background: #fff; color: #222 }',
      body: `<div>${snippet.replace('<wayout-steps', '<wayout-steps theme="light"')}</div>`,
      dark: false,
    },
    'a dark box with theme="dark" on a light page': {
      css: 'div { background: #121417; color: #eceae4 }',
      body: `<div>${snippet.replace('<wayout-steps', '<wayout-steps theme="dark"')}</div>`,
      dark: true,
    },
    'a dark article on a page without a doctype': {
      css: 'article { background: #121417; color: #eceae4; font-size: 21px }',
      body: `<article>${snippet}<wayout-scope view="matrix"></wayout-scope></article>`,
      hasDoctype: false,
      dark: true,
    },
  };
  test('every text can be read on light and on dark pages', async (t) => {
    const pages = Object.fromEntries(
      Object.entries(grounds).map(([where, {css, dark: _, hasDoctype = true, ...parts}]) => [
        where,
        styled(css, parts).replace('<!doctype html>', (doctype) => (hasDoctype ? doctype : '')),
      ]),
    );
    const {page} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame, where) => {
      await ready(frame);
      await openAll(frame);
      await tick(frame);
      for (const tab of await frame.getByRole('tab').all()) {
        await tab.click();
        assert.deepEqual(await faintTexts(frame), []);
      }
      const accent = await frame
        .locator('.kicker b')
        .first()
        .evaluate((each) => getComputedStyle(each).color.match(/\d+/g)!.map(Number));
      assert.deepEqual(await frame.evaluate(oddTables), []);
      assert.equal(Math.max(...accent) > 128, grounds[where]!.dark, `accent ${accent.join()}`);
    });
  });
});

inBrowsers(['chromium'], (open) => {
  test('with forced colours a ticked step looks different, and every text can be read', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf()}, forcedColors: 'active'});
    await ready(page);
    await openAll(page);
    const look = () =>
      page
        .getByRole('checkbox')
        .first()
        .evaluate((box) => {
          const number = getComputedStyle(box.nextElementSibling!);
          return [number.backgroundColor, number.borderColor];
        });
    const before = await look();
    await tick(page);
    const now = await look();
    assert.ok(
      before.every((value, index) => value !== now[index]),
      `${before.join()} → ${now.join()}`,
    );
    assert.deepEqual(await faintTexts(page.mainFrame()), []);
  });

  test('nothing moves for readers who asked for less motion', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf()}, reducedMotion: 'reduce'});
    await ready(page);
    const moving = () =>
      page.evaluate(
        () =>
          [...document.querySelector('wayout-steps')!.shadowRoot!.querySelectorAll('*')].filter((each) => {
            const {transitionDuration, animationName} = getComputedStyle(each);
            return parseFloat(transitionDuration) > 0 || animationName !== 'none';
          }).length,
      );
    assert.equal(await moving(), 0);
    await page.emulateMedia({reducedMotion: 'no-preference'});
    assert.notEqual(await moving(), 0);
  });
});

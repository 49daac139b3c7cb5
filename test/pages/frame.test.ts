/** Frame pages that `wayout copy --frames` writes: in a real WordPress embed, in a plain frame, and by themselves. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {embeddedInWordPress, embedScript, whyNoWordPress} from '../../tools/channels/wordpress.mjs';
import {chooseOneFiles} from '../../src/node/copy/choose.js';
import {framesFor, scriptsForFrames} from '../../src/node/copy/frames.js';
import {pageViolations} from './accessibility.js';
import {inBrowsers} from './browsers.js';
import {pageOf, ready} from './fixture.js';
import type {Rules} from './server.js';

const base = 'https://frames.example/wayout/';
const folder = '/wayout/current/';
const chosen = chooseOneFiles({elements: ['steps', 'faq'], languages: ['de']});
const frames = Object.fromEntries(
  [...(await framesFor(chosen, 'current', base))].map(([name, bytes]) => [name, bytes.toString()]),
);
const [steps, faq] = ['steps', 'faq'].map((name) => `wayout-meta-ai-${name}-de.html`) as [string, string];

const rules: Rules = {
  ...Object.fromEntries(Object.entries(frames).map(([name, body]) => [folder + name, body])),
  ...Object.fromEntries(
    scriptsForFrames(chosen).map((file) => [folder + file, readFileSync(`dist/cdn/${file}`, 'utf8')]),
  ),
};

/** HTML that WordPress makes of the address of a frame page; read from the test's own server. */
function inWordPress(name: string): string {
  const files = Object.fromEntries(
    Object.entries(frames).map(([file, body]) => [`${base}current/${file}`, body]),
  );
  const {html} = embeddedInWordPress({address: `${base}current/${name}`, files});
  assert.ok(html, name);
  return html.replaceAll('https://frames.example', '');
}

const frameOf = (page: Page, name: string, nth = 0): Frame =>
  page.frames().filter((frame) => frame.url().includes(name))[nth]!;

const heightIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector('iframe')!.getAttribute('height')));

/** Waits until WordPress has given a frame the height of its box, within the limits that it keeps. */
async function fits(page: Page, frame: Frame): Promise<number> {
  for (;;) {
    const [given, wanted] = [await heightOf(page), await heightIn(frame)];
    if (given === Math.min(1000, Math.max(200, wanted))) return given;
    await page.waitForFunction(
      (before) => document.querySelector('iframe')!.getAttribute('height') !== String(before),
      given,
    );
  }
}

inBrowsers(['chromium', 'firefox'], (open) => {
  test(
    'in WordPress a frame is as tall as its box, and shows addresses to copy that its sandbox opens no page for',
    {skip: whyNoWordPress() ?? false},
    async (t) => {
      const body = `<p>An article.</p>${inWordPress(steps)}
        <iframe src="${folder}${faq}" title="Plain" width="600" height="700"></iframe>`;
      const {page, site, errors, said} = await open(t, {
        rules: {
          ...rules,
          '/wp-embed.js': embedScript(),
          '/page.html': pageOf({head: '<script src="/wp-embed.js"></script>', body}),
        },
      });
      await page.context().route('https://**', (route) => route.abort());
      await page.waitForLoadState('load');
      const [boxed, plain] = [frameOf(page, steps), frameOf(page, faq)];
      await Promise.all([ready(boxed), ready(plain)]);
      assert.equal(await boxed.evaluate(() => self.origin), 'null');
      const small = await fits(page, boxed);

      // The box grows when a reader opens the rest.
      await boxed.locator('[aria-expanded="false"]').first().click();
      assert.ok((await fits(page, boxed)) > small);
      // A page whose script comes late asks.
      await page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        frame.height = '1';
        frame.contentWindow!.postMessage({message: 'ready', secret: frame.dataset['secret']}, '*');
      });
      await fits(page, boxed);

      const form = boxed.locator('a.button').first();
      const address = await form.evaluate((link: HTMLAnchorElement) => link.href);
      await form.focus();
      await page.keyboard.press('Enter');
      const field = boxed.getByLabel('Markieren und kopieren:');
      await field.waitFor({state: 'visible'});
      assert.equal(await field.inputValue(), address);
      assert.deepEqual(
        await boxed.evaluate(() => {
          const {selectionStart, selectionEnd, value, localName} = document.activeElement as HTMLInputElement;
          return [localName, selectionStart, selectionEnd === value.length];
        }),
        ['input', 0, true],
      );
      await page.keyboard.press('Escape');
      await field.waitFor({state: 'hidden'});
      assert.ok(await form.evaluate((link) => link.matches(':focus')));
      assert.equal(page.context().pages().length, 1);

      // A frame without a sandbox opens a tab, and says nothing to a page that did not ask.
      const opened = page.waitForEvent('popup');
      await plain
        .locator('[data-wayoutwords] a, a')
        .first()
        .evaluate((link: HTMLAnchorElement) => link.click());
      await (await opened).close();
      assert.equal(await plain.getByLabel('Markieren und kopieren:').isVisible(), false);
      assert.equal(await page.locator('iframe').nth(1).getAttribute('height'), '700');

      assert.deepEqual(errors, []);
      assert.deepEqual(
        said.filter((line) => /security|policy|refused|blocked/i.test(line)),
        [],
      );
      const paths = site.requests.map((request) => request.split(' ')[1]!);
      assert.deepEqual(
        paths.filter((path) => path !== '/page.html' && path !== '/wp-embed.js' && !(path in rules)),
        [],
      );
    },
  );

  test('a frame page by itself fits a phone and breaks no rule of accessibility', async (t) => {
    // The policy would keep the checker out.
    const withoutPolicy = frames[steps]!.replace(/<meta http-equiv[^>]*>/, '');
    const {page, errors} = await open(t, {
      at: `${folder}open.html`,
      rules: {...rules, [`${folder}open.html`]: withoutPolicy},
      viewport: {width: 320, height: 700},
    });
    await ready(page);
    // A scroll bar takes some of the width.
    const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    assert.equal(await page.evaluate(beyond), 0);
    // A frame is a part of the page around it, which has the heading of level one.
    const found = (await pageViolations(page)).filter((each) => !each.startsWith('page-has-heading-one'));
    assert.deepEqual(found, []);
    assert.deepEqual(errors, []);
  });
});

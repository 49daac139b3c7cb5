import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {
  forEachFrame,
  framed,
  insideSnippet,
  module,
  oneFile,
  pageOf,
  ready,
  shown,
  snippet,
  tick,
  universal,
} from './fixture.js';

/** Names that Lit as published, or our code, looks up on the window. */
const names = [
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport'],
  ...['litPropertyMetadata', 'litElementHydrateSupport', 'reactiveElementPolyfillSupport', 'litNonce'],
  ...['ShadyCSS', 'customElements', 'trustedTypes', 'localStorage', 'wayout', 'elements', 'version'],
];
const clobbering = names
  .map((name) => `<img name="${name}" alt=""><form id="${name}" name="${name}"><input name="version"></form>`)
  .join('');

/** Methods of the document that an image with that name replaces. No script can work then, nor may one hide the list. */
const methods = ['createElement', 'importNode', 'createTreeWalker', 'createComment', 'createElementNS'];

const done = async (page: Page, selector?: string) => /\d+ of \d+ done/.exec(await shown(page, selector))![0];

inBrowsers(['chromium', 'firefox'], (open) => {
  test('ticks survive a move, a removal and a return, and a copy starts anew', async (t) => {
    const {page, errors, said} = await open(t, {rules: {'/page.html': pageOf()}});
    await ready(page);
    await tick(page, 1);
    await tick(page, 2);
    await page.evaluate(() => {
      const place = document.createElement('section');
      document.body.append(place);
      place.append(document.querySelector('wayout-steps')!);
    });
    assert.match(await done(page), /^2 of/);

    await page.evaluate(() => {
      const element = document.querySelector('wayout-steps')!;
      element.remove();
      document.body.prepend(element);
    });
    assert.match(await done(page), /^2 of/);

    await page.evaluate(() => {
      const copy = document.querySelector('wayout-steps')!.cloneNode(true) as HTMLElement;
      copy.id = 'copy';
      document.body.append(copy);
    });
    await ready(page);
    assert.match(await done(page, '#copy'), /^0 of/);
    assert.equal(await page.locator('#copy > ol').isVisible(), false);

    await page.evaluate((html) => {
      const late = document.createElement('div');
      late.innerHTML = html.replace('<wayout-steps', '<wayout-steps id="late"');
      document.body.append(late);
      document.body.append(
        Object.assign(document.createElement('wayout-steps'), {id: 'made', platform: 'facebook'}),
      );
    }, snippet);
    await ready(page);
    for (const id of ['#late', '#made']) assert.match(await done(page, id), /^0 of/);
    assert.deepEqual([errors, said], [[], []]);
  });

  test('fifty elements live on one page, removed and returned at once', async (t) => {
    const body = Array.from({length: 50}, () => snippet).join('');
    const {page, errors, said} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('wayout-steps')];
      document.body.replaceChildren();
      document.body.append(...all.reverse());
    });
    await ready(page);
    assert.equal(await page.getByRole('tablist').count(), 50);
    assert.deepEqual([errors, said], [[], []]);
  });

  for (const script of [oneFile, universal])
    test(`elements of the page named like globals do not hurt ${script}`, async (t) => {
      const parts = {head: '', body: clobbering + snippet + module(script)};
      const {page, errors} = await open(t, {rules: {'/page.html': pageOf(parts)}});
      await ready(page);
      await tick(page);
      assert.match(await done(page), /^1 of/);
      assert.deepEqual(errors, []);
    });

  test('where the page’s own markup takes methods of the document away, the list stays readable', async (t) => {
    const end = snippet + module(oneFile);
    const pages = Object.fromEntries(
      methods.map((name) => [name, pageOf({head: '', body: `<img name="${name}" alt="">${end}`})]),
    );
    const {page} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame) => {
      if (await frame.evaluate(() => Boolean(customElements.get('wayout-steps')))) await ready(frame);
      else await frame.getByText(insideSnippet).waitFor();
    });
  });
});

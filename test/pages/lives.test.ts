import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {pageOf, ready, shown, snippet, tick} from './fixture.js';

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
});

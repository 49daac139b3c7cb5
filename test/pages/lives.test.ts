import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {until} from '../../tools/until.mjs';
import {inBrowsers} from './browsers.js';
import {module, pageOf, ready, shown, snippet, tick, universal} from './fixture.js';

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

  test('an element that leaves while its script or its words come is well when it returns', async (t) => {
    let come = () => {};
    const wait = new Promise<void>((resolve) => (come = resolve));
    const words = '/dist/cdn/wayout-meta-ai-words-en.js';
    const rules = {'/page.html': pageOf({head: module(universal)}), [words]: {after: wait}};
    const {page, site, errors, said} = await open(t, {rules});
    await until('the request for the words', () => site.requests.some((line) => line.endsWith(words)));
    const away = await page.evaluateHandle(() => {
      const element = document.querySelector('wayout-steps')!;
      element.remove();
      // Never seen by the page, and one that is only parsed.
      new DOMParser().parseFromString('<wayout-steps></wayout-steps>', 'text/html');
      document.createElement('wayout-faq').remove();
      return element;
    });
    come();
    await page.evaluate((element) => document.body.append(element), away);
    await ready(page);
    await tick(page);
    assert.match(await done(page), /^1 of/);
    assert.deepEqual([errors, said], [[], []]);
  });

  test('an element works in the document of a frame, and keeps its ticks there and back', async (t) => {
    const body = `${snippet}<iframe srcdoc="<!doctype html><html lang=en><body></body></html>" width="700" height="900"></iframe>`;
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    await tick(page);
    await page.waitForLoadState('load');
    const look = (within: 'frame' | 'page') =>
      page.evaluate(async (place) => {
        const inner = document.querySelector('iframe')!.contentDocument!;
        const element = allOurs()[0] ?? inner.querySelector('wayout-steps')!;
        (place === 'frame' ? inner : document).body.append(element);
        await (element as HTMLElementTagNameMap['wayout-steps']).updateComplete;
        const tick = element.shadowRoot!.querySelector('.tick')!;
        return {
          words: element.shadowRoot!.querySelector<HTMLElement>('.progress')!.innerText,
          children: element.firstElementChild!.getClientRects().length,
          target: tick.getBoundingClientRect().height,
        };
      }, within);
    const there = await look('frame');
    assert.match(there.words, /^1 of/);
    assert.equal(there.children, 0);
    const back = await look('page');
    assert.match(back.words, /^1 of/);
    assert.deepEqual([there.target, back.target], [44, 44], 'its styles go with it');
    await tick(page, 2);
    assert.match(await done(page), /^2 of/);
    assert.deepEqual(errors, []);
  });

  test('an element that first comes into another document works there or after a move, and shows words meanwhile', async (t) => {
    const frame =
      '<iframe srcdoc="<!doctype html><html lang=en><body></body></html>" width="700" height="900"></iframe>';
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({body: frame})}});
    await page.waitForLoadState('load');
    const seen = await page.evaluate(async () => {
      const inner = document.querySelector('iframe')!.contentDocument!;
      const made = (tag = 'wayout-steps') => {
        const element = document.createElement(tag) as HTMLElementTagNameMap['wayout-steps'];
        element.innerHTML = '<p>Words.</p>';
        element.setAttribute('loading', 'eager');
        return element;
      };
      const later = (element: Element) =>
        new Promise<boolean>((resolve) => {
          const limit = setTimeout(() => resolve(false), 3000);
          element.addEventListener('wayout-ready', () => (clearTimeout(limit), resolve(true)));
        });
      const looks = (element: HTMLElementTagNameMap['wayout-steps']) => [
        element.matches(':state(ready)'),
        element.shadowRoot!.querySelector<HTMLElement>('.tick')?.offsetHeight,
        element.firstElementChild!.getClientRects().length,
      ];
      const all: Record<string, unknown[]> = {};
      const framed = made();
      let ready = later(framed);
      inner.body.append(framed);
      await ready;
      all['frame'] = looks(framed);
      document.body.append(framed);
      await framed.updateComplete;
      all['frame, then page'] = looks(framed);

      const soon = made();
      ready = later(soon);
      inner.body.append(soon);
      document.body.append(soon);
      await ready;
      all['frame, then page before its words'] = looks(soon);

      for (const [name, foreign] of Object.entries({
        parsed: new DOMParser().parseFromString('', 'text/html'),
        made: document.implementation.createHTMLDocument(),
        template: document.createElement('template').content.ownerDocument,
      })) {
        const element = made();
        const place = foreign.documentElement ?? foreign.appendChild(foreign.createElement('html'));
        place.append(element);
        await Promise.resolve();
        const isPlain = element.shadowRoot === null;
        ready = later(element);
        document.body.append(element);
        await ready;
        all[name] = [isPlain, ...looks(element)];
        // Shown, away and back.
        place.append(element);
        await element.updateComplete;
        document.body.append(element);
        await element.updateComplete;
        all[`${name}, twice`] = looks(element);
      }
      return all;
    });
    for (const [name, look] of Object.entries(seen)) assert.deepEqual(look.slice(-3), [true, 44, 0], name);
    assert.deepEqual(errors, []);
  });

  test('a state-keeping move keeps the focus, the ticks and what is open', async (t) => {
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({body: `${snippet}<main></main>`})}});
    await ready(page);
    await tick(page);
    const kept = await page.evaluate(() => {
      const element = document.querySelector('wayout-steps')!;
      const main = document.querySelector('main')! as HTMLElement & {
        moveBefore?: (node: Node, child: null) => void;
      };
      const focused = element.shadowRoot!.activeElement;
      if (main.moveBefore) main.moveBefore(element, null);
      else main.append(element);
      return !main.moveBefore || (focused !== null && element.shadowRoot!.activeElement === focused);
    });
    assert.ok(kept);
    assert.match(await done(page), /^1 of/);
    assert.deepEqual(errors, []);
  });
});

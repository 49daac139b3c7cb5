/** Boxes that wait for the reader, and parts of boxes that wait to be seen. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {flat, guide, plain, words} from './content.js';
import {module, oneFile, pageOf, snippet, universal} from './fixture.js';
import {watchShifts} from './traps.js';

/** Text of several windows, before which a box is out of sight. */
const far = `<p style="height: 500vh">A long article.</p>`;
const inside = '<p>Words <a href="#here">inside</a> the tag.</p>';
const faq = `<wayout-faq>${inside}</wayout-faq>`;
const last = (guide.faq ?? []).at(-1)!.id;
const answer = flat(plain(words.faq![last]!['answer']));

/** Counts in the page what costs the page something; `spent()` tells what our scripts did. */
const account = `{
  const spent = {};
  const count = (owner, name) => {
    const was = {value: owner[name]};
    owner[name] = new Proxy(was.value, {
      apply: (target, self, given) => (note(name), Reflect.apply(target, self, given)),
      construct: (target, given, made) => (note(name), Reflect.construct(target, given, made)),
    });
  };
  const note = (name) => {
    if (new Error().stack.includes('/dist/cdn/')) spent[name] = (spent[name] ?? 0) + 1;
  };
  for (const name of ['attachShadow', 'getBoundingClientRect', 'getClientRects']) count(Element.prototype, name);
  for (const name of ['getComputedStyle', 'fetch', 'IntersectionObserver', 'requestIdleCallback'])
    if (self[name]) count(self, name);
  for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'PluralRules', 'DisplayNames', 'Collator', 'Segmenter'])
    if (Intl[name]) count(Intl, name);
  for (const name of ['toLocaleString', 'toLocaleDateString']) count(Date.prototype, name);
  self.spent = () => spent;
}`;

const spent = (page: Page): Promise<Record<string, number>> => page.evaluate('spent()');

const isShown = (page: Page, tag = 'wayout-faq'): Promise<boolean> =>
  page.evaluate((name) => document.querySelector(name)!.matches(':state(ready)'), tag);

/** Waits until the browser has told the observers what it saw: an element that the page observes last has its report. */
const observed = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const end = document.body.appendChild(document.createElement('i'));
        new IntersectionObserver((_entries, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }).observe(end);
      }),
  );

const shows = (page: Page, tag = 'wayout-faq') =>
  page.waitForFunction((name) => document.querySelector(name)!.matches(':state(ready)'), tag);

inBrowsers(['chromium', 'firefox'], (open) => {
  const visit = (t: Parameters<typeof open>[0], body: string, wishes: Parameters<typeof open>[1] = {}) => {
    const head = module(oneFile);
    return open(t, {rules: {'/page.html': pageOf({head, body})}, first: [account], ...wishes});
  };

  test('a hundred boxes out of sight cost one observer, and nothing else', async (t) => {
    const body = far + snippet.repeat(100);
    const rules = {'/page.html': pageOf({head: module(universal), body})};
    const {page, site, errors} = await visit(t, '', {rules});
    await page.waitForLoadState('load');
    await observed(page);
    assert.deepEqual(await spent(page), {IntersectionObserver: 1});
    assert.deepEqual(await page.evaluate(() => allOurs().filter(({shadowRoot}) => shadowRoot).length), 0);
    assert.deepEqual(
      site.requests.map((line) => line.split(' ')[1]).filter((path) => path?.startsWith('/dist/')),
      [universal],
    );
    await page.evaluate(() => document.querySelector('wayout-steps')!.scrollIntoView());
    await shows(page, 'wayout-steps');
    assert.equal((await spent(page))['IntersectionObserver'], 1);
    assert.deepEqual(errors, []);
  });

  test('a box is shown when it is less than a window away from the view', async (t) => {
    const {page} = await visit(t, far + faq + far);
    await observed(page);
    assert.equal(await isShown(page), false);
    const shift = await watchShifts(page);
    await page.evaluate(() => scrollTo(0, innerHeight * 3.5));
    await shows(page);
    assert.deepEqual(await shift(), []);
  });

  test('a box is shown when the focus comes into its words', async (t) => {
    const {page} = await visit(t, far + faq);
    await observed(page);
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('wayout-faq a')!.focus({preventScroll: true}),
    );
    await shows(page);
    assert.equal(await page.evaluate('scrollY'), 0);
  });

  test('a box is shown when the address leads to a question', async (t) => {
    const {page} = await visit(t, far + faq);
    await observed(page);
    await page.evaluate((id) => (location.hash = `wayout-${id}`), last);
    await page.waitForFunction(() => scrollY > 0);
    assert.equal(await isShown(page), true);
  });

  test('what an author says about loading is done, whenever it is said', async (t) => {
    const boxes = ['eager', 'lazy', 'auto'].map(
      (each) => `<wayout-faq loading="${each}">${inside}</wayout-faq>`,
    );
    const bare = '<wayout-timeline></wayout-timeline><wayout-scope loading="lazy"></wayout-scope>';
    const {page} = await visit(t, far + boxes.join('') + bare);
    await shows(page);
    await observed(page);
    const ready = () =>
      page.evaluate(() =>
        allOurs().flatMap((each) => (each.matches(':state(ready)') ? each.outerHTML.slice(0, 27) : [])),
      );
    assert.deepEqual(await ready(), ['<wayout-faq loading="eager"', '<wayout-timeline></wayout-t']);
    await page.evaluate(() => document.querySelector('[loading=lazy]')!.setAttribute('loading', 'eager'));
    await page.waitForFunction(() => document.querySelectorAll('wayout-faq:state(ready)').length === 2);
  });

  test('a box in a part of the page that is not displayed is shown once that is', async (t) => {
    const {page} = await visit(t, `<div style="display: none">${faq}</div>`);
    await page.waitForLoadState('load');
    await observed(page);
    assert.equal(await isShown(page), false);
    await page.evaluate(() => (document.querySelector('div')!.style.display = ''));
    await shows(page);
  });

  test('boxes that a page adds as the reader scrolls are shown in their turn', async (t) => {
    const {page} = await visit(t, far + faq);
    await page.waitForLoadState('load');
    await page.evaluate(
      (more) => document.body.insertAdjacentHTML('beforeend', more),
      far + '<wayout-scope>Words.</wayout-scope>',
    );
    await page.evaluate(() => document.querySelector('wayout-faq')!.scrollIntoView());
    await shows(page);
    await observed(page);
    assert.equal(await isShown(page, 'wayout-scope'), false);
    await page.evaluate(() => document.querySelector('wayout-scope')!.scrollIntoView());
    await shows(page, 'wayout-scope');
  });

  test('a box is shown at once where the browser cannot tell who is near', async (t) => {
    for (const missing of [
      'delete self.IntersectionObserver',
      'self.matchMedia = undefined',
      'self.requestIdleCallback = undefined',
    ]) {
      const {page, errors} = await visit(t, (missing.includes('Idle') ? '' : far) + faq, {first: [missing]});
      await shows(page);
      await page.keyboard.press('Shift');
      assert.deepEqual(errors, [], missing);
    }
  });

  test('what the reader looks at stays where it is when a box above is shown, with scroll anchoring or without', async (t) => {
    for (const anchoring of ['auto', 'none']) {
      const low = '<wayout-steps loading="lazy"><p>One line.</p></wayout-steps>';
      const style = `<style>html {overflow-anchor: ${anchoring}}</style>`;
      const {page} = await visit(t, `${style}${low}<p id="read" style="height: 500vh">Read on.</p>`, {
        // Without a report of the observer the box waits until the test says so.
        first: [`self.IntersectionObserver = class { observe() {} unobserve() {} }`],
      });
      await page.waitForLoadState('load');
      await page.evaluate(() => scrollTo(0, 700));
      const top = () => page.evaluate(() => document.querySelector('#read')!.getBoundingClientRect().top);
      const before = await top();
      await page.evaluate(() => document.querySelector('wayout-steps')!.setAttribute('loading', 'eager'));
      await shows(page, 'wayout-steps');
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      assert.ok(Math.abs((await top()) - before) <= 1, `${anchoring}: ${before} ${await top()}`);
    }
  });

  test('paper holds every answer of a box that nobody came near, also where a script of the page prints', async (t) => {
    const {page} = await visit(t, far + faq + snippet);
    await page.waitForLoadState('load');
    await observed(page);
    assert.equal(await isShown(page), false);
    const [list, steps] = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return ['wayout-faq', 'wayout-steps'].map(
        (tag) => document.querySelector(tag)!.shadowRoot!.textContent,
      );
    });
    assert.ok(flat(list!).includes(answer));
    assert.ok(flat(steps!).includes('Labels as seen:'));
  });

  test('a box renders what is seen: no other tab, no closed panel, no advice before its time', async (t) => {
    const all = ['steps', 'linkage', 'scope', 'faq', 'guide'].map(
      (name) => `<wayout-${name}></wayout-${name}>`,
    );
    const {page} = await visit(t, all.join(''));
    for (const name of ['steps', 'guide']) await shows(page, `wayout-${name}`);
    await observed(page);
    const full = await page.evaluate(() =>
      allOurs().flatMap(({localName, shadowRoot}) =>
        [...shadowRoot!.querySelectorAll('[hidden]')].flatMap((each) =>
          each.childElementCount ? `${localName}: ${each.outerHTML.slice(0, 120)}` : [],
        ),
      ),
    );
    assert.deepEqual(full, []);
    assert.equal(await page.locator('wayout-guide').locator('wayout-steps').count(), 0);
  });
});

inBrowsers(['chromium'], (open) => {
  test('closed answers come into the tree in idle time once the reader acts, for the browser’s search', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf({body: `<wayout-faq></wayout-faq>`})}});
    await shows(page);
    const text = () => page.evaluate(() => document.querySelector('wayout-faq')!.shadowRoot!.textContent);
    assert.ok(!flat(await text()).includes(answer));
    await page.keyboard.press('Shift');
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('wayout-faq')!.shadowRoot!.textContent.replace(/\s+/g, ' ').includes(wanted),
      answer,
    );
    assert.equal(await page.locator('.opener[aria-expanded=true]').count(), 0);
  });
});

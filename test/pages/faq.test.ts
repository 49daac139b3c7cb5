import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {flat, guide, plain, words} from './content.js';
import {module, oneFile, pageOf, ready, universal} from './fixture.js';

const faq = (guide.faq ?? []).filter(({when}) => when?.regions?.includes('eea') ?? true);
const events = guide.events ?? [];
const asked = (id: string): string => plain(words.faq![id]!['question']);
const answered = (id: string): string => flat(plain(words.faq![id]!['answer']));

/** A question far enough down that a short list holds it back. */
const deep = faq.at(-1)!.id;
const other = faq[1]!.id;

const inside = '<p>What people ask, for readers without scripts.</p>';
const far = '<p style="height: 150vh">A long article.</p>';
const body = `${far}<wayout-faq display="compact">${inside}</wayout-faq>${far}<a href="#wayout-${other}">There</a>`;
const at = `/page.html#wayout-${deep}`;

/** Waits until the focus is on the button of a question, its answer open and in view. */
const arrival = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((question) => {
    const {shadowRoot} = document.querySelector('wayout-faq')!;
    const button = shadowRoot?.activeElement as HTMLElement | null;
    const panel = shadowRoot?.querySelector(`#${button?.getAttribute('aria-controls')}`);
    if (button?.innerText.trim() !== question || !panel?.checkVisibility()) return false;
    const {top, bottom} = button.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, asked(id));

/** The top of each question, and of what follows the box. */
const tops = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [
      ...document.querySelector('wayout-faq')!.shadowRoot!.querySelectorAll('select, .opener, .footer'),
      document.querySelector('a')!,
    ]
      .filter((each) => each.checkVisibility())
      .map((each) => Math.round(each.getBoundingClientRect().top + scrollY)),
  );

inBrowsers(['chromium', 'firefox'], (open) => {
  test('an address with a question opens it at load, and again when the address comes to name another', async (t) => {
    const {page, errors} = await open(t, {at, rules: {'/page.html': pageOf({body})}});
    await arrival(page, deep);
    await page.evaluate((id) => (location.hash = `wayout-${id}`), other);
    await arrival(page, other);
    await page.goBack();
    await arrival(page, deep);
    assert.deepEqual(errors, []);
  });

  test('an address with a question waits for words that come late', async (t) => {
    let release: (value?: unknown) => void = () => undefined;
    const after = new Promise((resolve) => (release = resolve));
    const {page} = await open(t, {
      at,
      rules: {
        '/page.html': pageOf({head: module(universal), body}),
        '/dist/cdn/wayout-meta-ai-words-en.js': {after},
      },
    });
    await page.getByText('What people ask, for readers without scripts.').waitFor();
    assert.equal(await page.evaluate('scrollY'), 0);
    release();
    await arrival(page, deep);
  });

  test('questions are read with the keyboard alone, and leave address and history as they are', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    const before = await page.evaluate(() => [location.href, history.length]);
    await page.getByRole('combobox').focus();
    await page.keyboard.press('Tab');
    const [first] = faq;
    const question = page.getByRole('button', {name: asked(first!.id)});
    assert.equal(await question.evaluate((each: HTMLElement) => each.matches(':focus-visible')), true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: asked(first!.id), expanded: true}).waitFor();
    const focus = () =>
      page.evaluate(() =>
        (document.activeElement!.shadowRoot!.activeElement as HTMLElement).innerText.trim(),
      );
    for (let presses = 0; (await focus()) !== 'Copy link'; presses++) {
      assert.ok(presses < 20, 'Tab never comes to the button that copies the link');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    assert.equal(await focus(), asked(other));
    await page.keyboard.press('Space');
    await page.getByRole('button', {name: asked(other), expanded: true}).waitFor();
    assert.deepEqual(await page.evaluate(() => [location.href, history.length]), before);
  });

  test('an answer that opens moves what is below it, as one, and nothing else', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    const before = await tops(page);
    await page.getByRole('button', {name: asked(other)}).click();
    const moved = (await tops(page)).map((top, index) => top - before[index]!);
    // The region, the first question, and the one that was opened.
    assert.deepEqual(moved.slice(0, 3), [0, 0, 0]);
    assert.ok(moved[3]! > 20);
    assert.ok(moved.slice(3).every((by) => Math.abs(by - moved[3]!) <= 1, String(moved)));
  });

  test('questions and events fit 320 px with text twice as large', async (t) => {
    const both = '<wayout-faq></wayout-faq><wayout-timeline></wayout-timeline>';
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({body: `<main style="font-size: 32px">${both}</main>`})},
      viewport: {width: 320, height: 800},
    });
    await ready(page);
    for (const button of await page.locator('.opener').all()) await button.click();
    assert.deepEqual(
      await page.evaluate(() => {
        const {scrollWidth, clientWidth} = document.documentElement;
        return scrollWidth - clientWidth;
      }),
      0,
    );
  });
});

inBrowsers(['chromium'], (open) => {
  test('without scripts, readers see what is inside the tags', async (t) => {
    const lists = `<wayout-faq>${inside}</wayout-faq><wayout-timeline><p>What happened.</p></wayout-timeline>`;
    const {page} = await open(t, {rules: {'/page.html': pageOf({body: lists})}, javaScriptEnabled: false});
    await page.getByText('What people ask, for readers without scripts.').waitFor();
    await page.getByText('What happened.').waitFor();
  });

  test('paper holds every answer and every event of a short list, and none of its buttons', async (t) => {
    const lists = ['faq', 'timeline'].map((name) => `<wayout-${name} display="compact"></wayout-${name}>`);
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({head: module(oneFile), body: lists.join('')})},
    });
    await ready(page);
    await page.emulateMedia({media: 'print'});
    await page.waitForFunction(() =>
      allOurs().every(({shadowRoot}) => !shadowRoot!.querySelector('[hidden]:empty:not(#sources)')),
    );
    const printed = await page.evaluate(() =>
      allOurs()
        .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll<HTMLElement>('p, h4, button, a')])
        .filter((each) => each.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}))
        .map((each) => each.innerText + getComputedStyle(each, '::after').content),
    );
    const text = flat(printed.join(' '));
    const missing = [
      ...faq.flatMap(({id}) => [asked(id), answered(id)]),
      ...events.map(({id}) => flat(plain(words.events![id]!['text']))),
    ].filter((each) => !text.includes(each));
    assert.deepEqual(missing, []);
    assert.deepEqual(/Copy link|Show all/.exec(text), null);
    assert.ok(text.includes(' (https://'));
  });

  test('dots stay apart in forced colours', async (t) => {
    const {page} = await open(t, {
      rules: {'/page.html': pageOf({body: '<wayout-timeline></wayout-timeline>'})},
      forcedColors: 'active',
    });
    await ready(page);
    const dots = await page.locator('.events > li').evaluateAll((items) =>
      items.map((item) => {
        const {borderTopWidth, borderTopColor} = getComputedStyle(item, '::before');
        return {open: item.matches('.open'), hollow: parseFloat(borderTopWidth) < 6, borderTopColor};
      }),
    );
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    assert.equal(dots.length, events.length);
    for (const {open: isOpen, hollow, borderTopColor} of dots)
      assert.deepEqual([hollow, borderTopColor], [isOpen, ink]);
  });
});

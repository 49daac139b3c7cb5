/** Addresses with a question on a page whose words are static HTML: before the script has come, and after. */
import {test} from 'node:test';
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {renderElement} from '../../src/node/render.js';
import {inBrowsers} from './browsers.js';
import {guide} from './content.js';
import {oneFile, pageOf} from './fixture.js';

const faq = (guide.faq ?? []).filter(({when}) => when?.regions?.includes('eea') ?? true);
/** The first is one of those that a short list holds back. */
const [held, shown, last] = [faq.at(-1)!, faq[1]!, faq[2]!].map(({id}) => `wayout-${id}`) as [
  string,
  string,
  string,
];

const element = await renderElement('faq', {
  format: 'element',
  attributes: {display: 'compact', 'stale-after': 'never'},
});
const far = '<p style="height: 150vh">A long article.</p>';
/** A second copy has the same ids: the first counts. */
const body = `${far}${element}${far}<a href="#${shown}">There</a>${element}`;

/** Waits until an answer of the static HTML is open and at the top of the window. */
const isRead = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const answer = document.getElementById(wanted)!;
    const {top, height} = answer.getBoundingClientRect();
    return !answer.closest('details:not([open])') && height > 0 && top >= 0 && top < 100;
  }, id);

/** Waits until the focus is on the button of a question in the first box, its answer open and in view. */
const isShown = (page: Page, id: string): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const {shadowRoot} = document.querySelector('wayout-faq')!;
    const button = shadowRoot?.activeElement;
    const {top = -1, bottom = 0} = button?.getBoundingClientRect() ?? {};
    return (
      button?.getAttribute('aria-controls') === wanted &&
      shadowRoot!.getElementById(wanted)!.checkVisibility() &&
      top >= 0 &&
      bottom <= innerHeight
    );
  }, id);

/** The questions that are open, each once, in static HTML or in boxes. */
const opened = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panels = [...document.querySelectorAll<HTMLElement>('details[open]')];
    const buttons = allOurs().flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll('[aria-expanded=true][aria-controls]') ?? []),
    ]);
    const ids = buttons.length
      ? buttons.map((button) => button.getAttribute('aria-controls')!)
      : panels.map(({dataset}) => dataset['wayoutpanel']!);
    return [...new Set(ids)].filter((id) => id.startsWith('wayout-')).sort();
  });

inBrowsers(['chromium', 'firefox'], (open) => {
  test('an address with a question opens its answer without a script, and in the box that takes over', async (t) => {
    const rules = {
      '/page.html': pageOf({head: '', body}),
      // DOMPurify with SANITIZE_NAMED_PROPS.
      '/renamed.html': pageOf({head: '', body: body.replaceAll(' id="', ' id="user-content-')}),
    };
    const {page, site, errors} = await open(t, {at: `/page.html#${held}`, rules});
    await isRead(page, held);
    await page.click('a[href^="#"]');
    await isRead(page, shown);
    assert.deepEqual(await opened(page), [held, shown].sort());

    await page.addScriptTag({url: oneFile});
    await isShown(page, shown);
    assert.deepEqual(await opened(page), [held, shown].sort());
    await page.evaluate((hash) => (location.hash = hash), last);
    await isShown(page, last);

    await page.goto(`${site.origin}/renamed.html#${held}`);
    await page.addScriptTag({url: oneFile});
    await page.evaluate(() => allOurs().forEach((element) => element.setAttribute('loading', 'eager')));
    await isShown(page, held);
    assert.deepEqual(errors, []);
  });
});

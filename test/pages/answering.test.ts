import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {words} from './content.js';
import {pageOf, ready} from './fixture.js';
import {watchShifts} from './traps.js';

const body = '<p>Before.</p><wayout-linkage display="full"><p>The rule.</p></wayout-linkage><p>After.</p>';
const rules = {'/page.html': pageOf({body})};
const legend = (id: string) => words.questions![id]!['legend']!;
const option = (id: string) => words.options![id]!['text']!;

const helperReady = (page: Page) =>
  page.waitForFunction(() => document.querySelector('wayout-linkage')!.matches(':state(ready)'));

/** The number and the sentence of the band. */
const band = (page: Page) => page.locator('wayout-linkage .so-far').textContent();

/** Waits until this question has the focus, as it does after the one before was answered. */
const asked = (page: Page, id: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('wayout-linkage')!.shadowRoot!.activeElement?.textContent?.includes(wanted),
    legend(id),
  );

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on with Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.querySelector('wayout-linkage')!.shadowRoot!.activeElement;
      return (active?.closest('label') ?? active)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    });
    if (at.includes(name)) return;
  }
  assert.fail(`Tab never reached "${name}".`);
}

inBrowsers(['chromium', 'firefox'], (open) => {
  test('a reader with three accounts, some of them linked, gets a plan by keyboard alone', async (t) => {
    const {page, errors} = await open(t, {rules});
    await helperReady(page);
    await page.locator('wayout-linkage').getByRole('checkbox').first().focus();
    await press(page, 'Space');
    await tabTo(page, 'Instagram');
    await press(page, 'Space', 'Enter');
    await asked(page, 'prior');
    await tabTo(page, legend('more'));
    await press(page, 'Enter');
    await tabTo(page, 'Instagram');
    await press(page, 'ArrowDown');
    await tabTo(page, 'Continue');
    await press(page, 'Enter');
    await asked(page, 'prior');
    await press(page, 'Tab', 'Space');
    await asked(page, 'link');
    await tabTo(page, option('link-yes'));
    await press(page, 'ArrowDown', 'ArrowDown');
    await press(page, 'Enter');
    await asked(page, 'groups');
    // Facebook and the first Instagram together, the second on its own.
    await press(page, 'Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown');
    await tabTo(page, 'Continue');
    await press(page, 'Enter');
    await page.getByRole('heading', {name: 'What to do'}).waitFor();
    assert.match((await band(page))!, /^\s*2\b/);
    assert.deepEqual(errors, []);
  });
});

inBrowsers(['chromium'], (open) => {
  test('nothing moves under a reader who answers', async (t) => {
    for (const width of [320, 720]) {
      const {page} = await open(t, {rules, viewport: {width, height: 900}});
      await helperReady(page);
      const shifts = await watchShifts(page);
      const helper = page.locator('wayout-linkage');
      const number = () =>
        helper.locator('.figure').evaluate((element) => element.getBoundingClientRect().top);
      const before = await number();
      await helper.getByRole('checkbox', {name: 'Facebook'}).check();
      await helper.getByRole('checkbox', {name: 'Instagram'}).check();
      await helper.getByRole('button', {name: 'Continue'}).click();
      await helper.getByRole('radio', {name: option('prior-none'), exact: true}).click();
      await helper.getByRole('radio', {name: option('link-unknown'), exact: true}).click();
      await page.getByRole('heading', {name: 'What to do'}).waitFor();
      assert.deepEqual(await shifts(), [], `${width} px`);
      const scrolled = await page.evaluate(() => scrollY);
      assert.equal((await number()) + scrolled, before, `${width} px: the number stays where it was`);
    }
  });

  test('every state of the helper fits 320 px with text twice as large', async (t) => {
    const {page} = await open(t, {at: '/demo/examples.html', viewport: {width: 320, height: 900}});
    await ready(page);
    const wide = await page.evaluate(() => {
      const {style} = document.body;
      style.fontSize = '34px';
      for (const heading of document.querySelectorAll<HTMLElement>('h1, h2'))
        heading.style.overflowWrap = 'anywhere';
      return [...document.querySelectorAll('wayout-linkage')].flatMap(({id, shadowRoot}) =>
        [...shadowRoot!.querySelectorAll('section, section *')]
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 0.5)
          .map((each) => `${id}: ${each.localName}.${each.className}`),
      );
    });
    assert.deepEqual(wide, []);
  });

  test('forced colours leave the chosen option and the brackets visible', async (t) => {
    const {page} = await open(t, {at: '/demo/examples.html#linkage-linked'});
    await page.locator('wayout-linkage .bracket').first().waitFor();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    const helper = page.locator('wayout-linkage');
    const bracket = await helper
      .locator('.bracket')
      .first()
      .evaluate((element) => {
        const {borderTopColor, borderTopWidth} = getComputedStyle(element, '::before');
        return {borderTopColor, borderTopWidth, ground: getComputedStyle(document.body).backgroundColor};
      });
    assert.notEqual(bracket.borderTopWidth, '0px');
    assert.notEqual(bracket.borderTopColor, bracket.ground);
  });
});

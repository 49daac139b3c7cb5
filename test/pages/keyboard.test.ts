import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {guide, linkText} from './content.js';
import {oneFile, module, pageOf, ready, shown, snippet} from './fixture.js';

const body = `<a href="#before">Before</a>${snippet}<a href="#after">After</a>`;

/** Role and name of what has the focus, and whether that can be seen. */
const focused = (page: Page): Promise<{name: string; visible: boolean}> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    // The ring of a tick is drawn around its number.
    const ring = getComputedStyle(at?.matches('.tick input') ? at.nextElementSibling! : at!);
    const name = at!.getAttribute('aria-label') ?? at!.closest('label')?.textContent ?? at!.textContent;
    return {
      name: name.trim().replace(/\s+/g, ' '),
      // The page's own links are the page's affair.
      visible:
        at?.getRootNode() === document ||
        (ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2),
    };
  });

/** Presses a key until the focus is on what has this name; returns the names it passed. */
async function press(page: Page, key: string, until: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press(key);
    const {name, visible} = await focused(page);
    assert.ok(visible, `the focus on “${name}” can be seen`);
    if (until.test(name)) return passed;
    passed.push(name);
  }
  throw new Error(`${key} never came to ${until}, only to ${passed.join(', ')}`);
}

inBrowsers(['chromium', 'firefox'], (open) => {
  test('everything can be reached and done with the keyboard alone', async (t) => {
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({head: module(oneFile), body})}});
    await ready(page);
    await page.getByRole('link', {name: 'Before'}).focus();
    const {facebook, instagram, whatsapp} = guide.platforms as Record<string, string>;
    await press(page, 'Tab', new RegExp(`^${facebook}$`));
    const selected = page.getByRole('tab', {selected: true});

    for (const [key, name] of [
      ['ArrowRight', instagram],
      ['ArrowRight', whatsapp],
      ['ArrowRight', facebook],
      ['ArrowLeft', whatsapp],
      ['Home', facebook],
      ['End', whatsapp],
      ['Home', facebook],
    ]) {
      await page.keyboard.press(key!);
      const now = await focused(page);
      assert.ok(now.name.startsWith(name!), `${key} comes to ${name}, not ${now.name}`);
      assert.ok(now.visible);
      assert.ok((await selected.innerText()).startsWith(name!));
    }

    await press(page, 'Tab', new RegExp(`^${linkText('facebook-form')}`));
    await press(page, 'Tab', /^Copy link$/);
    await press(page, 'Tab', /^Step 1 done$/);
    await page.keyboard.press('Space');
    assert.match(await shown(page), /1 of \d+ done/);
    await page.keyboard.press('Space');
    assert.match(await shown(page), /0 of \d+ done/);
    await page.keyboard.press('Space');

    await press(page, 'Tab', /^Reset$/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: /^0 of/}).first().waitFor();
    // Reset has nothing left to do, so the focus is not left on it.
    assert.equal((await focused(page)).name, 'Step 1 done');

    await press(page, 'Tab', /menus/);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', {name: 'Menus in'}).first().waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', {name: /menus/, expanded: false}).first().waitFor();

    await press(page, 'Tab', /^Sources$/);
    await page.keyboard.press('Enter');
    await page.getByText('Source:').filter({visible: true}).first().waitFor();
    await page.keyboard.press('Enter');
    await press(page, 'Tab', /^After$/);
    await press(page, 'Shift+Tab', /^Step 1 done$/);
    await press(page, 'Shift+Tab', /^Before$/);
    assert.deepEqual(errors, []);
  });
});

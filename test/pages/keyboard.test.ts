import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {guide, linkText, words} from './content.js';
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

/** A page that is one form with a default button, with shortcuts of one key, and with a guard that finds text fields by the target’s tag. */
const shortcuts = `
  const ours = /^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/;
  window.heard = [];
  window.keeps = false;
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
    document.addEventListener(type, (event) => {
      if (ours.test(event.target.tagName) && event.target.id !== 'own') return;
      heard.push(event.key ?? event.type);
      if (event.key === 'Enter') document.querySelector('#go').click();
      if (!/^(Tab|Escape|Page|Control)/.test(event.key)) event.preventDefault();
    });
  addEventListener('keydown', (event) => keeps && event.preventDefault(), true);
  document.addEventListener('wayout-open', (event) => event.preventDefault());
  document.addEventListener('submit', (event) => { event.preventDefault(); heard.push('sent'); });`;

/** Focuses what a selector finds in a box, presses keys one after the other, and tells what the page heard. */
async function heardOf(page: Page, tag: string, selector: string, ...keys: string[]): Promise<string[]> {
  await page.locator(tag).locator(selector).filter({visible: true}).first().focus();
  await page.evaluate('heard = []');
  for (const key of keys) await page.keyboard.press(key);
  return page.evaluate('[...new Set(heard)]');
}

inBrowsers(['chromium', 'firefox'], (open) => {
  test('keys that a control uses never reach the shortcuts of a page, and all others do', async (t) => {
    const boxes = `<wayout-scope><p>Words.</p><p slot="note"><input id="own" /></p></wayout-scope>
      <wayout-steps><p>Words.</p></wayout-steps><wayout-linkage display="full"><p>Words.</p></wayout-linkage>`;
    const page = await open(t, {
      rules: {
        '/page.html': pageOf({
          head: `<script>${shortcuts}</script>${module(oneFile)}`,
          body: `<form><input aria-label="Search this site"><button id="go">Search</button>${boxes}</form>`,
        }),
      },
    }).then((opened) => opened.page);
    await ready(page);
    const search = page.getByRole('searchbox');
    const typed = ['s', '/', 'j', 'ArrowLeft', 'Backspace', 'Delete', 'Home', 'k', 'Enter', ' '];
    assert.deepEqual(await heardOf(page, 'wayout-scope', '[type=search]', ...typed), []);
    assert.equal(await search.inputValue(), 'k s');
    const others = ['PageDown', 'Control+k', 'Escape', 'Tab'];
    assert.deepEqual(await heardOf(page, 'wayout-scope', '[type=search]', ...others), [
      'PageDown',
      'Control',
      'k',
      'Escape',
      'Tab',
    ]);

    // Input methods, and signs typed with AltGr, which Windows reports as Ctrl and Alt.
    const composed = await search.evaluate((field) => {
      const press = (init: KeyboardEventInit) =>
        field.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, composed: true, ...init}));
      (window as unknown as {heard: string[]}).heard = [];
      press({key: 'Process', code: 'KeyS'});
      press({key: 'Escape', isComposing: true});
      press({key: '/', ctrlKey: true, altKey: true});
      press({key: '@', altKey: true});
      press({key: 'l', altKey: true});
      press({key: 'j', metaKey: true});
      return (window as unknown as {heard: string[]}).heard;
    });
    assert.deepEqual(composed, ['l', 'j']);

    assert.deepEqual(await heardOf(page, 'wayout-scope', 'select', 's'), []);
    assert.equal(await page.locator('wayout-scope select').inputValue(), 'ch');
    assert.deepEqual(await heardOf(page, 'wayout-scope', 'select', 'ArrowDown'), []);
    assert.equal(await page.locator('wayout-scope select').inputValue(), 'br');

    const tab = '[role=tab][aria-selected=true]';
    assert.deepEqual(
      await heardOf(page, 'wayout-steps', tab, 'ArrowRight', 'ArrowDown', 'End', 'Home', 'Enter', ' '),
      [],
    );
    assert.deepEqual(await heardOf(page, 'wayout-steps', tab, 's', 'PageDown'), ['s', 'PageDown']);
    assert.deepEqual(await heardOf(page, 'wayout-steps', '.tick input', ' ', 'Enter'), []);
    assert.deepEqual(await heardOf(page, 'wayout-steps', 'a.main', 'Enter', 'ArrowRight'), ['ArrowRight']);
    assert.deepEqual(await heardOf(page, 'wayout-scope', '#own', 's'), ['s']);
  });

  test('Enter answers in a box and nothing around it, and no key that the page kept answers', async (t) => {
    const {page} = await open(t, {
      rules: {
        '/page.html': pageOf({
          head: `<script>${shortcuts}</script>${module(oneFile)}`,
          body: `<form><button id="go">Search</button><wayout-linkage display="full"><p>Words.</p></wayout-linkage></form>`,
        }),
      },
    });
    await ready(page);
    const legend = (id: string) => page.locator('legend', {hasText: words.questions![id]!['legend']!});
    await page.evaluate('keeps = true');
    await heardOf(page, 'wayout-linkage', '[type=checkbox]', ' ', 'Enter');
    assert.equal(await page.getByRole('checkbox').first().isChecked(), false);
    await page.evaluate('keeps = false');
    await heardOf(page, 'wayout-linkage', '[type=checkbox]', ' ');
    await page.evaluate('keeps = true');
    await heardOf(page, 'wayout-linkage', '[type=checkbox]', 'Enter');
    await page.evaluate('keeps = false');
    assert.ok(await legend('use').isVisible(), 'the question is still open');
    // A key that is held down longer than it takes to move on.
    await page.evaluate('heard = []');
    for (const press of [0, 1, 2]) {
      await page.keyboard.down('Enter');
      if (!press) await legend('prior').waitFor();
    }
    await page.keyboard.up('Enter');
    assert.deepEqual(await page.evaluate('heard'), []);
  });
});

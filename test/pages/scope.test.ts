import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {concerns, groupOf} from '../../src/domain/scope.js';
import {inRegion} from '../../src/domain/situation.js';
import {inBrowsers} from './browsers.js';
import {flat, guide, plain, words} from './content.js';
import {module, oneFile, pageOf, ready, shown, whole} from './fixture.js';
import {watchShifts} from './traps.js';

const tag = 'wayout-scope';
const pageWith = (attributes = '', script = oneFile) => ({
  '/page.html': pageOf({
    head: module(script),
    body: `<a href="#before">Before</a><${tag} ${attributes}><p>The rule.</p></${tag}><p>After.</p>`,
  }),
});

const rows = inRegion(guide.scope, 'eea');
const wordsOf = (id: string) => words.scope![id]!;
/** The first row, which a search for its title leaves on top. */
const {id: wanted} = rows[0]!;
/** Number of rows shown when this app alone is ticked. */
const left = (app: string) => rows.filter((row) => concerns(row, [app])).length;

const status = (page: Page) => page.locator(tag).getByRole('status');

/** Name of what has the focus, and whether that can be seen. */
const focused = (page: Page) =>
  page.evaluate((wantedTag) => {
    const at = document.querySelector(wantedTag)!.shadowRoot!.activeElement!;
    const ring = getComputedStyle(at.closest('.option') ?? at);
    const name = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent;
    return {
      name: name.trim().replace(/\s+/g, ' '),
      visible: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2,
    };
  }, tag);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('kinds of data are narrowed and opened by keyboard alone, in the order of the eye', async (t) => {
    const {page, errors} = await open(t, {rules: pageWith()});
    await ready(page);
    await page.getByRole('link', {name: 'Before'}).focus();
    const apps = Object.entries(guide.platforms).filter(([app]) =>
      rows.some(({platforms}) => platforms.includes(app)),
    );
    for (const name of [/^For readers in/, ...apps.map(([, each]) => new RegExp(`^${each}$`)), /^Search/]) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      assert.match(at.name, name);
      assert.ok(at.visible, `the focus on “${at.name}” can be seen`);
    }

    // Back to the last app; Space ticks it.
    const [app] = apps.at(-1)!;
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await status(page)
      .filter({hasText: `${left(app)} of ${rows.length} shown`})
      .waitFor();
    await page.keyboard.press('Space');

    await page.keyboard.press('Tab');
    await page.keyboard.type(wordsOf(wanted)['title']!);
    await status(page)
      .filter({hasText: new RegExp(`^[1-9]\\d* of ${rows.length} shown$`)})
      .waitFor();
    // Chromium has a button in the field that takes no focus.
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).name, `Why & source: ${wordsOf(wanted)['title']}`);
    await page.keyboard.press('Enter');
    await page.getByText(plain(wordsOf(wanted)['why']).slice(0, 40)).waitFor();
    assert.ok((await focused(page)).visible);
    assert.deepEqual(errors, []);
  });

  test('screen readers are told of the table or of the list, never of both', async (t) => {
    const {page} = await open(t, {rules: pageWith('view="matrix"'), viewport: {width: 800, height: 800}});
    await ready(page);
    const table = page.getByRole('table', {name: 'Kinds of data, by app'});
    const rowIn = page.getByRole('button', {name: /^Why & source/});
    assert.deepEqual([await table.count(), await rowIn.count()], [1, 0]);
    assert.equal(await page.getByRole('rowheader').count(), rows.length);
    await page.setViewportSize({width: 500, height: 800});
    assert.deepEqual([await table.count(), await rowIn.count()], [0, rows.length]);
  });
});

inBrowsers(['chromium'], (open) => {
  test('nothing moves under a reader who filters, except the list itself', async (t) => {
    for (const width of [320, 720]) {
      const {page} = await open(t, {rules: pageWith(), viewport: {width, height: 900}});
      await ready(page);
      const scope = page.locator(tag);
      const tops = () =>
        scope.evaluate(({shadowRoot}) =>
          ['.kicker', '#title', 'select', 'legend', '.option', '[type=search]', '.count', '.group'].map(
            (each) => shadowRoot!.querySelector(each)!.getBoundingClientRect().top + scrollY,
          ),
        );
      const before = await tops();
      const shifts = await watchShifts(page);
      await scope.getByRole('searchbox').pressSequentially(wordsOf(wanted)['title']!.slice(0, 12));
      assert.deepEqual(await tops(), before, `${width} px: while typing`);
      // Keys, not a value that a script fills in: only what follows an act of the reader is no shift.
      await page.keyboard.type('zzz');
      assert.deepEqual(await tops(), before, `${width} px: nothing left`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await scope.getByRole('checkbox').last().check();
      assert.deepEqual(await tops(), before, `${width} px: an app`);
      const moved = await shifts();
      assert.deepEqual(moved, [], `${width} px`);
    }
  });

  test('paper holds why and the sources of every row that is shown, and no control', async (t) => {
    const {page} = await open(t, {rules: pageWith('', whole)});
    await ready(page);
    const app = Object.keys(guide.platforms).find((each) => left(each) < rows.length)!;
    await page.getByRole('checkbox', {name: guide.platforms[app]!}).check();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({media: 'print'});
    const text = await shown(page, tag);
    for (const row of rows)
      assert.equal(text.includes(flat(plain(wordsOf(row.id)['why']))), concerns(row, [app]), row.id);
    for (const control of ['Why & source', 'Show what matters', 'Search,'])
      assert.ok(!text.includes(control), control);
    assert.equal(text.match(/Source: /g)!.length, rows.filter((row) => concerns(row, [app])).length);
    const colours = await page
      .locator(`${tag} .group li:visible .shape`)
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
    assert.deepEqual([...new Set(colours)], ['rgb(0, 0, 0)']);
  });

  test('paper holds the sources of every row once a reader has opened one', async (t) => {
    const {page} = await open(t, {rules: pageWith()});
    await ready(page);
    await page.getByRole('button', {name: 'Why & source'}).first().click();
    await page.getByText('Source:').filter({visible: true}).first().waitFor();
    await page.emulateMedia({media: 'print'});
    assert.equal((await shown(page, tag)).match(/Source: /g)!.length, rows.length);
  });

  test('forced colours leave the shape of every mark', async (t) => {
    const {page} = await open(t, {rules: pageWith()});
    await ready(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    const marks = await page.locator(`${tag} .shape`).evaluateAll((all) =>
      all.map((each) => {
        const {color, backgroundColor, backgroundImage, borderTopWidth} = getComputedStyle(each);
        return {color, drawn: [backgroundColor, backgroundImage, borderTopWidth].join(' ')};
      }),
    );
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    assert.deepEqual([...new Set(marks.map(({color}) => color))], [ink]);
    assert.equal(new Set(marks.map(({drawn}) => drawn)).size, new Set(rows.map(groupOf)).size);
  });
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {classic, oneFile, pageOf, ready, shown, snippet, tick} from './fixture.js';
import {eavesdrop} from './traps.js';

const remembering = (attributes: string) =>
  pageOf({body: snippet.replace('<wayout-steps', `<wayout-steps ${attributes}`)});
const kept = (page: Page, place: string) =>
  page.evaluate<[string, string][]>(`Object.entries(${place}Storage)`);
const forget = (page: Page) => page.getByRole('button', {name: 'Forget on this device'}).first();
const done = async (page: Page) => /\d+ of \d+ done/.exec(await shown(page))![0];

inBrowsers(['chromium', 'firefox'], (open) => {
  for (const place of ['session', 'local'])
    test(`with remember="${place}" nothing is kept before the first tick, and ticks come back`, async (t) => {
      const {page, errors} = await open(t, {rules: {'/page.html': remembering(`remember="${place}"`)}});
      await ready(page);
      assert.deepEqual(await kept(page, place), []);
      assert.equal(await forget(page).count(), 0);
      await tick(page, 2);
      const [[key, value] = ['', '']] = await kept(page, place);
      assert.equal(key, 'wayout');
      assert.doesNotMatch(value, /facebook\.com|@/);
      assert.deepEqual(await kept(page, place === 'local' ? 'session' : 'local'), []);

      await page.reload();
      await ready(page);
      assert.match(await done(page), /^1 of/);
      assert.ok(await page.getByRole('checkbox', {name: 'Step 2 done'}).first().isChecked());

      await forget(page).click();
      await forget(page).waitFor({state: 'detached'});
      assert.deepEqual(await kept(page, place), []);
      // Ticks on the screen stay until the reader leaves.
      assert.match(await done(page), /^1 of/);
      await page.reload();
      await ready(page);
      assert.match(await done(page), /^0 of/);

      await tick(page, 1);
      assert.equal((await kept(page, place)).length, 1);
      await page.getByRole('button', {name: 'Reset'}).first().click();
      await page.getByRole('status').filter({hasText: /^0 of/}).first().waitFor();
      assert.deepEqual(await kept(page, place), []);
      assert.deepEqual(errors, []);
    });

  test('with storage-consent="denied" nothing is kept, until it is granted', async (t) => {
    const rules = {'/page.html': remembering('remember="local" storage-consent="denied"')};
    const {page} = await open(t, {rules, first: [eavesdrop]});
    await ready(page);
    await tick(page);
    const {storage} = await page.evaluate<{storage: string[]}>('overheard()');
    // Dropping what an earlier visit left is all that may happen.
    assert.ok(!storage.includes('setItem'), storage.join());
    assert.deepEqual(await kept(page, 'local'), []);
    await page.evaluate(() =>
      document.querySelector('wayout-steps')!.setAttribute('storage-consent', 'granted'),
    );
    await tick(page, 2);
    assert.equal((await kept(page, 'local')).length, 1);
  });

  test('what another script left under our name, or a full storage, hurts nobody', async (t) => {
    const spoil = [
      // A blank page, where a script may run first, has no storage.
      `try { localStorage.setItem('wayout', '{"meta-ai": {"done": "x"') } catch {}`,
      `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    ];
    for (const first of spoil) {
      const {page, errors} = await open(t, {
        rules: {'/page.html': remembering('remember="local"')},
        first: [first],
      });
      await ready(page);
      await tick(page);
      assert.match(await done(page), /^1 of/);
      assert.deepEqual(errors, []);
    }
  });

  test('in a frame that may not store anything the list works', async (t) => {
    const inner = pageOf({
      head: classic(oneFile).replace('src', 'defer src'),
      body: snippet.replace('<wayout-steps', '<wayout-steps remember="local"'),
    });
    const frame = '<iframe src="/inner.html" sandbox="allow-scripts" width="600" height="900"></iframe>';
    const rules = {'/page.html': pageOf({head: '', body: frame}), '/inner.html': inner};
    const {page, errors} = await open(t, {rules});
    const list = page.frameLocator('iframe');
    await list.getByRole('checkbox', {name: 'Step 1 done'}).first().check({force: true});
    await list.getByRole('status').filter({hasText: /^1 of/}).first().waitFor();
    assert.equal(await list.getByRole('button', {name: 'Forget on this device'}).count(), 0);
    assert.deepEqual(errors, []);
  });
});

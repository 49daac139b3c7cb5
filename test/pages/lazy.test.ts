import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {elements} from '../../tools/build/outputs.mjs';
import {inBrowsers, type Engine} from './browsers.js';
import {pageOf, ready, snippet} from './fixture.js';
import {
  asked,
  farPage,
  file,
  hasRun,
  isQuiet,
  loader,
  mounts,
  noteHeld,
  path,
  scrollDown,
  settled,
} from './lazy.js';

const focusBox = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('wayout-steps a')!.focus({preventScroll: true}));

/** Signs of a reader who needs a box that is far away. */
const signs: Record<string, (page: Page, engine: Engine) => Promise<unknown>> = {
  'the focus is moved into it': focusBox,
  'the page is printed': (page, engine) =>
    engine === 'chromium' ? page.pdf() : page.evaluate(() => dispatchEvent(new Event('beforeprint'))),
  'the address comes to name one of its parts': (page) =>
    page.evaluate(() => void (location.hash = 'wayout-steps')),
};

/** Events that say nothing about a box. */
const elsewhere = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('#other')!.focus({preventScroll: true});
    location.hash = 'elsewhere';
    dispatchEvent(new Event('online'));
  });

/** Mounts that do not wait for a reader. */
const eager = {
  'asks for it': snippet.replace('<wayout-steps', '<wayout-steps loading="eager"'),
  'is a block that asks for it': mounts.block.replace('data-wayout', 'data-loading="eager" data-wayout'),
  'is empty': '<wayout-steps></wayout-steps>',
  'is an empty block': '<div data-wayout="steps">\n</div>',
};

/** Mounts that wait although nothing is in them. */
const patient = {
  'an empty tag that may wait': '<wayout-steps loading="lazy"></wayout-steps>',
  'an empty block that may wait': '<div data-wayout="steps" data-loading="lazy"></div>',
  'a tag with the shadow root of a server':
    '<wayout-steps><template shadowrootmode="open"><ol></ol></template></wayout-steps>',
};

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('the loader waits until a tag, a block or a link is within two windows of the view', async (t) => {
    for (const [name, mount] of Object.entries(mounts)) {
      const {page, site, errors} = await open(t, {rules: {'/page.html': farPage(mount)}});
      assert.ok(await isQuiet(page, site), `${name} far away`);
      await scrollDown(page, 0.9);
      assert.ok(await isQuiet(page, site), `${name} nearer`);
      await scrollDown(page, 1.2);
      await hasRun(page);
      await scrollDown(page, 4);
      await ready(page);
      assert.equal(asked(site), 1, name);
      assert.deepEqual(errors, []);
    }
  });

  test('the loader comes before the reader when a box is needed for another reason', async (t) => {
    for (const [name, sign] of Object.entries(signs)) {
      const body = `<a id="other" href="#">Other</a>${snippet}`;
      const {page, site, errors} = await open(t, {rules: {'/page.html': farPage(body)}});
      await elsewhere(page);
      assert.ok(await isQuiet(page, site), name);
      await sign(page, engine);
      await hasRun(page);
      assert.equal(asked(site), 1, name);
      assert.deepEqual(errors, []);
    }
  });

  test('the loader comes at once where the address names a part of a box', async (t) => {
    const {page} = await open(t, {at: '/page.html#wayout-steps', rules: {'/page.html': farPage(snippet)}});
    await hasRun(page);
  });

  test('the loader comes at once for a box that cannot wait', async (t) => {
    for (const box of Object.values(eager)) {
      const {page} = await open(t, {rules: {'/page.html': farPage(box)}});
      await hasRun(page);
    }
  });

  test('the loader waits for an empty box that may wait', async (t) => {
    for (const [name, box] of Object.entries(patient)) {
      const {page, site} = await open(t, {rules: {'/page.html': farPage(box)}});
      assert.ok(await isQuiet(page, site), name);
    }
  });

  test('the loader does nothing on a page without boxes', async (t) => {
    const body = '<p>An article with <my-steps></my-steps> and a <a href="#wayout-steps">link</a>.</p>';
    const {page, site, errors} = await open(t, {
      at: '/page.html#wayout-steps',
      rules: {'/page.html': pageOf({head: loader(), body})},
    });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok(await isQuiet(page, site));
    assert.deepEqual(errors, []);
  });

  test('the loader does not wait where nothing tells how near a box is', async (t) => {
    const first = ['delete self.IntersectionObserver;'];
    const {page, errors} = await open(t, {first, rules: {'/page.html': farPage(snippet)}});
    await hasRun(page);
    assert.deepEqual(errors, []);
  });

  test('the loader finds a box that the parser reaches later', async (t) => {
    let release = () => {};
    const loaderHasRun = new Promise<void>((resolve) => (release = resolve));
    const body = `<script src="/slow.js"></script>${snippet}`;
    const {page, site} = await open(t, {
      first: ["document.addEventListener('load', ({target}) => target.async && fetch('/release'), true);"],
      rules: {
        '/page.html': pageOf({head: loader(), body}),
        // A browser parses no further until it is there.
        '/slow.js': {body: '', after: loaderHasRun},
        '/release': () => (release(), ''),
      },
    });
    await ready(page);
    assert.equal(asked(site), 1);
  });

  test('the loader lets go of the page when the script has run, and leaves nothing', async (t) => {
    const {page, errors} = await open(t, {first: [noteHeld], rules: {'/page.html': farPage(snippet)}});
    await settled(page);
    assert.equal(await page.evaluate(() => window.held.length), 5, 'four listeners and an observer');
    const names = await page.evaluate(() => Object.keys(window));
    await focusBox(page);
    await hasRun(page);
    await page.waitForFunction((wanted) => !document.querySelector(`[src*="${wanted}"]`), file);
    assert.equal(await page.evaluate(() => window.held.length), 0);
    assert.deepEqual(await page.evaluate(() => Object.keys(window)), names);
    assert.deepEqual(errors, []);
  });

  test('several loaders add one script', async (t) => {
    const {page, site, errors} = await open(t, {
      rules: {'/page.html': farPage(snippet + loader() + snippet, loader())},
    });
    await settled(page);
    await focusBox(page);
    await hasRun(page);
    await scrollDown(page, 4);
    await ready(page);
    await settled(page);
    assert.equal(asked(site), 1);
    assert.deepEqual(errors, []);
  });

  test('a loader that comes with further content mounts what came with it', async (t) => {
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({head: loader()})}});
    await ready(page);
    await page.evaluate((block) => {
      document.body.insertAdjacentHTML('beforeend', block);
      const src = '/dist/cdn/wayout-lazy.js';
      const again = Object.assign(document.createElement('script'), {src});
      again.dataset['script'] = 'wayout-meta-ai-steps-en.js';
      document.body.append(again);
    }, mounts.block);
    await page.locator('[data-wayout] > wayout-steps:state(ready)').waitFor();
    assert.equal(await page.locator('wayout-steps').count(), 2);
    assert.deepEqual(errors, []);
  });

  test('a script that did not come is asked for at the next sign', async (t) => {
    let answers = 0;
    const {page, site, errors} = await open(t, {
      rules: {'/page.html': farPage(snippet), [path]: () => (answers++ ? undefined : {status: 503})},
    });
    await settled(page);
    await focusBox(page);
    await page.waitForFunction(
      (wanted) =>
        performance.getEntriesByType('resource').some(({name}) => name.endsWith(wanted)) &&
        !document.querySelector(`[src*="${wanted}"]`),
      file,
    );
    assert.equal(asked(site), 1);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await focusBox(page);
    await hasRun(page);
    assert.equal(asked(site), 2);
    assert.deepEqual(errors, []);
  });
});

test('the loader knows every tag', () => {
  const source = readFileSync('src/lazy.ts', 'utf8');
  const known = /:is\(([\w,-]+)\)/.exec(source)![1]!.split(',');
  assert.deepEqual(known.sort(), elements.map(({tag}) => tag).sort());
});

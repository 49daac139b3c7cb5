import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {until} from '../../tools/until.mjs';
import {inBrowsers} from './browsers.js';
import {
  classic,
  forEachFrame,
  framed,
  insideSnippet,
  module,
  oneFile,
  pageOf,
  ready,
  shown,
  tick,
  universal,
} from './fixture.js';
import {flat, title} from './content.js';

const oneElement = '/dist/cdn/wayout-meta-ai-steps-en.js';
const words = '/dist/cdn/wayout-meta-ai-words-en.js';
const readable = '<p>Readable without scripts.</p>';
const block = `<div data-wayout="steps" data-platform="instagram" data-headinglevel="2">${readable}</div>`;
const link = `<p><a href="https://example.org/#wayout=steps&amp;platform=instagram">${insideSnippet}</a></p>`;
/** A tag with words inside, as the classic editor of WordPress saves it. */
const pushedOut = `<p><wayout-steps platform="instagram" heading-level="2"></p>
  <div data-wayoutwords="steps" lang="en" dir="ltr">${readable}</div>\n<p></wayout-steps></p>`;
const all = block + link + pushedOut;

/** Number of places where readers see the words for pages without scripts. */
const seen = (place: Page | Frame) =>
  place.evaluate(
    () =>
      [...document.querySelectorAll('[data-wayout] p, [data-wayoutwords] p, a[href*="#wayout"]')].filter(
        (each) => each.checkVisibility(),
      ).length,
  );

/** Places of the script's tag in a page, and ways to write it. */
const places: Record<string, (body: string) => string> = {
  'deferred in the head': (body) => pageOf({head: classic(oneFile).replace('src', 'defer src'), body}),
  'blocking in the head': (body) => pageOf({head: classic(oneFile), body}),
  'at the end': (body) => pageOf({head: '', body: body + classic(oneFile)}),
  'a module that fetches its words': (body) => pageOf({head: module(universal), body}),
};

inBrowsers(['chromium', 'firefox'], (open) => {
  test('blocks, links and words that were pushed out of a tag upgrade wherever the script is written', async (t) => {
    const pages = Object.fromEntries(Object.entries(places).map(([where, write]) => [where, write(all)]));
    const {page, errors} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame) => {
      await ready(frame);
      await frame.waitForFunction(() => document.readyState === 'complete');
      assert.equal(await seen(frame), 0, 'the words of the box alone');
      const boxes = await frame
        .locator('wayout-steps')
        .evaluateAll((elements) =>
          elements.map((each) => [each.getAttribute('platform'), each.childElementCount]),
        );
      assert.deepEqual(boxes, Array(3).fill(['instagram', 0]), 'words stay where they were');
    });
    assert.deepEqual(errors, []);
  });

  test('what was there stays visible until the words are there', async (t) => {
    let settle = () => {};
    const after = new Promise<void>((resolve) => (settle = resolve));
    const rules = {'/page.html': pageOf({head: module(universal), body: all}), [words]: {after}};
    const {page, errors} = await open(t, {rules});
    await page.waitForFunction(() => document.querySelectorAll('wayout-steps:defined').length === 3);
    await page.evaluate(() =>
      Promise.all([...document.querySelectorAll('wayout-steps')].map((each) => each.updateComplete)),
    );
    assert.equal(await seen(page), 3);
    settle();
    await ready(page);
    assert.equal(await seen(page), 0);
    assert.deepEqual(errors, []);
  });

  test('a script that comes with an article added later upgrades that article, too', async (t) => {
    const rules = {'/page.html': pageOf({head: classic(oneFile), body: `<main>${block}</main>`})};
    const {page, errors, said} = await open(t, {rules});
    await ready(page);
    for (let count = 2; count <= 4; count++) {
      await page.evaluate(
        ([markup, src]) => {
          document.querySelector('main')!.insertAdjacentHTML('beforeend', markup!);
          const script = document.createElement('script');
          script.src = src!;
          document.body.append(script);
        },
        [block + link, oneFile],
      );
      await page.waitForFunction(
        (all) => document.querySelectorAll('wayout-steps').length === all,
        count * 2 - 1,
      );
      await ready(page);
    }
    assert.equal(await seen(page), 0);
    assert.deepEqual([errors, said], [[], []]);
  });

  test('where rendering is refused nothing on the page changes', async (t) => {
    const policy =
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const body = `<main>${all}</main>`;
    const pages = {
      'without a script': pageOf({head: '', body}),
      refused: {
        body: pageOf({head: classic(oneFile).replace('src', 'defer src'), body}),
        headers: {'Content-Security-Policy': policy},
      },
    };
    const {page, errors} = await open(t, {rules: framed(pages)});
    const markup: string[] = [];
    await forEachFrame(page, pages, async (frame) => {
      await frame.waitForFunction(() => document.readyState === 'complete');
      assert.equal(await seen(frame), 3);
      markup.push(await frame.locator('main').innerHTML());
    });
    assert.equal(markup[1], markup[0]);
    assert.deepEqual(errors, []);
  });

  test('a name that several scripts know is nobody’s mistake, and one that none knows is told', async (t) => {
    const head = ['steps', 'faq', 'scope']
      .map((name) => classic(`/dist/cdn/wayout-meta-ai-${name}-en.js`).replace('src', 'defer src'))
      .join('');
    const body = `${block}<div data-wayout="faq">${readable}</div><div data-wayout="faqs">${readable}</div>`;
    for (const [asAuthor, message] of [
      [false, 'wayout: data-wayout="faqs"'],
      [true, 'Did you mean "faq"?'],
    ] as const) {
      const {page, errors, said} = await open(t, {rules: {'/page.html': pageOf({head, body})}, asAuthor});
      await ready(page);
      const told = () => said.filter((line) => line.includes('data-wayout'));
      await until(message, () => told().some((line) => line.includes(message)));
      assert.deepEqual(
        await page
          .locator('[data-wayout] > :last-child:not(slot)')
          .evaluateAll((all) => all.map(({localName}) => localName)),
        ['wayout-steps', 'wayout-faq', 'p'],
      );
      assert.deepEqual(errors, []);
      assert.ok(
        told().every((line) => line.includes('"faqs"')),
        told().join('\n'),
      );
    }
  });

  test('elements of the page with the names of what is read make no error, and what was there stays readable', async (t) => {
    const names = [
      'readyState',
      'addEventListener',
      'querySelectorAll',
      'createElement',
      'currentScript',
      'baseURI',
      'customElements',
      'body',
    ];
    const pages = Object.fromEntries(
      names.map((name) => [
        name,
        pageOf({
          head: '',
          body: `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>${block}${link}${classic(oneElement)}`,
        }),
      ]),
    );
    const {page, errors} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame) => {
      const text = await frame.evaluate(() =>
        [...document.querySelector('html')!.querySelectorAll('*')]
          .map(
            (each) =>
              (each.shadowRoot?.querySelector('.frame') as HTMLElement | null)?.innerText ??
              (each as HTMLElement).innerText,
          )
          .join(' '),
      );
      assert.ok(
        flat(text).includes('Readable without scripts.') || flat(text).includes(title),
        flat(text).slice(0, 300),
      );
    });
    assert.deepEqual(errors, []);
  });

  test('a box in place of a link works as any other', async (t) => {
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({body: link})}});
    await ready(page);
    await tick(page);
    assert.match(await shown(page), /1 of \d+ done/);
    assert.deepEqual(errors, []);
  });

  test('a script of any kind whose tag is added again upgrades what was added since, and page code has mount', async (t) => {
    const kinds = {
      universal: module(universal),
      'one file as a module': module(oneFile),
      'one file': classic(oneFile),
    };
    const pages = Object.fromEntries(
      Object.entries(kinds).map(([kind, head]) => [kind, pageOf({head, body: '<main></main>'})]),
    );
    const {page, errors} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame, kind) => {
      await frame.waitForFunction(
        () => document.readyState === 'complete' && customElements.get('wayout-steps'),
      );
      const add = (markup: string) =>
        frame.evaluate((added) => {
          document.querySelector('main')!.insertAdjacentHTML('beforeend', added);
        }, markup);
      const mounted = () => frame.locator('main wayout-steps').count();
      await add(block);
      assert.equal(await mounted(), 0, kind);
      await frame.evaluate(() => {
        const {src, type} = document.querySelector('script')!;
        document.head.append(Object.assign(document.createElement('script'), {src, type}));
      });
      await frame.locator('main wayout-steps').first().waitFor();
      if (kind !== 'universal') return;
      await add(link);
      await frame.evaluate(async (address) => {
        const {mount} = (await import(address)) as {mount: (root: ParentNode) => void};
        mount(document);
      }, universal);
      assert.equal(await mounted(), 2);
    });
    assert.deepEqual(errors, []);
  });
});

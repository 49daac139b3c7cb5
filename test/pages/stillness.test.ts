import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test, type TestContext} from 'node:test';
import {elements} from '../../src/elements/index.js';
import {renderElement} from '../../src/node/render.js';
import {inBrowsers, type Open} from './browsers.js';
import {ready} from './fixture.js';
import {watchShifts} from './traps.js';

/** The rule for bare tags, as newsrooms copy it. */
const heightRule = /```css\n(\/\* Room for bare tags[\s\S]+?)```/.exec(
  readFileSync('docs/hosting.md', 'utf8'),
)![1]!;

/** As old as the facts may be when this runs. */
const attributes = {'stale-after': 'never'};

const paragraph = `<p>${'Words of an article that has nothing to do with it. '.repeat(8)}</p>`;

/** An article whose box comes into view at once, and whose script comes after it was painted. */
const article =
  (box: string, css = '') =>
  (script: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>An article</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/demo/article.css">
<style>${css}</style>
<main><h1>An article</h1>${paragraph.repeat(2)}${box}${paragraph.repeat(8)}</main>
<script type="module" async src="${script}"></script>`;

interface Case {
  /** The page, given the address of the script, which is not waited for. */
  page: (script: string) => string;
  width: number;
  script?: string;
}

/** Layout shift of a page from its start until the words of the box have come, which is after it was painted without them. */
async function moved(t: TestContext, open: Open, {page: html, width, script}: Case): Promise<number> {
  const address = `/dist/cdn/${script ?? 'wayout-meta-ai-en.js'}`;
  let release = () => {};
  const after = new Promise<void>((resolve) => (release = resolve));
  const {page} = await open(t, {
    at: '/demo/article.html',
    viewport: {width, height: width < 700 ? 640 : 900},
    rules: {'/demo/article.html': html(address), [address]: {after}},
  });
  const shifts = await watchShifts(page, true);
  const painted = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  await painted();
  release();
  await ready(page);
  await painted();
  await painted();
  return (await shifts()).reduce((sum, each) => sum + each, 0);
}

const boxes = Object.keys(elements).flatMap((tag) => [320, 720].map((width) => ({tag, width})));

inBrowsers(['chromium'], (open) => {
  /** Cases that move by more than they may. */
  async function tooMuch(t: TestContext, most: number, cases: Promise<Case & {tag: string}>[]) {
    const all = await Promise.all(
      cases.map(async (each) => {
        const {tag, ...wanted} = await each;
        return {tag, width: wanted.width, shift: await moved(t, open, wanted)};
      }),
    );
    assert.ok(all.length);
    return all.filter(({shift}) => shift > most);
  }

  test('words that take the place of the pasted ones move the page by no more than 0.02', async (t) => {
    const cases = boxes.map(async ({tag, width}) => ({
      tag,
      width,
      page: article(await renderElement(tag, {format: 'element', attributes})),
    }));
    assert.deepEqual(await tooMuch(t, 0.02, cases), []);
  });

  test('the article of the demo moves by no more than 0.02 when the words of its boxes arrive', async (t) => {
    const demo = readFileSync('demo/index.html', 'utf8');
    const page = (script: string) =>
      demo.replace(
        '<script type="module" src="../dist/cdn/wayout-meta-ai-en.js">',
        `<script async src="${script}">`,
      );
    assert.notEqual(page(''), demo);
    const cases = [320, 720].map((width) => Promise.resolve({tag: 'article', page, width}));
    assert.deepEqual(await tooMuch(t, 0.02, cases), []);
  });

  test('words that take the place of what a server rendered move nothing', async (t) => {
    const cases = boxes.map(async ({tag, width}) => ({
      tag,
      width,
      page: article(await renderElement(tag, {format: 'dsd', attributes})),
    }));
    assert.deepEqual(await tooMuch(t, 0, cases), []);
  });

  // The universal script fetches its words after the tags have become elements.
  for (const [script, tags] of [
    ['wayout-meta-ai-en.js', boxes],
    ['wayout.js', boxes.filter(({tag}) => /guide|linkage/.test(tag))],
  ] as const)
    test(`with the rule for their height, bare tags move the page by no more than 0.05: ${script}`, async (t) => {
      const cases = tags.map(({tag, width}) =>
        Promise.resolve({tag, width, script, page: article(`<${tag}></${tag}>`, heightRule)}),
      );
      assert.deepEqual(await tooMuch(t, 0.05, cases), []);
    });

  test('without it they do move the page: what is measured here can be seen', async (t) => {
    const page = article('<wayout-linkage></wayout-linkage>');
    assert.equal(
      (await tooMuch(t, 0.05, [Promise.resolve({tag: 'wayout-linkage', width: 720, page})])).length,
      1,
    );
  });
});

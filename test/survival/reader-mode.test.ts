/** Articles with a box in the reader mode of browsers: Readability, as published by Mozilla, on what a browser has parsed. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {languagesOf} from '../../src/content/load.js';
import {elementNames, renderElement} from '../../src/node/render.js';
import {throughWordPress, whyNoWordPress} from '../../tools/channels/wordpress.mjs';
import {pages as demo} from '../../tools/demo-words.mjs';
import {inBrowsers} from '../pages/browsers.js';
import {formAddresses} from '../pages/content.js';
import {module, pageOf, ready, universal} from '../pages/fixture.js';
import {missing, read, type Reading} from './reading.js';

const skip = whyNoWordPress() ?? false;

const require = createRequire(import.meta.url);
/** Script that readers of a page have in their browser. Packages in CommonJS look for `module`. */
const first = [
  `${readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8')};
  self.Readability = Readability;`,
];

declare global {
  const Readability: new (page: Document) => {parse(): {content: string} | null};
}

interface Box {
  name: string;
  /** Static HTML of the element. */
  words: string;
  /** The same in its mount. */
  html: string;
}

const mounts = {
  tag: (name: string, lang: string, words: string) =>
    `<div>\n<wayout-${name} lang="${lang}" stale-after="never">${words}</wayout-${name}>\n</div>`,
  block: (name: string, lang: string, words: string) =>
    `<div data-wayout="${name}" lang="${lang}" data-staleafter="never">${words}</div>`,
};

const languages = languagesOf('meta-ai');

/** Boxes by language and mount. */
const boxes = Object.fromEntries(
  await Promise.all(
    languages.map(async (lang) => {
      const attributes = {lang, 'stale-after': 'never'};
      const all = await Promise.all(elementNames.map((name) => renderElement(name, {attributes})));
      const inMount = (mount: keyof typeof mounts): Box[] =>
        elementNames.map((name, index) => ({
          name: `${name} in "${lang}", ${mount}`,
          words: all[index]!,
          html: mounts[mount](name, lang, all[index]!),
        }));
      return [lang, {tags: inMount('tag'), blocks: inMount('block')}] as const;
    }),
  ),
);

/** Paragraphs such as papers print them, some of a few words, and what stands between them in a longer article. */
const paragraph = (index: number): string =>
  index % 3 === 2
    ? `<p>Paragraph ${index}: nobody asked.</p>`
    : `<p>Paragraph ${index} says, in the words of the council, that nothing was decided on Tuesday evening, and that nothing will be decided next week. Neighbours had waited for an hour; then they went home, as they do every time.</p>`;

const between = (index: number): string[] =>
  [
    [],
    [`<h2>Part ${index} of nothing</h2>`],
    [`<ul><li>First point of ${index}.</li><li>Second point of ${index}.</li></ul>`],
    [`<blockquote><p>We said nothing ${index} times.</p></blockquote>`],
  ][index % 4]!;

/** Blocks of an article of so many paragraphs. */
const blocksOf = (paragraphs: number): string[] =>
  Array.from({length: paragraphs}, (_, index) => [
    ...(paragraphs < 8 ? [] : between(index)),
    paragraph(index),
  ]).flat();

interface Case {
  name: string;
  page: string;
  own: readonly Reading[];
  words: Reading;
}

/** Page with an article. */
const pageWith = (article: string): string =>
  pageOf({
    head: '',
    body: `<header><a href="/">Home</a></header><main><article><h1>Nothing happened</h1>
      ${article}</article></main><footer>About us</footer>`,
  });

/** Blocks and addresses of forms of a case that a reader mode does not show, and the number of lost words where it is above one in twenty. */
function lostOf({own, words}: Pick<Case, 'own' | 'words'>, shown: string): string[] {
  const got = read(shown);
  const text = got.words.join(' ');
  const blocks = own.map((block) => block.words.join(' ')).filter((block) => !text.includes(block));
  const forms = words.addresses.filter((address) => formAddresses.includes(address));
  const lost = missing([...own.flatMap((block) => block.words), ...words.words], got.words);
  return [
    ...blocks,
    ...missing(forms, got.addresses),
    ...(lost.length > words.words.length * 0.05 ? [`${lost.length} of ${words.words.length} words`] : []),
  ];
}

/** Names of the cases of which something is lost, with what. */
async function lostOfAll(page: Page, cases: readonly Case[]): Promise<string[][]> {
  const shown = await page.evaluate(
    (all) =>
      all.map((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        return new Readability(parsed).parse()?.content ?? '';
      }),
    cases.map((each) => each.page),
  );
  return cases.flatMap((each, index) => {
    const lost = lostOf(each, shown[index]!);
    return lost.length ? [[each.name, ...lost]] : [];
  });
}

/**
 * Cases of an article of so many paragraphs.
 * @param through what a system shows of posts.
 */
function casesOf(
  boxes: readonly Box[],
  length: number,
  through = (posts: readonly string[]) => posts,
): Case[] {
  const own = blocksOf(length);
  const half = Math.ceil(own.length / 2);
  const posts = boxes.map(({html}) => [...own.slice(0, half), html, ...own.slice(half)].join('\n\n'));
  return through(posts).map((post, index) => ({
    name: `${boxes[index]!.name}, ${length} paragraphs`,
    page: pageWith(post),
    own: own.map(read),
    words: read(boxes[index]!.words),
  }));
}

inBrowsers(['chromium'], (open) => {
  test('an article with a box keeps its text, the forms and the words of the box', async (t) => {
    const {page} = await open(t, {first, rules: {'/page.html': ''}});
    for (const {tags, blocks} of Object.values(boxes)) {
      const cases = [
        ...[2, 8, 15].flatMap((length) => casesOf(tags, length)),
        ...[8, 25].flatMap((length) => casesOf(blocks, length)),
      ];
      assert.deepEqual(await lostOfAll(page, cases), []);
    }
  });

  test('so does a post in WordPress, which makes paragraphs of loose lines', {skip}, async (t) => {
    const through = (trusted: boolean) => (posts: readonly string[]) =>
      throughWordPress(posts.map((content) => ({content, trusted}))).posts.map(({shown}) => shown);
    const {page} = await open(t, {first, rules: {'/page.html': ''}});
    const cases = [
      ...casesOf(boxes['en']!.tags, 8, through(true)),
      ...casesOf(boxes['en']!.blocks, 8, through(false)),
    ];
    assert.deepEqual(await lostOfAll(page, cases), []);
  });

  test('so does the page on which the script has put boxes in their place', async (t) => {
    const cases = Object.values(boxes).flatMap(({tags, blocks}) => [
      ...casesOf(tags.slice(0, 3), 8),
      ...casesOf(blocks.slice(3), 8),
    ]);
    const articles = cases.map(({page}) => /<article>.*<\/article>/s.exec(page)![0]);
    const rules = {'/page.html': pageOf({head: module(universal), body: articles.join('')})};
    const {page, errors} = await open(t, {first, rules});
    await ready(page);
    const pages = await page.evaluate(() =>
      [...document.querySelectorAll('article')].map(
        (article) => `<!doctype html><title>${document.title}</title>${article.outerHTML}`,
      ),
    );
    assert.ok(pages.every((html) => html.includes(`</wayout-`)));
    const live = cases.map((each, index) => ({...each, page: pages[index]!}));
    assert.deepEqual(await lostOfAll(page, live), []);
    assert.deepEqual(errors, []);
  });

  test('so do the articles of the demo, before and after the script', async (t) => {
    const {page, site} = await open(t, {first, at: `/${demo[0]}`, bypassCSP: true});
    const cases: Case[] = [];
    for (const file of demo) {
      const html = readFileSync(file, 'utf8');
      const {own, words} = await page.evaluate((text) => {
        const {body} = new DOMParser().parseFromString(text, 'text/html');
        const boxes = [...body.querySelectorAll('[data-wayoutwords]')];
        const words = boxes.map(({outerHTML}) => outerHTML).join('');
        for (const box of boxes) box.remove();
        const blocks = [...body.querySelectorAll('article :is(p:not(.byline), h2, h3, li)')];
        return {words, own: blocks.map(({outerHTML}) => outerHTML)};
      }, html);
      await page.goto(`${site.origin}/${file}`);
      await ready(page);
      const live = await page.evaluate(() => document.documentElement.outerHTML);
      for (const [when, text] of Object.entries({before: html, after: live}))
        cases.push({name: `${file}, ${when}`, page: text, own: own.map(read), words: read(words)});
    }
    assert.deepEqual(await lostOfAll(page, cases), []);
  });
});

/** The pages of the demo that tell newsrooms where a box can go: true to what the systems do, and readable in each place. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fromHtml} from 'hast-util-from-html';
import {folder, makeChannels} from '../../tools/channels/channels.mjs';
import {whyNoWordPress} from '../../tools/channels/wordpress.mjs';
import {pageViolations} from '../pages/accessibility.js';
import {inBrowsers} from '../pages/browsers.js';
import {ready} from '../pages/fixture.js';
import {missing, read, tagsIn} from './reading.js';

const pageOf = (id: string) => readFileSync(`${folder}/${id}.html`, 'utf8');

/** The example on a page. */
const exampleOf = (id: string) =>
  /<section aria-label="Example" class="example">\n(.*)\n<\/section>/s.exec(pageOf(id))![1]!;

/** HTML that a page tells its reader to paste. */
const pasteOf = (id: string) =>
  /<textarea[^>]*>\n(.*?)<\/textarea>/s
    .exec(pageOf(id))![1]!
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

const words = exampleOf('amp');

/** Places where an HTML parser has to repair a page. */
function problemsOf(page: string): string[] {
  const found: string[] = [];
  fromHtml(page, {onerror: ({message}) => void found.push(message)});
  return found;
}

/** https://github.com/ampproject/amphtml/blob/main/docs/spec/amp-tag-addendum.md; disclosures are in its validator's rules. */
const amp =
  'a b blockquote br dd details div dl dt em h2 h3 h4 h5 h6 hr i li ol p q small span strong summary time ul';

/** https://developer.apple.com/documentation/applenews/using-html-with-apple-news-format, 22 Nov 2026. */
const apple = 'a aside b blockquote br code del em footer i li ol p pre s samp strong sub sup ul';

test('AMP gets nothing but tags that its validator knows', () => {
  assert.deepEqual(missing(tagsIn(words), amp.split(' ')), []);
});

test('Apple News gets nothing but tags that it supports, and every word', () => {
  const {text} = JSON.parse(pasteOf('apple-news')) as {text: string};
  assert.deepEqual(missing(tagsIn(text), apple.split(' ')), []);
  assert.doesNotMatch(text, /<[a-z]+ (?!href="https:[^"]*">)/);
  assert.deepEqual(read(text), read(words));
});

const ids = [...pageOf('index').matchAll(/<a href="(\w[\w-]*)\.html">/g)].map(([, id]) => id!);

inBrowsers(['chromium'], (open) => {
  test('the pages say what the systems make of what is rendered now', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': ''}});
    for (const {file, text, needsWordPress} of await makeChannels(page))
      if (!needsWordPress || !whyNoWordPress())
        assert.ok(text === readFileSync(file, 'utf8'), `${file} is out of date: run "npm run channels".`);
  });

  test('each page is valid, breaks no rule of accessibility, fits a phone, and shows its example', async (t) => {
    const at = `/${folder}/index.html`;
    const {page, site, errors} = await open(t, {at, bypassCSP: true, viewport: {width: 320, height: 800}});
    for (const id of ['index', ...ids]) {
      await page.goto(`${site.origin}/${folder}/${id}.html`);
      if (pageOf(id).includes('<script')) await ready(page);
      assert.deepEqual(problemsOf(pageOf(id)), [], id);
      assert.deepEqual(await pageViolations(page), [], id);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, id);
    }
    assert.deepEqual(errors, []);
  });

  test('an XML parser gets the words out of the item for RSS', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': ''}});
    const content = await page.evaluate((item) => {
      const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${item}</channel></rss>`;
      const parsed = new DOMParser().parseFromString(feed, 'application/xml');
      return parsed.getElementsByTagName('content:encoded')[0]?.textContent;
    }, pasteOf('rss'));
    assert.equal(content, words);
  });

  test('a mail program that knows no fold-outs shows every word', async (t) => {
    const html = words.replace(/<(\/?)(details|summary)\b/g, '<$1unknown');
    const {page} = await open(t, {rules: {'/page.html': `<!doctype html><body>${html}`}});
    assert.deepEqual(missing(read(words).words, read(await page.innerText('body')).words), []);
  });
});

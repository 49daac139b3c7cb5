import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {classic, forEachFrame, framed, module, oneFile, pageOf, ready, snippet, tick} from './fixture.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const other = '9.9.9-other';
const otherScript = () => readFileSync(`.${oneFile}`, 'utf8').replaceAll(version, other);
const rulesFor = (head: string, body = snippet) => ({
  '/page.html': pageOf({head, body}),
  '/other.js': otherScript(),
});

/** Ways to write the tag that newsrooms use. */
const places: Record<string, {head?: string; body?: string}> = {
  'blocking, in the head': {head: classic(oneFile)},
  deferred: {head: classic(oneFile).replace('src', 'defer src')},
  async: {head: classic(oneFile).replace('src', 'async src')},
  'a module in the head': {head: module(oneFile)},
  'an async module': {head: module(oneFile).replace('src', 'async src')},
  'at the end': {head: '', body: snippet + classic(oneFile)},
  'a module at the end': {head: '', body: snippet + module(oneFile)},
  'inside the tag': {head: '', body: snippet.replace('</wayout', `${classic(oneFile)}</wayout`)},
  'before the tag': {head: '', body: classic(oneFile) + snippet},
};

inBrowsers(['chromium', 'firefox'], (open) => {
  test('the script works wherever it is written', async (t) => {
    const pages = Object.fromEntries(Object.entries(places).map(([where, parts]) => [where, pageOf(parts)]));
    const {page, errors, said} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame) => {
      await ready(frame);
      // Once the whole list is parsed, all of it is replaced by the words.
      assert.equal(await frame.locator('wayout-steps > *').first().isVisible(), false);
      await tick(frame);
    });
    assert.deepEqual([errors, said], [[], []]);
  });

  test('the same script twice does its work once and says nothing', async (t) => {
    const head = classic(oneFile) + classic(`${oneFile}?again`) + module(oneFile);
    const {page, errors, said} = await open(t, {rules: rulesFor(head)});
    await ready(page);
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(await page.getByRole('tablist').count(), 1);
    assert.deepEqual([errors, said], [[], []]);
  });

  for (const [first, second, stays, leaves] of [
    [oneFile, '/other.js', version, other],
    ['/other.js', oneFile, other, version],
  ] as const)
    test(`of two versions ${stays}, which comes first, stays, and ${leaves} says so once`, async (t) => {
      const {page, errors, said} = await open(t, {rules: rulesFor(classic(first) + classic(second))});
      await ready(page);
      assert.equal(await page.evaluate('customElements.get("wayout-steps").version'), stays);
      await tick(page);
      assert.deepEqual(errors, []);
      assert.equal(said.length, 1, said.join());
      assert.match(said[0]!, /^info: /);
      assert.ok(said[0]!.includes(stays) && said[0]!.includes(leaves), said[0]);
    });
});

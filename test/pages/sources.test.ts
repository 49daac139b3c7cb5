/** Sources of one-file scripts, which a reader's click fetches from a file beside the script. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {evidence, flat, guide, plain, sources, words} from './content.js';
import {classic, module, oneFile, openAll, pageOf, ready, shown, whole} from './fixture.js';
import type {Rules, Site} from './server.js';

const file = '/dist/cdn/wayout-meta-ai-sources.js';
const script = (element: string) => `/dist/cdn/wayout-meta-ai-${element}-en.js`;
const tags = ['steps', 'linkage', 'guide', 'scope', 'faq', 'timeline'];
const boxes = (names: readonly string[]) => names.map((name) => `<wayout-${name}></wayout-${name}>`).join('');

/** Question that is answered for readers everywhere, and the publisher of its first source. */
const asked = guide.faq!.find(({id, when}) => !when && evidence[`faq/${id}`])!.id;
const question = plain(words.faq![asked]!['question']);
const publisher = sources[evidence[`faq/${asked}`]!.supports[0]!]!.publisher;

const requested = ({requests}: Site, path = file) =>
  requests.filter((request) => request.endsWith(` ${path}`)).length;

const paths = ({requests}: Site) => requests.map((request) => request.split(' ')[1]!).slice(1);

/** Waits until the element has tried and given up. */
const gaveUp = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) =>
      (document.querySelector(name) as HTMLElementTagNameMap['wayout-faq']).problems.some(
        ({code}) => code === 'not-loaded',
      ),
    tag,
  );

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.innerText);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('no script asks for its sources before a reader opens them, and all scripts of a page share one file', async (t) => {
    const rules = {
      '/page.html': pageOf({
        head: tags.map((name, index) => (index % 2 ? module : classic)(script(name))).join(''),
        body: boxes(tags),
      }),
    };
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    assert.deepEqual(paths(site).sort(), tags.map(script).sort());
    await openAll(page);
    assert.equal(requested(site), 1);
    // Letters are the other file.
    assert.equal(paths(site).length, tags.length + 2);
    assert.deepEqual(errors, []);
  });

  test('a timeline shows its sources at first sight, and has all of them in its panel, without a request', async (t) => {
    for (const src of [script('timeline'), oneFile]) {
      const rules = {'/page.html': pageOf({head: classic(src), body: boxes(['timeline'])})};
      const {page, site, errors} = await open(t, {rules});
      await ready(page);
      const {length} = (await shown(page, 'wayout-timeline')).match(/Source: /g)!;
      assert.equal(length, guide.events!.length, src);
      await openAll(page);
      const cited = Object.entries(evidence)
        .filter(([id]) => id.startsWith('events/'))
        .flatMap(([, {supports, contradicts = []}]) => [...supports, ...contradicts]);
      const text = await shown(page, 'wayout-timeline');
      for (const id of cited) assert.ok(text.includes(flat(sources[id]!.publisher)), id);
      assert.deepEqual(paths(site), [src]);
      assert.deepEqual(errors, []);
    }
  });

  test('a whole script requests nothing', async (t) => {
    const rules = {'/page.html': pageOf({head: classic(whole), body: boxes(tags)})};
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    await openAll(page);
    assert.ok((await shown(page, 'wayout-faq')).includes(flat(publisher)));
    assert.deepEqual(paths(site), [whole]);
    assert.deepEqual(errors, []);
  });

  test('the panel says that sources are on their way, and keeps the focus where it is', async (t) => {
    let release = () => {};
    const after = new Promise<void>((resolve) => (release = resolve));
    const rules: Rules = {'/page.html': pageOf({head: classic(script('steps'))}), [file]: {after}};
    const {page} = await open(t, {rules});
    await ready(page);
    await page.getByRole('button', {name: 'Sources', exact: true}).click();
    await page.getByText('Loading the sources…').waitFor();
    release();
    await page.locator('#sources').getByText('Source:').first().waitFor();
    assert.equal(await page.getByText('Loading the sources…').count(), 0);
    assert.equal(await focused(page), 'Sources');
  });

  test('an answer can be read without its sources, and gets them when the network is back', async (t) => {
    let broken = true;
    const rules: Rules = {
      '/page.html': pageOf({head: classic(script('faq')), body: boxes(['faq'])}),
      [file]: () => (broken ? {status: 503} : undefined),
    };
    const {page, site, errors} = await open(t, {rules});
    await ready(page);
    await page.getByRole('button', {name: question}).click();
    await gaveUp(page, 'wayout-faq');
    await page.getByRole('button', {name: question, expanded: true}).waitFor();
    assert.ok((await shown(page, 'wayout-faq')).includes(flat(plain(words.faq![asked]!['answer']))));
    assert.equal(requested(site), 1, 'asked once');
    broken = false;
    await page.evaluate(() => void window.dispatchEvent(new Event('online')));
    await page.getByText(publisher).filter({visible: true}).first().waitFor();
    await page.getByRole('button', {name: question, expanded: true}).waitFor();
    assert.equal(await focused(page), question);
    assert.deepEqual(errors, []);
  });

  test('an answer that the address of the page opens has its sources', async (t) => {
    const rules = {'/page.html': pageOf({head: classic(script('faq')), body: boxes(['faq'])})};
    const {page} = await open(t, {rules, at: `/page.html#wayout-${asked}`});
    await page.getByText(publisher).filter({visible: true}).first().waitFor();
  });

  test('sources that did not come are asked for again at the next click', async (t) => {
    let broken = true;
    const rules: Rules = {
      '/page.html': pageOf({head: classic(script('steps'))}),
      [file]: () => (broken ? {status: 503} : undefined),
    };
    const {page, errors} = await open(t, {rules});
    await ready(page);
    const button = page.getByRole('button', {name: 'Sources', exact: true});
    await button.click();
    await gaveUp(page, 'wayout-steps');
    await page.getByRole('button', {name: 'Sources', expanded: false, exact: true}).waitFor();
    broken = false;
    await button.click();
    await page.locator('#sources').getByText('Source:').first().waitFor();
    assert.deepEqual(errors, []);
  });

  test('a script from another origin that allows it fetches its sources from there, hash or not', async (t) => {
    const cors = {headers: {'Access-Control-Allow-Origin': '*'}};
    const src = script('scope');
    const hash = createHash('sha384')
      .update(readFileSync(`.${src}`))
      .digest('base64');
    for (const kind of [`integrity="sha384-${hash}" crossorigin`, 'crossorigin', 'type="module"']) {
      const rules: Rules = {[src]: cors, [file]: cors};
      const {page, site, errors} = await open(t, {rules});
      rules['/page.html'] = pageOf({
        head: `<script ${kind} src="${site.authors}${src}"></script>`,
        body: boxes(['scope']),
      });
      await page.reload();
      await ready(page);
      await page.getByRole('button', {name: 'Why & source'}).first().click();
      await page.getByText('Source:').filter({visible: true}).first().waitFor();
      assert.deepEqual(errors, [], kind);
    }
  });

  test('in a sandboxed frame of its own origin a box works, and without leave to fetch does without sources', async (t) => {
    const src = script('faq');
    const rules: Rules = {
      '/page.html': pageOf({
        head: '',
        body: '<iframe sandbox="allow-scripts" src="/frame.html" width="700" height="700"></iframe>',
      }),
      '/frame.html': pageOf({head: classic(src), body: boxes(['faq'])}),
    };
    const {page, errors} = await open(t, {rules});
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', {name: question}).click();
    await frame.getByText(plain(words.faq![asked]!['answer']).slice(0, 30)).waitFor();
    await frame.getByRole('button', {name: question, expanded: true}).waitFor();
    // Firefox reports the refusal like an error of the page.
    assert.deepEqual(
      errors.filter((error) => !error.startsWith('Cross-Origin Request Blocked')),
      [],
    );
  });
});

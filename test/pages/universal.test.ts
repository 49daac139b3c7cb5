import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {translations} from '../../tools/build/outputs.mjs';
import {until} from '../../tools/until.mjs';
import {inBrowsers, type Open} from './browsers.js';
import {insideSnippet, module, openAll, pageOf, ready, shown, universal} from './fixture.js';
import {flat, title} from './content.js';
import type {Answer, Rules} from './server.js';

const facts = '/dist/cdn/wayout-meta-ai-facts.js';
const words = '/dist/cdn/wayout-meta-ai-words-en.js';
const sources = '/dist/cdn/wayout-meta-ai-sources.js';
const letters = '/dist/cdn/wayout-meta-ai-letters-en.js';
const page = pageOf({head: module(universal)});

/** A promise to keep later. */
function later() {
  let settle = () => {};
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return {promise, settle};
}

const mishaps: Record<string, Answer> = {
  'is cut off': {refuse: true},
  'is not there': {status: 404, type: '.html', body: '<h1>Not found</h1>'},
  'is a login page instead': {type: '.html', body: '<h1>Log in</h1>'},
  'is an error in the shape of a script': {body: 'throw new Error("proxy")'},
  'is garbled': {body: 'export default {"heads":'},
};

/** Reads an element's children once they are all that shows. */
const readable = async (open: Page) =>
  assert.ok(flat(await open.innerText('wayout-steps')).includes(insideSnippet));

/** Waits until the element has tried and given up. */
const gaveUp = (open: Page) =>
  open.waitForFunction(() =>
    document.querySelector('wayout-steps')!.problems.some(({code}) => code === 'not-loaded'),
  );

async function stumble(open: Open, t: Parameters<Open>[0], mishap: Answer) {
  let broken = true;
  const rules: Rules = {'/page.html': page, [words]: () => (broken ? mishap : undefined)};
  const visit = await open(t, {rules});
  await gaveUp(visit.page);
  await readable(visit.page);
  return {...visit, mend: () => (broken = false)};
}

inBrowsers(['chromium', 'firefox'], (open) => {
  test('the words come with the second request after the script, all side by side', async (t) => {
    const asked = {[facts]: later(), [words]: later()};
    const all = Promise.all(Object.values(asked).map(({promise}) => promise));
    // Each answer waits until every file was asked for: one after the other would never end.
    const rules = Object.fromEntries(
      Object.entries(asked).map(([path, {settle}]) => [path, () => (settle(), {after: all})]),
    );
    const {page: shownPage, site, errors} = await open(t, {rules: {'/page.html': page, ...rules}});
    await ready(shownPage);
    const paths = () => site.requests.map((request) => request.split(' ')[1]).slice(1);
    assert.deepEqual(paths().sort(), [universal, facts, words].sort());
    await openAll(shownPage);
    assert.deepEqual(paths().sort(), [universal, facts, words, sources, letters].sort());
    assert.deepEqual(errors, []);
  });

  test('a page in another language asks for the words in that language alone', async (t) => {
    for (const language of translations) {
      const rules = {'/page.html': pageOf({head: module(universal), html: `lang="${language}"`})};
      const {page: shownPage, site, errors} = await open(t, {rules});
      await ready(shownPage);
      await openAll(shownPage);
      const paths = site.requests.map((request) => request.split(' ')[1]!).slice(1);
      const own = words.replace('-en', `-${language}`);
      assert.deepEqual(
        paths.filter((path) => path.includes('-words-')),
        [own],
      );
      assert.deepEqual(errors, []);
    }
  });

  test('while the words are slow the children stay, and nothing shows between them and the words', async (t) => {
    const slow = later();
    const watch = `{
      const seen = window.seen = [];
      const look = () => {
        const element = document.querySelector('wayout-steps');
        const child = element?.querySelector('li')?.getClientRects().length;
        const words = element?.shadowRoot?.querySelector('.frame')?.innerText.trim();
        const now = child && words ? 'both' : child ? 'children' : words ? 'words' : 'nothing';
        if (element?.lastElementChild && seen.at(-1) !== now) seen.push(now);
        requestAnimationFrame(look);
      };
      look();
    }`;
    const rules = {'/page.html': page, [words]: {after: slow.promise}};
    const {page: shownPage, site, errors} = await open(t, {rules, first: [watch]});
    await until('the request for the words', () => site.requests.some((line) => line.endsWith(words)));
    await readable(shownPage);
    slow.settle();
    await ready(shownPage);
    await shownPage.waitForFunction('seen.at(-1) === "words"');
    assert.deepEqual(await shownPage.evaluate('seen'), ['children', 'words']);
    assert.deepEqual(errors, []);
  });

  for (const [what, mishap] of Object.entries(mishaps))
    test(`when the file with the words ${what}, the children stay and nothing is thrown`, async (t) => {
      const {errors} = await stumble(open, t, mishap);
      assert.deepEqual(errors, []);
    });

  const returns: Record<string, (page: Page) => Promise<void>> = {
    'the network returns': (at) => at.evaluate(() => void window.dispatchEvent(new Event('online'))),
    'it is moved': (at) => at.evaluate(() => document.body.prepend(document.querySelector('wayout-steps')!)),
  };
  for (const [when, act] of Object.entries(returns))
    test(`an element whose words did not come tries again when ${when}`, async (t) => {
      const {page: shownPage, mend, errors} = await stumble(open, t, {refuse: true});
      mend();
      await act(shownPage);
      await ready(shownPage);
      assert.ok((await shown(shownPage)).includes(title));
      assert.deepEqual(errors, []);
    });

  test('sources that did not come are asked for again at the next click', async (t) => {
    let broken = true;
    const rules: Rules = {
      '/page.html': page,
      [sources]: () => (broken ? {status: 503} : undefined),
    };
    const {page: shownPage, site, errors} = await open(t, {rules});
    await ready(shownPage);
    const button = shownPage.getByRole('button', {name: 'Sources'});
    await button.click();
    await gaveUp(shownPage);
    await shownPage.getByRole('button', {name: 'Sources', expanded: false}).waitFor();
    const asked = site.requests.filter((request) => request.endsWith(sources)).length;
    assert.equal(asked, 1, `asked ${asked} times after one click`);
    broken = false;
    await button.click();
    await shownPage.getByText('Source:').filter({visible: true}).first().waitFor();
    assert.deepEqual(errors, []);
  });
});

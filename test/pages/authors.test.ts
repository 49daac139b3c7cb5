import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {guide} from './content.js';
import {authorFile, classic, forEachFrame, framed, module, oneFile, pageOf, ready, shown} from './fixture.js';
import {asked} from './own-pack.js';
import type {Answer, Rules} from './server.js';

/** A slip, and what the sentence about it must hold. */
const slips: Record<string, [markup: string, ...said: string[]]> = {
  platform: [
    'platform="instagramm"',
    '"instagramm"',
    'Did you mean "instagram"?',
    ...Object.keys(guide.platforms),
  ],
  'one platform of two': [
    'platform="facebook threds"',
    '"threds"',
    'Did you mean "threads"?',
    'Showing facebook.',
  ],
  region: ['region="eu"', 'region="eu"', 'Using "eea"', 'uk'],
  'heading-level': ['heading-level="9"', 'heading-level="9"', 'from 2 to 6', 'Using 3'],
  lang: ['lang="xx"', 'lang="xx"', 'Showing "en"'],
  guide: ['guide="meta-a"', 'guide="meta-a"', `Did you mean "${guide.id}"?`, `Known: ${guide.id}`],
  device: ['device="phone"', 'device="phone"', 'Using "app"', 'web'],
  menus: ['menus="dutch"', 'menus="dutch"', 'Using "en"', 'nl'],
  display: ['display="compac"', 'Did you mean "compact"?'],
  theme: ['theme="drak"', 'Did you mean "dark"?'],
  frame: ['frame="box"', 'Using "rule"'],
  remember: ['remember="locla"', 'Did you mean "local"?', 'Using "off"'],
  'storage-consent': ['storage-consent="yes"', 'granted', 'denied'],
  'stale-after': ['stale-after="soon"', 'stale-after="soon"'],
  'nothing inside': ['', 'Paste the full snippet'],
};

const body = Object.values(slips)
  .map(([markup, ...said]) => {
    // A guide nobody knows shows what is inside the tag, so there must be nothing.
    const inside = markup && !markup.startsWith('guide') ? '<p>Inside</p>' : '';
    return `<wayout-steps ${markup} data-said="${said.length}">${inside}</wayout-steps>`;
  })
  .join('');

const listen = `window.told = [];
  document.addEventListener('wayout-problem', ({target, detail}) => {
    told.push({at: [...document.querySelectorAll('wayout-steps')].indexOf(target), ...detail});
  });`;

interface Told {
  at: number;
  code: string;
  message: string;
}

inBrowsers(['chromium', 'firefox'], (open) => {
  const rules = {'/page.html': pageOf({body}), '/none.html': pageOf({body: '<wayout-steps></wayout-steps>'})};

  test('an author’s slip is named in one sentence, below the element, in the console and as an event', async (t) => {
    const {page, site, errors, said} = await open(t, {rules, asAuthor: true, first: [listen]});
    await ready(page);
    const notes = page.getByRole('note');
    await notes.nth(Object.keys(slips).length - 1).waitFor();
    assert.equal(asked(site, authorFile), 1, 'one file for all of them');
    const told = await page.evaluate<Told[]>('told');
    const kept = await page.evaluate(() =>
      [...document.querySelectorAll('wayout-steps')].map(({problems}) => [...problems]),
    );
    for (const [index, [what, [, ...expected]]] of Object.entries(slips).entries()) {
      const own = told.filter(({at}) => at === index);
      const about = own.find(({message}) => expected.every((part) => message.includes(part)));
      assert.ok(about, `${what}: ${JSON.stringify(own)}`);
      assert.ok((await notes.nth(index).innerText()).includes(about.message), what);
      assert.equal(own.length, new Set(own.map(({message}) => message)).size, `${what}: said once`);
      assert.deepEqual(
        kept[index]!.map(({code, message}) => ({at: index, code, message})),
        own,
      );
    }
    assert.equal(said.length, told.length, 'one line in the console for each');
    for (const {message} of told)
      assert.ok(said.some((line) => line.startsWith('warning: <wayout-steps> ') && line.includes(message)));
    assert.deepEqual(errors, []);
    // Readers get a list in spite of every slip.
    assert.equal(await page.getByRole('region').count(), Object.keys(slips).length);
  });

  test('readers never see what is meant for authors, and authors do where they ask for it', async (t) => {
    const {page, site, said} = await open(t, {rules, first: [listen]});
    await ready(page);
    await page.waitForLoadState('load');
    assert.equal(await page.getByRole('note').count(), 0);
    assert.equal(asked(site, authorFile), 0, 'readers fetch nothing of it');
    // Pages may count problems: they get what is written, without a sentence.
    const told = await page.evaluate<Told[]>('told');
    assert.deepEqual(
      told.filter(({at}) => at < 4).map(({code, message}) => [code, message]),
      [
        ['platform', 'platform="instagramm"'],
        ['platform', 'platform="threds"'],
        ['region', 'region="eu"'],
        ['heading-level', 'heading-level="9"'],
      ],
    );
    assert.deepEqual(
      said.filter((line) => line.startsWith('warning: ')),
      told.map(({message}) => `warning: <wayout-steps> ${message}`),
    );
    await page.evaluate(() => document.querySelector('wayout-steps')!.setAttribute('debug', ''));
    await page.getByRole('note').waitFor();
    assert.equal(await page.getByRole('note').count(), 1);
    assert.equal(asked(site, authorFile), 1);
    assert.deepEqual(await page.evaluate<Told[]>('told'), told, 'nothing is told twice');
    await page.goto(`${site.origin}/none.html?wayout-debug`);
    await page.getByRole('note').filter({hasText: 'Paste the full snippet'}).waitFor();
  });

  /** Answer that lets pages of any origin read a file. */
  const shared = (file: string): Answer => ({
    body: readFileSync(`.${file}`, 'utf8'),
    headers: {'Access-Control-Allow-Origin': '*'},
  });
  const slip = '<wayout-steps region="eu" debug><p>Inside</p></wayout-steps>';
  const deferred = classic(oneFile).replace('src', 'defer src');

  test('without the file that has them no message delays or changes the words', async (t) => {
    const mishaps: Record<string, Answer> = {
      missing: {status: 404, body: ''},
      refused: {refuse: true},
      broken: {body: 'export const'},
      slow: {after: new Promise(() => {})},
    };
    for (const [name, answer] of Object.entries(mishaps)) {
      const rules: Rules = {'/page.html': pageOf({head: deferred, body: slip}), [authorFile]: answer};
      const {page, site, errors} = await open(t, {rules, asAuthor: true, first: [listen]});
      await ready(page);
      assert.ok((await shown(page)).length > 500, name);
      if (name !== 'slow') {
        await page.waitForFunction('told.length');
        assert.deepEqual(await page.evaluate('told.map(({message}) => message)'), ['region="eu"'], name);
      }
      await page.evaluate(() => document.querySelector('wayout-steps')!.setAttribute('theme', 'dark'));
      // Browsers themselves ask again where a connection is cut.
      if (name !== 'refused') assert.equal(asked(site, authorFile), 1, `${name}: asked for once`);
      assert.equal(await page.getByRole('note').count(), 0, name);
      assert.deepEqual(errors, [], name);
    }
  });

  test('messages come under a strict policy, with integrity and from another origin that allows it', async (t) => {
    const strict = "default-src 'none'; script-src 'self'; style-src 'none'";
    const integrity = `sha384-${createHash('sha384')
      .update(readFileSync(`.${oneFile}`))
      .digest('base64')}`;
    const pages = (other: string): Record<string, string | Answer> => ({
      strict: {
        body: pageOf({head: deferred, body: slip}),
        headers: {'Content-Security-Policy': strict},
      },
      nonce: {
        body: pageOf({head: deferred.replace('<script ', '<script nonce="a" '), body: slip}),
        headers: {'Content-Security-Policy': "script-src 'nonce-a'"},
      },
      integrity: pageOf({
        head: deferred.replace('defer', `defer integrity="${integrity}" crossorigin`),
        body: slip,
      }),
      elsewhere: pageOf({
        head: deferred.replace('defer src="', `defer integrity="${integrity}" crossorigin src="${other}`),
        body: slip,
      }),
    });
    const {site: cdn} = await open(t, {
      rules: {'/page.html': '', [oneFile]: shared(oneFile), [authorFile]: shared(authorFile)},
    });
    const {page, errors} = await open(t, {rules: framed(pages(cdn.origin))});
    await forEachFrame(page, pages(''), async (frame) => {
      const note = frame.getByRole('note').filter({hasText: 'Using "eea"'});
      await note.waitFor();
      assert.equal(await note.evaluate((box) => getComputedStyle(box).borderTopStyle), 'dashed');
    });
    assert.equal(asked(cdn, authorFile), 1);
    assert.deepEqual(errors, []);
  });

  test('where the file may not be fetched the words are there, and the message is short', async (t) => {
    const pages = (other: string): Record<string, string | Answer> => ({
      'another origin that does not allow it': pageOf({
        head: deferred.replace('src="', `src="${other}`),
        body: slip,
      }),
      'a sandbox without an origin': {
        body: pageOf({head: deferred, body: slip}),
        headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
      },
    });
    const {site: cdn} = await open(t, {rules: {'/page.html': ''}});
    const {page, errors} = await open(t, {rules: framed(pages(cdn.origin))});
    await forEachFrame(page, pages(''), async (frame) => {
      await ready(frame);
      await frame.waitForFunction(
        () => document.querySelector('wayout-steps')!.problems[0]!.message === 'region="eu"',
      );
      assert.equal(await frame.getByRole('note').count(), 0);
    });
    assert.deepEqual(errors, []);
  });

  test('colours of an author’s own that are hard to read are measured', async (t) => {
    const faint = 'wayout-steps { --wayout-accent: #9fd; --wayout-on-accent: #fff }';
    const head = `<style>${faint}</style>${module(oneFile)}`;
    const {page} = await open(t, {rules: {'/page.html': pageOf({head})}, asAuthor: true});
    await ready(page);
    await page
      .getByRole('note')
      .filter({hasText: /contrast of 1\.\d:1/})
      .waitFor();
  });

  test('a slip that is corrected is no longer named', async (t) => {
    const body = '<wayout-steps region="eu"><p>Inside</p></wayout-steps>';
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}, asAuthor: true});
    await page.getByRole('note').waitFor();
    await page.evaluate(() => document.querySelector('wayout-steps')!.setAttribute('region', 'uk'));
    await page.getByRole('note').waitFor({state: 'detached'});
  });
});

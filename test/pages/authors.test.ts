import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {guide} from './content.js';
import {module, oneFile, pageOf, ready} from './fixture.js';

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
  'an empty heading-level': ['heading-level=""', 'heading-level=""', 'Using 3'],
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
    const {page, errors, said} = await open(t, {rules, asAuthor: true, first: [listen]});
    await ready(page);
    const notes = page.getByRole('note');
    await notes.last().waitFor();
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
    const {page, site} = await open(t, {rules});
    await ready(page);
    assert.equal(await page.getByRole('note').count(), 0);
    await page.evaluate(() => document.querySelector('wayout-steps')!.setAttribute('debug', ''));
    await page.getByRole('note').waitFor();
    assert.equal(await page.getByRole('note').count(), 1);
    await page.goto(`${site.origin}/none.html?wayout-debug`);
    await page.getByRole('note').filter({hasText: 'Paste the full snippet'}).waitFor();
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

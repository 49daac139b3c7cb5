/** Letters and the reminder in one-file scripts, under the strictest policy. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import ICAL from 'ical.js';
import {inBrowsers} from './browsers.js';
import {words} from './content.js';
import {classic, pageOf, ready} from './fixture.js';
import type {Rules} from './server.js';

const file = '/dist/cdn/wayout-meta-ai-letters-en.js';
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types wayout",
};
const page = (attributes = '', html = 'lang="en"') => ({
  body: pageOf({
    head: classic('/dist/cdn/wayout-meta-ai-steps-en.js').replace('src', 'defer src'),
    body: `<wayout-steps ${attributes}></wayout-steps>`,
    html,
  }),
  headers,
});
const panel = words.panels['letters']!['title']!;
const passage = (id: string) => words.passages![id]!['text']!;

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('a letter is fetched once its panel opens, for the country of the page, and nothing is stored', async (t) => {
    const rules: Rules = {'/page.html': page('', 'lang="en-NL"')};
    const {page: view, site, errors} = await open(t, {rules});
    await ready(view);
    const before = site.requests.length;
    await view.getByRole('button', {name: panel}).click();
    await view.getByText(passage('object')).waitFor();
    assert.deepEqual(
      site.requests.slice(before).map((request) => request.split(' ')[1]),
      [file],
    );
    const count = site.requests.length;
    await view.getByRole('combobox', {name: /^Letter/}).selectOption('complaint-refusal');
    await view.getByText(passage('refusal')).waitFor();
    assert.equal(await view.getByText('Autoriteit Persoonsgegevens (AP)', {exact: true}).count(), 2);
    await view.getByLabel('Your country').selectOption('FR');
    await view.getByText('CNIL', {exact: true}).first().waitFor();
    await view.getByRole('button', {name: 'Copy letter'}).click();
    assert.equal(site.requests.length, count);
    assert.deepEqual(
      await view.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
    assert.deepEqual(errors, []);
  });

  test('letters that do not come leave the address, and come at the next try', async (t) => {
    let broken = true;
    const rules: Rules = {
      '/page.html': page(),
      [file]: () => (broken ? {status: 503} : undefined),
    };
    const {page: view, errors} = await open(t, {rules});
    await ready(view);
    await view.getByRole('button', {name: panel}).click();
    await view.getByText('Merrion Road').filter({visible: true}).waitFor();
    broken = false;
    await view.getByRole('button', {name: 'Try again'}).click();
    await view.getByText(passage('object')).waitFor();
    assert.deepEqual(errors, []);
  });

  if (engine === 'chromium')
    test('the reminder comes as a file for calendars, without a request', async (t) => {
      const {page: view, site, errors} = await open(t, {rules: {'/page.html': page()}});
      await ready(view);
      const before = site.requests.length;
      const downloading = view.waitForEvent('download');
      await view
        .getByRole('link', {name: /^Reminder for/})
        .first()
        .click();
      const download = await downloading;
      assert.equal(download.suggestedFilename(), 'reminder.ics');
      const folder = mkdtempSync(join(tmpdir(), 'wayout-'));
      t.after(() => rmSync(folder, {recursive: true}));
      const saved = join(folder, 'reminder.ics');
      await download.saveAs(saved);
      const text = readFileSync(saved, 'utf8');
      const event = new ICAL.Event(
        new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!,
      );
      assert.equal(event.summary, words.items['one-month']!['reminder']);
      assert.equal(event.description, words.items['one-month']!['text']);
      assert.ok(event.startDate.isDate);
      assert.equal(site.requests.length, before);
      assert.deepEqual(errors, []);
    });
});

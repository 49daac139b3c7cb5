import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {until} from '../../tools/until.mjs';
import {inBrowsers} from './browsers.js';
import {guide, linkText, plain, stepText, words} from './content.js';
import {classic, module, openAll, pageOf, ready, universal} from './fixture.js';
import {printed, packed} from './print.js';
import {watchShifts} from './traps.js';

const inside = 'One if linked, two if not.';
const tagOf = (attributes = '') => `<wayout-guide ${attributes}><p>${inside}</p></wayout-guide>`;
const body = `<p>Before.</p>${tagOf()}<p>After.</p>`;
const own = '/dist/cdn/wayout-meta-ai-guide-en.js';
const option = (id: string) => words.options![id]!['text']!;
const legend = (id: string) => words.questions![id]!['legend']!;

/** Name of what has the focus, however deep inside. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const name =
      at?.getAttribute('aria-label') ??
      (at?.closest('label') ?? at?.querySelector('legend') ?? at)?.textContent ??
      '';
    return name.replace(/\s+/g, ' ').trim();
  });

/** Goes on with a key until what has this name has the focus. */
async function move(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)).includes(name)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${key} never reached "${name}".`);
}

/** Waits until this has the focus, as it does after an answer. */
const asked = (page: Page, name: string): Promise<boolean> =>
  until(`the focus on “${name}”`, async () => (await focused(page)).includes(name));

const formsIn = (page: Page) =>
  page.getByRole('link', {name: /form/}).evaluateAll((links) => links.map((link) => link.textContent.trim()));

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('a reader comes from the first question to the forms and the steps by keyboard alone', async (t) => {
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({head: module(own), body})}});
    await ready(page);
    await move(page, 'Work it out for me');
    await page.keyboard.press('Enter');
    await asked(page, legend('use'));
    await move(page, 'Instagram');
    await page.keyboard.press('Space');
    await move(page, 'WhatsApp');
    await page.keyboard.press('Space');
    await move(page, 'Continue');
    await page.keyboard.press('Enter');
    await asked(page, legend('prior'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await asked(page, 'File it');
    await move(page, linkText('instagram-form'));
    await move(page, 'Show the steps');
    await page.keyboard.press('Enter');
    await page.getByRole('tab').first().waitFor();
    assert.deepEqual(await page.getByRole('tab').allInnerTexts(), ['Instagram', 'WhatsApp']);
    await move(page, 'Instagram');
    await move(page, 'Step 1 done');
    await page.keyboard.press('Space');
    await page.getByText(/1 of \d+ done/).waitFor();
    await move(page, 'Sources');
    assert.deepEqual(errors, []);
  });

  test('one heading, one date, one footer and one kind of event, whatever is open', async (t) => {
    const listen = `window.heard = [];
      for (const name of ['ready', 'stale', 'step', 'done', 'view'])
        document.addEventListener('wayout-' + name, ({type, target}) => heard.push(type + ' ' + target.localName));`;
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}, first: [listen]});
    await ready(page);
    assert.deepEqual(await page.evaluate('heard'), ['wayout-ready wayout-guide']);
    await openAll(page);
    assert.equal(await page.getByRole('heading', {level: 3}).count(), 1);
    assert.equal(await page.locator('[part=date]').count(), 1);
    assert.equal(await page.getByText('Not a Meta page').count(), 1);
    const senders = (await page.evaluate<string[]>('heard')).map((each) => each.split(' ')[1]);
    assert.deepEqual([...new Set(senders)], ['wayout-guide']);
  });

  test('where the words do not come, or no script does, what is inside the tag shows', async (t) => {
    const words = '/dist/cdn/wayout-meta-ai-words-en.js';
    const rules = {'/page.html': pageOf({head: module(universal), body}), [words]: {refuse: true}};
    const {page, errors} = await open(t, {rules});
    await page.waitForFunction(() =>
      document.querySelector('wayout-guide')!.problems.some(({code}) => code === 'not-loaded'),
    );
    assert.ok(await page.getByText(inside).isVisible());
    assert.deepEqual(errors, []);
    const none = await open(t, {rules: {'/page.html': pageOf({head: '', body})}});
    assert.ok(await none.page.getByText(inside).isVisible());
  });

  for (const head of [classic(own), module(universal)])
    test(`the box works with ${head}`, async (t) => {
      const {page, errors, said} = await open(t, {
        rules: {'/page.html': pageOf({head: head.replace('src', 'defer src'), body})},
      });
      await ready(page);
      const forms = ['facebook-form', 'instagram-form'].map((id) => `${linkText(id)} (new tab)`);
      assert.deepEqual(await formsIn(page), forms, engine);
      assert.equal(await page.getByText(inside).isVisible(), false);
      await page.getByRole('button', {name: 'Show the steps'}).click();
      await page.getByRole('tab').first().waitFor();
      await page.getByRole('button', {name: 'Sources'}).click();
      await page.getByText('Source:').first().waitFor();
      assert.deepEqual([errors, said], [[], []]);
    });
});

inBrowsers(['chromium'], (open) => {
  test('nothing moves under a reader who answers in the box', async (t) => {
    for (const width of [320, 720]) {
      const {page} = await open(t, {rules: {'/page.html': pageOf({body})}, viewport: {width, height: 900}});
      await ready(page);
      const shifts = await watchShifts(page);
      const top = () =>
        page.locator('.figure').evaluate((figure) => figure.getBoundingClientRect().top + scrollY);
      const before = await top();
      await page.getByRole('button', {name: 'Work it out for me'}).click();
      await page.getByRole('checkbox', {name: 'Facebook'}).check();
      await page.getByRole('checkbox', {name: 'Instagram'}).check();
      await page.getByRole('button', {name: 'Continue'}).click();
      await page.getByRole('radio', {name: option('prior-none'), exact: true}).click();
      await page.getByRole('radio', {name: option('link-unknown'), exact: true}).click();
      await page.getByRole('heading', {name: 'Not covered'}).waitFor();
      await page.getByRole('button', {name: 'Show the steps'}).click();
      await page.getByRole('tab').first().waitFor();
      const moved = await shifts();
      assert.deepEqual(moved, [], `${width} px`);
      assert.equal(await top(), before, `${width} px: the number stays where it was`);
    }
  });

  test('paper holds the plan, the steps and the confirmation of a box that was not opened', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    const text = packed(await printed(page));
    const said = [
      plain(words.headlines!['start']!['title']),
      ...[
        'Keep the confirmation',
        'Not covered, or not certain',
        'One objection, logged in to this account.',
      ],
      plain(words.notes!['keep-confirmation']!['text']),
      ...['email', 'submit', 'confirmation'].map(stepText),
      ...['facebook-form', 'instagram-form'].map((id) => guide.links[id]!.url),
    ];
    assert.deepEqual(
      said.filter((each) => !text.includes(packed(each))),
      [],
    );
  });
});

/** The embed builder, used as an editor uses it. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {pageViolations} from './accessibility.js';
import {inBrowsers} from './browsers.js';
import {version} from '../../src/version.js';

/** The command as it is built. */
const {renderElement} = (await import(
  `${process.cwd()}/dist/node/render.js`
)) as typeof import('../../src/node/render.js');

const at = '/demo/builder.html';
/** Waits until every text is written and the box is shown. */
const isReady = async (page: Page) => {
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLTextAreaElement>('#current-text')?.value &&
      document.querySelector('#box :state(ready)'),
  );
};
const field = (page: Page, name: string) => page.getByRole('textbox', {name, exact: true});
const copyButton = (page: Page, of: string) =>
  page
    .getByRole('listitem')
    .filter({has: page.getByRole('heading', {name: of, exact: true})})
    .getByRole('button');

/** Counts clicks; browsers make one of a press of Enter or Space, too. */
const counting = `self.acts = 0; addEventListener('click', () => self.acts++, true);`;

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('an editor has the default snippet on the clipboard within four clicks, and nothing leaves the page', async (t) => {
    const permissions = engine === 'chromium' ? ['clipboard-read', 'clipboard-write'] : [];
    const {page, site, errors, said} = await open(t, {at, first: [counting], permissions});
    await isReady(page);
    await copyButton(page, 'Element').click();
    await page.getByText('Copied.').waitFor();
    const clicks = await page.evaluate(() => (self as unknown as {acts: number}).acts);
    assert.ok(clicks <= 4, `${clicks} clicks`);
    const script = `/wayout/${version}/wayout-meta-ai-guide-en.js`;
    const wanted = await renderElement('guide', {format: 'snippet', script, attributes: {lang: 'en'}});
    if (engine === 'chromium')
      assert.ok((await page.evaluate(() => navigator.clipboard.readText())) === wanted);
    await page.getByText('See it').first().click();
    assert.ok((await field(page, 'Element').inputValue()) === wanted);
    assert.match(wanted, /integrity="sha384-/);
    const host = new URL(site.origin).host;
    assert.deepEqual(
      site.requests.filter((each) => !each.startsWith(`${host} /`)),
      [],
    );
    // Firefox asks for the icon of the site, which the policy of the page refuses.
    assert.deepEqual([errors, said.filter((line) => !line.includes('/favicon.ico'))], [[], []]);
  });

  test('every choice reaches the snippets, the preview and the address, which brings all of it back', async (t) => {
    const {page, site} = await open(t, {at});
    await isReady(page);
    await page.getByLabel('Box', {exact: true}).selectOption('steps');
    await page.getByLabel('Language').selectOption('de');
    await page.getByRole('checkbox', {name: 'Instagram'}).check();
    await page.getByRole('checkbox', {name: 'Facebook'}).check();
    await page.getByLabel('Heading level').selectOption('2');
    await page.getByLabel('Script', {exact: true}).selectOption('current');
    const attributes = {platform: 'instagram facebook', 'heading-level': '2', lang: 'de'};
    const script = '/wayout/current/wayout-meta-ai-steps-de.js';
    const wanted = await renderElement('steps', {
      ...{format: 'snippet', mount: 'div', script},
      attributes,
    });
    const blockOf = async (where: Page) => {
      await where.waitForFunction(
        (text) => document.querySelector<HTMLTextAreaElement>('#block-text')?.value.includes(text),
        script,
      );
      return where.locator('#block-text').inputValue();
    };
    assert.ok((await blockOf(page)) === wanted);
    const box = page.locator('#box wayout-steps');
    await box.getByRole('heading', {level: 2}).first().waitFor();
    for (const [name, value] of Object.entries(attributes)) assert.equal(await box.getAttribute(name), value);
    const colleague = await page.context().newPage();
    await colleague.goto(page.url());
    assert.ok((await blockOf(colleague)) === wanted);
    assert.equal(await colleague.getByLabel('Language').inputValue(), 'de');
    await colleague.goto(
      `${site.origin}${at}#element=stepps&heading-level=9&lang=xx&light-accent=no&evil=1&platform=instagram+nope`,
    );
    await colleague.getByText('Did you mean "steps"?').waitFor();
    const problems = await colleague.locator('#problems').innerText();
    for (const name of [
      'heading-level="9"',
      'lang="xx"',
      'light-accent="no"',
      'setting="evil"',
      'platform="nope"',
    ])
      assert.ok(problems.includes(name), `${name} in ${problems}`);
    assert.equal(await colleague.getByLabel('Box', {exact: true}).inputValue(), 'guide');
    assert.equal(await colleague.getByRole('checkbox', {name: 'Instagram'}).isChecked(), true);
  });

  test('the script of a box may be another file, and may come by the loader or a bundler', async (t) => {
    const {page} = await open(t, {at: `${at}#file=universal`});
    await isReady(page);
    const lines = () =>
      Promise.all(['pinned', 'current', 'loader', 'module'].map((id) => page.inputValue(`#${id}-text`)));
    const hash = /sha384-[\w+/=]{64}/;
    const folder = `/wayout/${version}`;
    const withoutHashes = async () => (await lines()).map((line) => line.replace(hash, '…'));
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#loader-text')?.value.includes('wayout.js'),
    );
    assert.deepEqual(await withoutHashes(), [
      `<script src="${folder}/wayout.js" integrity="…" crossorigin="anonymous" type="module"></script>`,
      '<script src="/wayout/current/wayout.js" type="module"></script>',
      `<script async src="${folder}/wayout-lazy.js" data-script="wayout.js" data-integrity="…"></script>`,
      "import 'wayout/define';",
    ]);
    for (const [file, name] of [
      ['boxes', 'wayout-meta-ai-en.js'],
      ['whole', 'wayout-meta-ai-en-whole.js'],
      ['box', 'wayout-meta-ai-guide-en.js'],
    ] as const) {
      await page.getByLabel('Script file').selectOption(file);
      await page.waitForFunction(
        (wanted) =>
          document
            .querySelector<HTMLTextAreaElement>('#loader-text')
            ?.value.includes(`data-script="${wanted}"`),
        name,
      );
      const [pinned] = await lines();
      assert.ok(pinned!.includes(`${folder}/${name}" integrity="sha384-`), pinned);
      assert.equal(existsSync(`dist/cdn/${name}`), true);
    }
    await page.getByLabel('Script', {exact: true}).selectOption('current');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#loader-text')?.value.includes('/current/'),
    );
    assert.doesNotMatch(await page.inputValue('#loader-text'), /integrity/);
    assert.deepEqual(await page.getByText('is no script of this package').count(), 0);
  });

  test('colours are measured while they are typed, and become a style sheet', async (t) => {
    const {page} = await open(t, {at});
    await isReady(page);
    await page.getByText('Colours and typeface').click();
    const light = page.getByRole('group', {name: 'On a light page'});
    await light.getByLabel('Links and buttons').fill('#888888');
    await light.getByText('Links on the ground: 3.5 to 1. Too little; text needs 4.5 to 1.').waitFor();
    await light.getByLabel('Links and buttons').fill('red; } body { color: blue');
    await light.getByText('No browser reads this.').waitFor();
    await light.getByLabel('Links and buttons').fill('oklch(40% 0.1 20)');
    await page.getByRole('heading', {name: 'Style sheet'}).waitFor();
    const sheet = page.locator('#sheet-text');
    assert.equal(
      await sheet.inputValue(),
      'wayout-guide {\n  --wayout-accent: light-dark(oklch(40% 0.1 20), #7fd3c4);\n}',
    );
    const colourOf = () =>
      page.evaluate(() =>
        getComputedStyle(document.querySelector('#box wayout-guide')!).getPropertyValue('--wayout-accent'),
      );
    assert.match(await colourOf(), /oklch/);
  });

  test('a snippet comes back from a system with a finding for each part, and the mount to use instead', async (t) => {
    const {page} = await open(t, {at});
    await isReady(page);
    const block = await page.locator('#block-text').inputValue();
    await page.getByLabel('What you pasted').selectOption('block');
    await page.getByRole('button', {name: 'Compare'}).click();
    await page.getByText('Paste first what your system saved.').waitFor();
    await field(page, 'What your system saved').fill(block.replace(/<script.*/s, ''));
    await page.getByRole('button', {name: 'Compare'}).click();
    await page.getByText('Script, gone.').waitFor();
    await page.getByText('Mount, kept.').waitFor();
    await field(page, 'What your system saved').fill(block.replaceAll(/ data-\w+="[^"]*"/g, ''));
    await page.getByRole('button', {name: 'Compare'}).click();
    await page.getByText('Use the link instead').waitFor();
  });
});

inBrowsers(['chromium'], (open) => {
  test('the builder breaks no rule of accessibility, fits a phone and is used by keyboard alone', async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const {page} = await open(t, {at, colorScheme, bypassCSP: true, viewport: {width: 320, height: 800}});
      await isReady(page);
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>(
          'section > details, #results details',
        ))
          each.open = true;
      });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await pageViolations(page), [], colorScheme);
    }
    const {page} = await open(t, {at});
    await isReady(page);
    // Past the choice of the guide.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('What is');
    await page.locator('#box wayout-scope').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    for (let presses = 0; (await focused()) !== 'Copy' && presses < 100; presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^(Copied\.|The browser does not let)/).waitFor();
  });
});

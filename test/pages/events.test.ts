import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {guide, linkText, stepsOf} from './content.js';
import {openAll, pageOf, ready, snippet} from './fixture.js';

const names = ['ready', 'view', 'step', 'done', 'open', 'copy', 'stale', 'problem'];
const listen = `window.heard = [];
  for (const name of ${JSON.stringify(names)})
    document.addEventListener('wayout-' + name, ({type, detail, cancelable, composed}) =>
      heard.push({type: type.slice(7), detail, cancelable, composed}));`;

interface Heard {
  type: string;
  detail: Record<string, unknown>;
  cancelable: boolean;
  composed: boolean;
}

/** Events since the last call. */
const heard = (page: Page) => page.evaluate<Heard[]>('heard.splice(0)');
const details = async (page: Page) => (await heard(page)).map(({type, detail}) => [type, detail]);

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('each act of a reader is one event, with exactly what it promises and nothing about the reader', async (t) => {
    const stale = snippet.replace('<wayout-steps', '<wayout-steps stale-after="0" id="stale"');
    const rules = {'/page.html': pageOf(), '/stale.html': pageOf({body: stale})};
    const context = engine === 'chromium' ? {permissions: ['clipboard-write']} : {};
    const {page, site} = await open(t, {rules, first: [listen], ...context});
    await ready(page);
    const version = await page.evaluate<string>('customElements.get("wayout-steps").version');
    const born = {element: 'wayout-steps', guide: guide.id, version, lang: 'en'};
    assert.deepEqual(await details(page), [['ready', born]]);

    await page.getByRole('tab').nth(1).click();
    await page.getByRole('tab').first().click();
    const view = (what: string) => ['view', {what}];
    assert.deepEqual(await details(page), [view('network'), view('network')]);

    await page.getByRole('button', {name: 'menus'}).click();
    await page.getByRole('combobox', {name: 'I’m using'}).selectOption('web');
    await page.getByRole('combobox', {name: 'For readers in'}).selectOption('uk');
    await page.getByRole('button', {name: 'Sources', exact: true}).click();
    assert.deepEqual(await details(page), [view('panel'), view('device'), view('filter'), view('panel')]);

    const steps = stepsOf('facebook');
    // With the mouse, which hits the label that lies over the box.
    for (const number of steps.keys()) await page.getByRole('checkbox').nth(number).check({force: true});
    assert.deepEqual(await details(page), [
      ...steps.map((step) => ['step', {step, done: true}]),
      ['done', {guide: guide.id}],
    ]);
    await page.getByRole('checkbox').first().uncheck({force: true});
    assert.deepEqual(await details(page), [['step', {step: steps[0], done: false}]]);

    await page.getByRole('button', {name: 'Copy link'}).first().click();
    await page.getByRole('button', {name: 'Copied'}).waitFor();
    assert.deepEqual(await details(page), [['copy', {what: 'facebook-form'}]]);

    await page.goto(`${site.origin}/stale.html`);
    await ready(page);
    assert.deepEqual(await details(page), [
      ['ready', born],
      ['stale', {days: 1, oldest: 'background'}],
    ]);
    await page.evaluate(() => document.querySelector('wayout-steps')!.setAttribute('region', 'eu'));
    await page.waitForFunction('heard.length');
    const [problem] = await heard(page);
    assert.deepEqual(Object.keys(problem!.detail).sort(), ['code', 'message']);
  });

  test('a page can keep a form from opening, and it alone decides', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf()}, first: [listen]});
    await ready(page);
    await heard(page);
    const link = page.getByRole('link', {name: linkText('facebook-form')});
    await page.evaluate(() => {
      document.addEventListener('wayout-open', (event) => event.preventDefault(), {once: true});
      // Seen last of all: whether the browser would follow. Then it is stopped, for no test leaves this machine.
      window.addEventListener('click', (event) => {
        document.title = event.defaultPrevented ? 'stays' : 'follows';
        event.preventDefault();
      });
    });
    for (const title of ['stays', 'follows']) {
      await link.click();
      assert.equal(await page.title(), title);
      const [opened, ...more] = await heard(page);
      const {url} = guide.links['facebook-form']!;
      assert.deepEqual(opened, {
        type: 'open',
        detail: {form: 'facebook-form', host: new URL(url).host},
        cancelable: true,
        composed: true,
      });
      assert.deepEqual(more, []);
    }
    assert.equal(page.context().pages().length, 1);
  });

  test('every link opens a new tab and tells the other site nothing', async (t) => {
    const {page} = await open(t, {rules: {'/page.html': pageOf()}});
    await ready(page);
    await openAll(page);
    const links = await page.evaluate(() =>
      [
        ...document
          .querySelector('wayout-steps')!
          .shadowRoot!.querySelectorAll<HTMLAnchorElement>('a:not([download])'),
      ].map((link) => ({
        url: link.href,
        target: link.target,
        rel: link.rel,
      })),
    );
    assert.ok(links.length > 10);
    for (const {url, target, rel} of links) {
      assert.equal(new URL(url).protocol, 'https:', url);
      assert.equal(target, '_blank', url);
      for (const word of ['noopener', 'noreferrer'])
        assert.ok(rel.split(' ').includes(word), `${url}: ${rel}`);
    }
  });

  test('where the browser forbids copying, the text appears, selected, and nothing claims to be copied', async (t) => {
    const forbid = `Object.defineProperty(Navigator.prototype, 'clipboard', {value: {
      writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}});`;
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf()}, first: [forbid, listen]});
    await ready(page);
    await heard(page);
    await page.getByRole('button', {name: 'Copy link'}).first().click();
    const field = page.getByRole('textbox', {name: 'Select and copy:'});
    await field.waitFor();
    const {url} = guide.links['facebook-form']!;
    assert.equal(await field.inputValue(), url);
    await page.waitForFunction(
      ([length]) => {
        const input = document.querySelector('wayout-steps')!.shadowRoot!.activeElement as HTMLInputElement;
        return input?.selectionStart === 0 && input.selectionEnd === length;
      },
      [url.length],
    );
    assert.deepEqual([await heard(page), errors], [[], []]);
  });
});

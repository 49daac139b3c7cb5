import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {flat, formAddresses, guide, plain, stepText, words} from './content.js';
import {insideSnippet, ready, tick} from './fixture.js';

/** Of Debian's poppler-utils; nothing has to install it. */
const reader = 'pdftotext';

/** What a page prints. Where pdftotext is not installed, what the screen shows in the style of print. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf();
  try {
    return execFileSync(reader, ['-layout', '-', '-'], {input: pdf, encoding: 'utf8'});
  } catch {
    console.log(`${reader} is not here: the print style is read from the screen.`);
    await page.emulateMedia({media: 'print'});
    const text = await page.evaluate(
      () =>
        document.querySelector('wayout-steps')!.shadowRoot!.querySelector<HTMLElement>('.frame')!.innerText,
    );
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    return [text, ...links].join(' ');
  }
}

// Lines break anywhere in a PDF, and inside addresses without a trace.
const packed = (text: string) => text.replace(/\s+/g, '').replaceAll('ﬁ', 'fi').replaceAll('ﬂ', 'fl');

inBrowsers(['chromium'], (open) => {
  test('paper holds every step of every network, every panel and every form address', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html'});
    await ready(page);
    await tick(page);
    const text = packed(await printed(page));
    const variants = guide.controls
      .filter(({when}) => when?.regions?.includes('eea') ?? true)
      .map(({variants: [first]}) => first!);
    const expected = [
      ...variants.flatMap(({steps}) => steps.map(stepText)),
      ...variants.flatMap(({items = []}) => items.map(({id}) => plain(words.items[id]!['text']))),
      ...guide.panels.flatMap(({items}) =>
        items
          .filter(({when}) => when?.regions?.includes('eea') ?? true)
          .map(({id}) => plain(words.items[id]!['text'])),
      ),
      ...formAddresses,
    ];
    assert.deepEqual(
      expected.filter((each) => !text.includes(packed(each))),
      [],
    );
  });

  test('paper holds the rule and the plan of a helper that was not opened', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html'});
    await ready(page);
    const text = packed(await printed(page));
    for (const each of [words.headlines!['start']!['title'], 'What to do', 'Not covered, or not certain'])
      assert.ok(text.includes(packed(each!)), each);
  });

  test('paper holds no control that only works on a screen', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html'});
    await ready(page);
    const text = flat(await printed(page));
    for (const name of ['Copy link', 'Reset', 'Give me one', 'Menus in', 'Work it out', 'Skip to'])
      assert.ok(!text.includes(name), `“${name}” is printed`);
  });

  test('without scripts the article holds the list and every form as a link', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html', javaScriptEnabled: false});
    await page.getByText(insideSnippet).waitFor();
    for (const address of formAddresses)
      assert.ok(await page.locator(`a[href="${address}"]`).first().isVisible(), address);
  });
});

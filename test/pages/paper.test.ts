import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {renderElement} from '../../src/node/render.js';
import {inBrowsers} from './browsers.js';
import {flat, formAddresses, guide, plain, stepText, words} from './content.js';
import {faintTexts} from './colours.js';
import {forEachFrame, framed, module, oneFile, pageOf, pasted, ready, tick} from './fixture.js';
import {packed, printed} from './print.js';

inBrowsers(['chromium'], (open) => {
  for (const at of ['/demo/index.html', '/demo/steps.html'])
    test(`paper holds every step of every network, every panel and every form address: ${at}`, async (t) => {
      const {page} = await open(t, {at});
      await ready(page);
      const shut = page.getByRole('button', {name: 'Show the steps'});
      if (await shut.count()) await shut.click();
      await tick(page);
      if (await shut.count()) await shut.click();
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
    const {page} = await open(t, {at: '/demo/steps.html'});
    await ready(page);
    const text = packed(await printed(page));
    for (const each of [words.headlines!['start']!['title'], 'What to do', 'Not covered, or not certain'])
      assert.ok(text.includes(packed(each!)), each);
  });

  test('paper holds no control that only works on a screen', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html'});
    await ready(page);
    const text = flat(await printed(page));
    for (const name of [
      'Copy link',
      'Reset',
      'Give me one',
      'Menus in',
      'Work it out',
      'Show the steps',
      'Skip to',
    ])
      assert.ok(!text.includes(name), `“${name}” is printed`);
  });

  test('every text can be read on the paper of dark pages that print their grounds', async (t) => {
    const ink = 'background: #111; color: #eee';
    const pages = Object.fromEntries(
      Object.entries({
        'dark by its colours': `body { ${ink} }`,
        'dark by its scheme': `:root { color-scheme: dark; ${ink} }`,
        'dark, and printed light': `:root { color-scheme: dark; ${ink} } @media print { :root { background: #fff; color: #222 } }`,
      }).map(([what, css]) => [
        what,
        pageOf({
          head: `<style>${css}</style>${module(oneFile)}`,
          body: '<wayout-guide></wayout-guide><wayout-scope></wayout-scope><wayout-linkage></wayout-linkage>',
        }),
      ]),
    );
    const {page} = await open(t, {rules: framed(pages)});
    await forEachFrame(page, pages, async (frame) => void (await ready(frame)));
    await page.emulateMedia({media: 'print'});
    await forEachFrame(page, pages, async (frame) => {
      assert.deepEqual(await faintTexts(frame), []);
    });
  });

  test('without scripts paper holds every word, closed fold-outs included, with the rule for them', async (t) => {
    const [, rule] = /```css\n(\/\* Closed fold-outs[\s\S]+?)```/.exec(
      readFileSync('docs/static-html.md', 'utf8'),
    )!;
    const body = await renderElement('guide', {attributes: {'stale-after': 'never'}});
    const {page} = await open(t, {
      rules: {
        '/page.html': `<!doctype html><html lang="en"><title>Paper</title><style>${rule}</style>${body}`,
      },
    });
    assert.ok(await page.locator('details:not([open]) li').count());
    const text = packed(await printed(page));
    const said = (await page.locator('p, summary, li:not(:has(p, ul, ol, details))').allTextContents()).map(
      packed,
    );
    assert.ok(said.length > 50);
    assert.deepEqual(
      said.filter((each) => !text.includes(each)),
      [],
    );
  });

  test('without scripts the article holds the list and every form as a link', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html', javaScriptEnabled: false});
    await pasted(page).waitFor();
    const links = (address: string) => page.locator(`a[href="${address}"]`);
    for (const address of formAddresses) {
      const parts = page.locator('details').filter({has: links(address)});
      for (const part of await parts.all())
        if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
      assert.ok(await links(address).filter({visible: true}).count(), address);
    }
  });
});

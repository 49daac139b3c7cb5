import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {openAll, ready, shown, tick} from './fixture.js';
import {linkText, stepsOf, stepText, title} from './content.js';
import {eavesdrop} from './traps.js';

inBrowsers(['chromium', 'firefox'], (open) => {
  test('the article shows the box and its list, and the site serves nothing but the article', async (t) => {
    const {page, site, errors, said} = await open(t, {at: '/demo/index.html'});
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
    });
    await ready(page);
    await page.getByRole('heading', {name: title}).waitFor();
    await page.getByRole('link', {name: linkText('facebook-form')}).waitFor();
    await openAll(page);
    const text = await shown(page);
    for (const step of stepsOf('facebook')) assert.ok(text.includes(stepText(step)), step);
    await tick(page);
    assert.deepEqual(
      site.requests.map((request) => request.split(' ')[1]),
      [
        '/demo/index.html',
        '/demo/article.css',
        '/dist/cdn/wayout-meta-ai-en.js',
        // The test opened them.
        '/dist/cdn/wayout-meta-ai-sources.js',
        '/dist/cdn/wayout-meta-ai-letters-en.js',
      ],
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(errors, []);
    assert.deepEqual(said, []);
  });

  test('the article leaves no trace: no cookie, no storage, no global, no listener on the page but for its address and its links', async (t) => {
    const {page} = await open(t, {at: '/demo/index.html', first: [eavesdrop]});
    await ready(page);
    await openAll(page);
    const searches = await page.evaluate(() => 'onbeforematch' in document.body);
    await page.evaluate(() => {
      for (const {shadowRoot} of allOurs().reverse())
        for (const each of shadowRoot!.querySelectorAll<HTMLElement>('input, [role="tab"], button'))
          // The dialogue of a browser that prints would wait for somebody.
          if (each.innerText.trim() !== 'Print letter') each.click();
    });
    // One of each for all boxes, and those of the questions, which follow the page's address and its links. That for the state of the page
    // is gone once it is loaded; that for loads tells a module that its tag was added again; those for acts of the reader only say that closed answers may be searched for.
    const signals = 'beforeprint hashchange focusin scroll keydown pointerdown blur'
      .split(' ')
      .slice(0, searches ? 7 : 3);
    const {listeners, ...rest} = await page.evaluate<Record<string, string[]>>('overheard()');
    assert.deepEqual(
      listeners!.sort(),
      // The load of the script itself asks for the same listener once more, which browsers keep once.
      [...signals, 'click', 'hashchange', 'load', 'readystatechange', 'readystatechange'].sort(),
    );
    assert.deepEqual(rest, {storage: [], globals: []});
    assert.deepEqual(await page.context().cookies(), []);
  });
});

/** Every element of every guide in every language, on one page for each guide. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {guides} from '../../tools/build/outputs.mjs';
import {lostReferences, tooWide, violations} from './accessibility.js';
import {inBrowsers} from './browsers.js';
import {module, openAll, pageOf, ready, universal} from './fixture.js';

const phone = {viewport: {width: 320, height: 900}, colorScheme: 'dark'} as const;

inBrowsers(['chromium'], (open) => {
  for (const {id, languages, elements} of guides) {
    const rulesFor = (spoken: readonly string[]) => ({
      '/page.html': pageOf({
        head: module(universal),
        body: spoken
          .flatMap((language) =>
            elements.map((name) => `<wayout-${name} guide="${id}" lang="${language}"></wayout-${name}>`),
          )
          .join(''),
      }),
    });

    test(`every element of ${id} is whole and fits a phone in every language`, async (t) => {
      const {page, errors} = await open(t, {rules: rulesFor(languages), ...phone});
      await ready(page);
      await openAll(page);
      const empty = await page.evaluate(() =>
        allOurs().flatMap(({localName, lang, shadowRoot}) =>
          [...shadowRoot!.querySelectorAll<HTMLElement>('.fold-panel, .frame')]
            .filter((part) => !part.textContent.trim() && !part.querySelector('[guide]'))
            .map((part) => `${localName} ${lang} ${part.id || part.className}`),
        ),
      );
      assert.deepEqual(empty, []);
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(await lostReferences(page), []);
      assert.deepEqual(errors, []);
    });

    // Other languages have the same elements.
    test(`no rule of accessibility is broken by any element of ${id}, opened`, async (t) => {
      const {page} = await open(t, {rules: rulesFor(['en']), ...phone});
      await ready(page);
      await openAll(page);
      assert.deepEqual(await violations(page), []);
    });
  }
});

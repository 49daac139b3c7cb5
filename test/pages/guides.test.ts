/** Every element of every guide in every language, on one page for each guide. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {guides} from '../../tools/build/outputs.mjs';
import {lostReferences, tooWide, violations} from './accessibility.js';
import {inBrowsers} from './browsers.js';
import {module, openAll, pageOf, ready, universal} from './fixture.js';

inBrowsers(['chromium'], (open) => {
  for (const {id, languages, elements} of guides)
    test(`every element of ${id} is whole in every language, fits a phone, and breaks no rule of accessibility`, async (t) => {
      const boxes = languages.flatMap((language) =>
        elements.map((name) => `<wayout-${name} guide="${id}" lang="${language}"></wayout-${name}>`),
      );
      const rules = {'/page.html': pageOf({head: module(universal), body: boxes.join('')})};
      const {page, errors} = await open(t, {rules, viewport: {width: 320, height: 900}, colorScheme: 'dark'});
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
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(errors, []);
    });
});

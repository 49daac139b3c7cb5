/** The same words from every script: content is packed in one way for all elements, in another for one, and fetched by the universal one. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {guides} from '../../tools/build/outputs.mjs';
import {inBrowsers} from './browsers.js';
import {flat} from './content.js';
import {classic, forEachFrame, framed, module, openAll, pageOf, ready, universal} from './fixture.js';

/** Languages to try: packing knows none, but Polish has letters that scripts escape, and the most plurals. */
const tried = (languages: readonly string[]) =>
  languages.filter((language) => ['en', 'pl'].includes(language));

inBrowsers(['chromium'], (open) => {
  for (const {id, languages, elements} of guides)
    for (const language of tried(languages))
      test(`every script says the same about ${id} in ${language}, panels and sources included`, async (t) => {
        const scripts = (name: string) => ({
          universal: module(universal),
          'all elements': classic(`/dist/cdn/wayout-${id}-${language}.js`),
          'one element': classic(`/dist/cdn/wayout-${id}-${name}-${language}.js`),
          whole: classic(`/dist/cdn/wayout-${id}-${language}-whole.js`),
        });
        const pages = Object.fromEntries(
          elements.flatMap((name) =>
            Object.entries(scripts(name!)).map(([kind, head]) => [
              `${name}, ${kind}`,
              pageOf({
                head,
                html: `lang="${language}"`,
                body: `<wayout-${name} guide="${id}" display="full"></wayout-${name}>`,
              }),
            ]),
          ),
        );
        const {page, errors} = await open(t, {rules: framed(pages)});
        const said: Record<string, string[]> = {};
        await forEachFrame(page, pages, async (frame, name) => {
          await ready(frame);
          await openAll(frame);
          const texts = await frame.evaluate(() =>
            allOurs().map(({shadowRoot}) => shadowRoot!.querySelector('.frame')!.textContent),
          );
          (said[name.split(',')[0]!] ??= []).push(flat(texts.join(' ')));
        });
        for (const [name, [first, ...others]] of Object.entries(said)) {
          assert.ok(first!.length > 500, name);
          for (const other of others) assert.equal(other, first, name);
        }
        assert.deepEqual(errors, []);
      });
});

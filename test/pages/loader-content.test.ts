import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {forEachFrame, framed, pasted, module, pageOf, ready, snippet} from './fixture.js';
import {looks} from './hostile-frames.js';
import type {Answer, Rules} from './server.js';

/** Every file that the universal script fetches for a German page, and the script itself. */
const files = ['wayout-meta-ai-facts', 'wayout-meta-ai-words-de', 'wayout-strings-de'];
const code = Object.fromEntries(
  ['wayout', ...files].map((file) => [file, readFileSync(`dist/cdn/${file}.js`, 'utf8')]),
);

/** Answers that can come instead of a file. */
const mishaps: Record<string, Answer> = {
  'is cut off': {refuse: true},
  'is not there': {status: 404, type: '.html', body: 'Not found'},
  'is a login page instead': {type: '.html', body: '<!doctype html><title>Log in</title>'},
  'is not called a script': {
    type: 'text/plain',
    headers: {'X-Content-Type-Options': 'nosniff'},
    body: 'text',
  },
  'is empty': {body: ''},
  'holds a list': {body: 'export default [7];'},
};

const german = {html: 'lang="de"', body: `${snippet}<wayout-faq><p>What people ask.</p></wayout-faq>`};
const cases = Object.entries(mishaps).flatMap(([what, mishap]) =>
  files.map((broken) => ({name: `${broken} ${what}`, broken, mishap})),
);
const pages = Object.fromEntries(
  cases.map(({name}, index) => [name, pageOf({...german, head: module(`/${index}/wayout.js`)})]),
);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('whatever comes instead of a file, the children stay, and the words come with the network', async (t) => {
    let broken = true;
    const rules: Rules = framed(pages);
    for (const [index, mishapCase] of cases.entries())
      for (const [file, body] of Object.entries(code))
        rules[`/${index}/${file}.js`] = () =>
          broken && file === mishapCase.broken ? mishapCase.mishap : {body};
    const {page, errors} = await open(t, {rules});
    await forEachFrame(page, pages, async (frame) => {
      await frame.waitForFunction(() =>
        allOurs().every((element) => (element as HTMLElementTagNameMap['wayout-faq']).problems?.length),
      );
      await pasted(frame).waitFor();
    });
    broken = false;
    await forEachFrame(page, pages, (frame) =>
      frame.evaluate(() => void window.dispatchEvent(new Event('online'))),
    );
    for (const index of cases.keys()) await looks(page, index, 'works');
    assert.deepEqual(errors, []);
  });

  test('a page that loses the network before its words come shows them when it is back', async (t) => {
    const rules = {'/page.html': pageOf({head: '', body: snippet})};
    const {page, errors, site} = await open(t, {rules});
    await page.context().setOffline(true);
    // The script is in the browser's memory, as for a reader who saw it on another page.
    await page.evaluate(
      async (text) => {
        const address = URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
        await import(address);
      },
      code['wayout']!.replaceAll('"./wayout', `"${site.origin}/dist/cdn/wayout`),
    );
    await page.waitForFunction(() =>
      document.querySelector('wayout-steps')!.problems.some(({code}) => code === 'not-loaded'),
    );
    await pasted(page).waitFor();
    await page.context().setOffline(false);
    await ready(page);
    assert.deepEqual(errors, []);
  });
});

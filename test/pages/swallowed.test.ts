/** Tags without their end, which hold the rest of the article, and fallbacks that give way. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {classic, forEachFrame, framed, oneFile, pageOf, ready} from './fixture.js';

const rest = '<p id="rest" class="stays">The rest of the article, which HTML puts inside the tag.</p>';
const ours = '<div class="goes" data-wayoutwords="steps"><h2>Words</h2><p>Pasted.</p></div>';
const prose = `<p class="stays">${'A sentence of the article. '.repeat(60)}</p>`;
const mine = '<h2 class="goes">Mine</h2><p class="goes">Of the newsroom.</p>';

/** Each with the whole of an article around it. `stays` is seen beside the box, `goes` gives way to it. */
const articles: Record<string, string> = {
  'closed by a slash': `<p>Before.</p>\n  <wayout-steps lang="en" />\n  ${rest}\n`,
  'closed by a slash, on one line': `<p>Before.</p><wayout-steps/>${rest}<h2 class="stays">More</h2>`,
  'without its end': `<wayout-steps>\n<p class="stays">One.</p>\n<h2 class="stays">Two</h2>`,
  'without its end, after our words': `<wayout-steps>\n  ${ours}\n  ${rest}`,
  'without its end, on one line': `<wayout-steps>${prose}${prose}`,
  several: `<wayout-steps /><p class="stays">Between.</p><wayout-faq /><p id="x" class="stays">After.</p>`,
  'a block': `<div data-wayout="steps" />\n${rest}\n`,
  'a block with words of its own text': `<div data-wayout="steps"><span class="goes">Text</span> alone</div>\n`,
  'with parts of a page inside': `<wayout-steps><article class="stays">An article.</article></wayout-steps>\n`,
  'with its words': `<wayout-steps>\n  ${ours}\n</wayout-steps>`,
  'with words of the newsroom': `<wayout-steps>\n  ${mine}\n</wayout-steps>\n`,
  'with short words, and nothing after it': `<wayout-steps>${mine}</wayout-steps>`,
  'with what goes into its slots': `<wayout-steps>\n<p slot="note" class="stays">A note.</p>${ours}</wayout-steps>`,
};

const pages = Object.fromEntries(
  Object.entries(articles).map(([name, article], index) => [
    name,
    pageOf({
      head: index % 2 ? classic(oneFile).replace('src', 'defer src') : classic(oneFile),
      body: `<article>${article}</article>`,
    }),
  ]),
);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('no article is hidden by a tag without its end, and what was written as fallback gives way', async (t) => {
    const {page, errors} = await open(t, {rules: framed(pages), asAuthor: true});
    await forEachFrame(page, pages, async (frame, name) => {
      await ready(frame);
      await frame.waitForFunction(() => document.readyState === 'complete');
      const isTold = / class="stays"/.test(articles[name]!.replace(/<p slot.*?<\/p>/, ''));
      if (isTold)
        await frame.waitForFunction(() =>
          document.querySelector('wayout-steps')!.problems.some(({code}) => code === 'unclosed'),
        );
      const seen = await frame.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].map((each) => each.offsetHeight > 0);
        const box = document.querySelector('wayout-steps')!;
        const own = box.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
        const first = document.querySelector('.stays:not([slot])')?.getBoundingClientRect();
        return {
          stays: shown('.stays').every(Boolean),
          goes: shown('.goes').some(Boolean),
          below: !first || first.top >= own.bottom - 1,
        };
      });
      assert.deepEqual(seen, {stays: true, goes: false, below: true});
    });
    assert.deepEqual(errors, []);
  });

  test('an article that is parsed after the box is shown is not hidden either', async (t) => {
    const {page, errors} = await open(t, {
      rules: {'/page.html': pageOf({body: '<main><wayout-steps></wayout-steps></main>'})},
    });
    await ready(page);
    await page.evaluate(() => {
      const box = document.querySelector('wayout-steps')!;
      box.insertAdjacentHTML('beforeend', '\n<p id="late">Late.</p>');
    });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#late')!.offsetHeight > 0);
    assert.deepEqual(errors, []);
  });
});

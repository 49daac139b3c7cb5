/** Room that a page keeps for a box, and what a reader looks at while boxes change their height. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {forEachFrame, framed, module, oneFile, pageOf, ready} from './fixture.js';

/** The rule for bare tags, as newsrooms copy it. */
const room = /```css\n(\/\* Room for bare tags[\s\S]+?)```/.exec(
  readFileSync('docs/hosting.md', 'utf8'),
)![1]!;
const long = '<p id="read" style="height: 500vh; margin: 0">Read on.</p>';
const low = '<wayout-steps loading="lazy" remember="off"><p>One line.</p></wayout-steps>';
const bare = '<wayout-faq loading="lazy" only="too-late"></wayout-faq>';
const block = '<div data-wayout="steps" data-loading="lazy"><p>One line.</p></div>';
const link = '<p><a href="#wayout=steps">How to object</a></p>';

/** Without a report of the observer a box waits until the test says so. */
const waits = '<script>self.IntersectionObserver = class { observe() {} unobserve() {} }</script>';
const page = (body: string, css = '', html = 'lang="en"') =>
  pageOf({head: `<style>${css}</style>${waits}${module(oneFile)}`, body, html});
const inside = (box: string) => `<div id="part" style="height: 400px; overflow: auto">${box}${long}</div>`;
const off = '* {overflow-anchor: none}';

/** Places of a box above what is read, each with scroll anchoring and without. */
const boxes: Record<string, string> = {
  'a tag': low + long,
  'a tag without words': bare + long,
  'a block': block + long,
  'a link': link + long,
  'a part that scrolls': inside(low),
  'two boxes': low + block + long,
};
const pages = Object.fromEntries(
  Object.entries(boxes).flatMap(([name, body]) => [
    [name, page(body)],
    [`${name}, without scroll anchoring`, page(body, off)],
  ]),
);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('what the reader looks at stays where it is when boxes above it are shown, and when they grow later', async (t) => {
    const {page: around, errors} = await open(t, {rules: framed(pages)});
    await forEachFrame(around, pages, async (frame) => {
      await frame.waitForFunction(
        () => document.readyState === 'complete' && customElements.get('wayout-steps'),
      );
      await frame.evaluate(() =>
        (document.querySelector('#part') ?? document.scrollingElement!).scrollTo(0, 900),
      );
      const top = () =>
        frame.evaluate(async () => {
          const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
          await painted();
          await painted();
          return Math.round(document.querySelector('#read')!.getBoundingClientRect().top);
        });
      const start = await top();
      await ready(frame);
      const stays = async (when: string) =>
        assert.ok(Math.abs((await top()) - start) <= 1, `${when}: ${start} ${await top()}`);
      await stays('shown');
      await frame.evaluate(() => {
        for (const box of allOurs()) box.setAttribute('display', 'full');
        for (const box of allOurs())
          box.shadowRoot!.querySelector<HTMLElement>('.opener, [aria-controls=sources]')!.click();
      });
      await frame.waitForFunction(() =>
        allOurs().every(({shadowRoot}) => shadowRoot!.querySelector('[aria-expanded=true]')),
      );
      await stays('opened by a script');
      await frame.evaluate(() => allOurs().forEach((box) => box.setAttribute('region', 'us')));
      await stays('another region');
    });
    assert.deepEqual(errors, []);
  });

  test('room that the page kept for bare tags is given back, and that of words is not', async (t) => {
    const body = `<div><wayout-steps display="compact"></wayout-steps></div><div><wayout-faq only="too-late twice"></wayout-faq></div>
      <div><wayout-scope style="display: block; min-height: 900px"></wayout-scope></div><p id="after">The article goes on.</p>`;
    const {page, errors} = await open(t, {
      rules: {'/page.html': pageOf({head: `<style>${room}</style>${module(oneFile)}`, body})},
    });
    await ready(page);
    const gaps = await page.evaluate(() =>
      allOurs()
        .slice(0, 2)
        .map(
          (box) =>
            box.getBoundingClientRect().bottom -
            box.shadowRoot!.querySelector('.frame')!.getBoundingClientRect().bottom,
        ),
    );
    assert.ok(
      gaps.every((gap) => Math.abs(gap) < 2),
      gaps.join(),
    );
    assert.deepEqual(errors, []);
  });
});

/** The three mounts, and two that are not offered, after the systems that newsrooms paste into. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elementNames, renderElement} from '../../src/node/render.js';
import {fates, mountRows, type Fate} from '../../tools/channels/fates.mjs';
import {whyNoWordPress} from '../../tools/channels/wordpress.mjs';
import {inBrowsers} from '../pages/browsers.js';
import {module, pageOf} from '../pages/fixture.js';
import {aboutNothing, inArticle, mounts, script, type Mount} from './mounts.js';
import {missing, read} from './reading.js';
import {throughAll, type Pieces} from './sanitizers.js';
import {sections, whatReadersSee, type Seen} from './sections.js';

const rows: readonly Mount[] = mountRows;

const why = whyNoWordPress();

/** Without the columns that cannot be run on this machine. */
const expected = Object.fromEntries(
  Object.entries(fates).filter(([system]) => !why || !system.startsWith('WordPress')),
);

/** HTML of the static renderer for each element that readers are shown. */
const words = await Promise.all(
  elementNames.map(async (name) => [`words of ${name}`, inArticle(await renderElement(name))] as const),
);

/** Comments of somebody who wants words and addresses of theirs in the newsroom's box. */
const strangers: Pieces = {
  'a link for the heading':
    '<p><a slot="heading" href="https://evil.example/#wayout=steps&amp;src=/evil.json&amp;heading=Evil&amp;debug=1">Call us</a></p>',
  'a block': `<div data-wayout="steps" data-src="/uploads/evil.json" data-heading="Evil" data-debug="" data-remember="local"
    data-staleafter="never" data-shareresult="" slot="note"><p slot="heading">Evil</p><p slot="note">Evil</p><p>Words.</p></div>`,
};

const articles: Pieces = Object.fromEntries([
  ...rows.map((mount) => [mount, inArticle(mounts[mount])] as const),
  ...words,
  ...Object.entries(strangers),
]);

/** Systems that leave no gap at the start of a disclosure: its title stands right after the words before it. */
const glueing = ['CKEditor 5'];

/** Words and addresses that are in one and not in the other. */
function lostOf(wanted: string, html: string, system: string): string[] {
  const [before, after] = [read(wanted), read(html)];
  const isGlued = glueing.includes(system) && before.words.join('') === after.words.join('');
  const words = isGlued ? [] : missing(before.words, after.words);
  return [...words, ...missing(before.addresses, after.addresses)];
}

function fateOf(mount: Mount, html: string, {boxes, plain}: Seen, system: string): Fate {
  if (mount === 'frame') {
    const [frame] = /<iframe[^>]*>/.exec(html) ?? [];
    if (!frame) return 'gone';
    return frame.includes('sandbox=""') ? 'dead' : 'stays';
  }
  const fallback = inArticle(mount === 'link' ? mounts.link : aboutNothing);
  if (lostOf(html, fallback, system).length) return 'leaks';
  if (lostOf(fallback, html, system).length) return boxes ? 'browsers' : 'lost';
  if (!boxes) return 'readable';
  return read(plain).words.join(' ') === 'First. Last.' ? 'upgrades' : 'twice';
}

inBrowsers(['chromium'], (open) => {
  test('each system leaves of each mount what is promised of it', async (t) => {
    if (why) t.diagnostic(`Without WordPress: ${why}.`);
    const editors = await open(t, {rules: {'/page.html': ''}});
    const outputs = await throughAll(editors.page, articles);
    const pieces = Object.entries(outputs).flatMap(([system, made]) =>
      [...rows, ...Object.keys(strangers)].map((piece) => [`${system}: ${piece}`, made[piece]!] as const),
    );
    const body = sections(Object.fromEntries(pieces));
    const rules = {'/page.html': pageOf({head: module(script), body}), '/frame.html': '<p>Words</p>'};
    const {page, errors} = await open(t, {rules});
    const seen = await whatReadersSee(page);
    const found = Object.entries(outputs).map(([system, made]) => [
      system,
      rows.map((mount) => fateOf(mount, made[mount]!, seen[`${system}: ${mount}`]!, system)),
    ]);
    assert.deepEqual(Object.fromEntries(found), expected);
    // Boxes take nothing from a comment but our own words and looks, whatever a system leaves of it.
    const taken = await page.evaluate(
      (names) =>
        [...document.querySelectorAll<HTMLElement>('section[title]')]
          .filter(({title}) => names.some((name) => title.endsWith(`: ${name}`)))
          .flatMap((section) => [...section.querySelectorAll('wayout-steps')])
          .map((box) => [
            box.getAttributeNames().filter((name) => name !== 'loading'),
            [...box.shadowRoot!.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes()).length,
            box.shadowRoot!.textContent.includes('Evil'),
          ]),
      Object.keys(strangers),
    );
    assert.ok(taken.length >= 4, `boxes of strangers: ${taken.length}`);
    for (const each of taken) assert.deepEqual(each, [[], 0, false]);
    assert.deepEqual([...editors.errors, ...errors], []);
    for (const [system, made] of Object.entries(outputs))
      for (const [name, article] of words)
        assert.deepEqual(lostOf(article, made[name]!, system), [], `${name}, lost in ${system}`);
  });
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {classic, framed, module, oneFile, pageOf, snippet, universal} from './fixture.js';
import {allLook} from './hostile-frames.js';

/** Every word of the script that could be a name of the window or of the document, and those that pages really use. */
const words = [
  ...new Set(readFileSync(`.${universal}`, 'utf8').match(/[a-z_$][\w$]*/gi)),
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litHtmlPolyfillSupport'],
  ...['litPropertyMetadata', 'litElementHydrateSupport', 'litNonce', 'ShadyCSS', 'wayout', 'elements'],
  ...[
    'querySelectorAll',
    'body',
    'head',
    'currentScript',
    'defaultView',
    'documentElement',
    'createElementNS',
  ],
];

const others = ['guide', 'linkage', 'scope', 'faq', 'timeline']
  .map((name) => `<wayout-${name}><p>What is inside the tag.</p></wayout-${name}>`)
  .join('');

const images = (names: readonly string[]) => names.map((name) => `<img name="${name}" alt="">`).join('');
const forms = (names: readonly string[]) =>
  names.map((name) => `<form id="${name}" name="${name}"><input name="name"></form>`).join('');

/** Names in front of which the script puts a dot: only those can be asked of the document. */
const asked = new Set(
  [...readFileSync(`.${universal}`, 'utf8').matchAll(/\.([a-z_$][\w$]*)/gi)].map(([, name]) => name!),
);

const page = (taken: string, script: string) => pageOf({head: '', body: taken + snippet + others + script});
const atOnce = {
  'images with all names': page(images(words), module(oneFile)),
  'forms with all names': page(forms(words), classic(oneFile)),
  'forms and images with all names': page(forms(words) + images(words), module(universal)),
};

inBrowsers(['chromium', 'firefox'], (open) => {
  test('no elements of the page can stand in for what the script looks up', async (t) => {
    const visit = await open(t, {rules: framed(atOnce)});
    await allLook(visit.page, atOnce, 'works');
    assert.deepEqual(visit.errors, []);
  });
});

inBrowsers(['chromium'], (open) => {
  // All at once would not tell of a name that only hurts where another is as it should be.
  test('nor does any image alone whose name the script could ask of the document', async (t) => {
    const visit = await open(t, {rules: {'/page.html': pageOf({head: ''})}});
    const names = await visit.page.evaluate(
      (all) => all.filter((name) => name in document),
      [...asked, 'querySelectorAll'],
    );
    assert.ok(names.includes('createTreeWalker') && names.includes('querySelectorAll'), names.join());
    const script = classic('/dist/cdn/wayout-meta-ai-steps-en.js');
    const pages = Object.fromEntries(
      names.map((name) => [name, pageOf({head: '', body: images([name]) + snippet + script})]),
    );
    Object.assign(visit.site.rules, framed(pages));
    await visit.page.reload();
    await allLook(visit.page, pages, 'works');
    assert.deepEqual(visit.errors, []);
  });
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test, type TestContext} from 'node:test';
import {inBrowsers, type Open} from './browsers.js';
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
const asked = [
  ...new Set(
    [...readFileSync(`.${universal}`, 'utf8').matchAll(/\.([a-z_$][\w$]*)/gi)].map(([, name]) => name!),
  ),
  'querySelectorAll',
];

/** Methods of the document that Lit renders with. Where one is replaced nothing can be rendered. */
const rendering = ['createComment', 'createElement', 'createTextNode', 'importNode'];

const page = (taken: string, script: string) => pageOf({head: '', body: taken + snippet + others + script});
const pagesWith = (names: readonly string[]) => ({
  'images with these names': page(images(names), module(oneFile)),
  'forms with these names': page(forms(names), classic(oneFile)),
  'forms and images with these names': page(forms(names) + images(names), module(universal)),
});

/** A page that is about to show others, and those of these names that a document has. */
async function start(t: TestContext, open: Open, names: readonly string[]) {
  const visit = await open(t, {rules: {'/page.html': pageOf({head: ''})}});
  const [known, methods] = await visit.page.evaluate(
    (all) => [
      all.filter((name) => name in document),
      all.filter((name) => typeof document[name as 'body'] === 'function'),
    ],
    names,
  );
  return {...visit, known, methods};
}

inBrowsers(['chromium', 'firefox'], (open) => {
  test('no elements of the page can stand in for what the script looks up by name', async (t) => {
    const {page: around, site, errors, methods} = await start(t, open, words);
    const pages = pagesWith(words.filter((name) => !methods.includes(name)));
    Object.assign(site.rules, framed(pages));
    await around.reload();
    await allLook(around, pages, 'works');
    assert.deepEqual(errors, []);
  });

  test('where they replace methods of the document, what is inside the tags stays and nothing is thrown', async (t) => {
    const {page: around, site, errors, methods} = await start(t, open, words);
    for (const name of ['createTreeWalker', ...rendering]) assert.ok(methods.includes(name), name);
    const pages = pagesWith(methods);
    Object.assign(site.rules, framed(pages));
    await around.reload({waitUntil: 'load'});
    await allLook(around, pages, 'readable');
    assert.deepEqual(errors, []);
  });

  test('nothing is thrown at a reader who follows a link to a question there', async (t) => {
    const body = `${images(['querySelectorAll'])}<wayout-faq><p>What is inside the tag.</p></wayout-faq>`;
    const {page: visited, errors} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await visited.waitForFunction(() => customElements.get('wayout-faq'));
    await visited.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('hashchange', () => setTimeout(resolve));
          location.hash = 'wayout-twice';
        }),
    );
    assert.deepEqual(errors, []);
  });
});

inBrowsers(['chromium'], (open) => {
  // All at once would not tell of a name that only hurts where another is as it should be.
  test('nor does an image alone whose name the script could ask of the document hide a word or throw', async (t) => {
    const {page: around, site, errors, known} = await start(t, open, asked);
    assert.ok(known.includes('createTreeWalker') && known.includes('querySelectorAll'), known.join());
    const script = classic('/dist/cdn/wayout-meta-ai-steps-en.js');
    const pages = Object.fromEntries(
      known.map((name) => [name, pageOf({head: '', body: images([name]) + snippet + script})]),
    );
    Object.assign(site.rules, framed(pages));
    await around.reload({waitUntil: 'load'});
    await allLook(around, pages, (name) => (rendering.includes(name) ? 'readable' : 'works'));
    assert.deepEqual(errors, []);
  });
});

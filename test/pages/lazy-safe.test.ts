import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {inBrowsers} from './browsers.js';
import {forEachFrame, framed, pageOf, pasted, ready, snippet} from './fixture.js';
import {allLook} from './hostile-frames.js';
import {asked, file, loader, noteScripts, path, settled} from './lazy.js';

const hash = (of: string) => `sha384-${createHash('sha384').update(readFileSync(of)).digest('base64')}`;
const integrity = hash(`.${path}`);
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";
const typed = `${strict}; require-trusted-types-for 'script'`;

/** Policies under which the script of the elements comes. */
const works = [
  strict,
  `${strict}; trusted-types 'none'`,
  "default-src 'none'; script-src 'nonce-a'",
  "default-src 'none'; script-src 'nonce-a' 'strict-dynamic'",
];

const under = (policy: string, head: string) => ({
  body: pageOf({head}),
  headers: {'Content-Security-Policy': policy},
});

/** Page whose own rule for Trusted Types lets addresses of scripts through. */
const ownRule =
  '<script nonce="a">self.trustedTypes?.createPolicy("default", {createScriptURL: (url) => url, createHTML: (html) => html});</script>';

const attributes = `data-script="${file}" data-integrity="${integrity}" nonce="a"`;

const working = {
  ...Object.fromEntries(works.map((policy) => [policy, under(policy, loader(attributes))])),
  'a default policy for Trusted Types': under(
    "script-src 'nonce-a'; require-trusted-types-for 'script'",
    ownRule + loader(attributes),
  ),
  // A page without an origin gets no script with a hash, unless the server shares it.
  'a sandbox': under('sandbox allow-scripts', loader()),
};

/** Box for which the script comes at once, wherever it stands. */
const atOnce = snippet.replace('<wayout-steps', '<wayout-steps loading="eager"');

/** Values of the attribute that would lead to another host, if they were addresses. */
const elsewhere = (host: string) => [
  `${host}/evil.js`,
  host.replace('http:', ''),
  `../../..//${host}/evil.js`,
  'data:text/javascript,self.evil=1',
  'javascript:self.evil=1',
];

/** Elements that have the name of a property of the document, which the loader reads. */
const clobbering = ['currentScript', 'querySelectorAll', 'querySelector', 'createElement'].flatMap((name) => [
  `<img name="${name}" src="//localhost/evil.js" data-script="evil.js" alt="">`,
  `<form name="${name}"><input name="src"></form>`,
]);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('the loader works under every policy that lets it', async (t) => {
    const {page, errors} = await open(t, {rules: framed(working)});
    await forEachFrame(page, working, async (frame) => {
      await (await frame.frameElement()).scrollIntoViewIfNeeded();
      await ready(frame);
    });
    assert.deepEqual(errors, []);
  });

  test('the loader tries once where no script may come without a type, and leaves the words', async (t) => {
    const {page, errors} = await open(t, {
      first: ['self.refused = 0; document.addEventListener("securitypolicyviolation", () => refused++);'],
      rules: {'/page.html': under(`${typed}; trusted-types wayout`, loader())},
    });
    await settled(page);
    for (const name of ['focusin', 'hashchange', 'beforeprint'])
      await page.evaluate((type) => dispatchEvent(new Event(type)), name);
    await settled(page);
    if (await page.evaluate(() => 'trustedTypes' in window)) {
      assert.equal(await page.evaluate(() => (window as unknown as {refused: number}).refused), 1);
      await pasted(page).waitFor();
    } else await ready(page);
    assert.deepEqual(errors, []);
  });

  test('the script gets what its tag says, and what the policy of the page asks for', async (t) => {
    const {page} = await open(t, {
      first: [noteScripts],
      rules: {'/page.html': pageOf({head: loader(`${attributes} crossorigin`)})},
    });
    await ready(page);
    const {origin} = new URL(page.url());
    assert.deepEqual(await page.evaluate(() => window.added), [
      {src: origin + path, type: '', nonce: 'a', integrity, crossOrigin: 'anonymous'},
    ]);
  });

  test('the loader brings the script with every guide, as a module, where it is told no name', async (t) => {
    const {page} = await open(t, {first: [noteScripts], rules: {'/page.html': pageOf({head: loader('')})}});
    await ready(page);
    const {origin} = new URL(page.url());
    assert.deepEqual(await page.evaluate(() => window.added), [
      {src: `${origin}/dist/cdn/wayout.js`, type: 'module', nonce: '', integrity: '', crossOrigin: null},
    ]);
  });

  test('the loader comes from another host together with its script', async (t) => {
    const {page, site} = await open(t, {rules: {'/page.html': pageOf({head: '', body: snippet})}});
    const headers = {'Access-Control-Allow-Origin': '*'};
    site.rules['/dist/cdn/wayout-lazy.js'] = site.rules[path] = {headers};
    site.rules['/page.html'] = pageOf({
      head: loader(`${attributes} crossorigin`).replace('src="', `src="${site.authors}`),
    });
    await page.reload();
    await ready(page);
    assert.ok(site.requests.some((line) => line.startsWith('localhost') && line.endsWith(path)));
  });

  test('a script that is not the one that was hashed does not run', async (t) => {
    const wrong = `data-script="${file}" data-integrity="${hash('package.json')}"`;
    const {page, site} = await open(t, {rules: {'/page.html': pageOf({head: loader(wrong)})}});
    await settled(page);
    await page.waitForFunction((wanted) => !document.querySelector(`[src*="${wanted}"]`), file);
    assert.equal(asked(site), 1);
    await pasted(page).waitFor();
  });

  test('a script on another host is not asked for', async (t) => {
    const {page, site} = await open(t, {rules: {'/page.html': pageOf({head: '', body: atOnce})}});
    for (const address of elsewhere(site.authors)) {
      const [added] = await page.evaluate(
        (name) =>
          new Promise<string[]>((resolve) => {
            const script = document.createElement('script');
            script.src = '/dist/cdn/wayout-lazy.js?1/2';
            script.dataset['script'] = name;
            script.onload = () =>
              resolve([...document.scripts].map(({src}) => src).filter((src) => !src.includes('lazy')));
            document.body.append(script);
          }),
        address,
      );
      assert.equal(added && new URL(added).origin, new URL(page.url()).origin, address);
      await page.waitForFunction(() => [...document.scripts].every(({src}) => src.includes('lazy')));
    }
    assert.deepEqual(
      site.requests.filter((line) => line.startsWith('localhost')),
      [],
    );
    assert.equal(await page.evaluate(() => 'evil' in window), false);
    await pasted(page).waitFor();
  });

  test('mounts do not choose the script', async (t) => {
    const chosen = 'data-script="evil.js" script="evil.js"';
    const body = `<div data-wayout="steps" ${chosen}>Words</div>
      <p><a href="https://example.org/evil.js#wayout=steps&script=evil.js" ${chosen}>How to object</a></p>`;
    const {page, site} = await open(t, {rules: {'/page.html': pageOf({head: loader(), body})}});
    await ready(page);
    assert.deepEqual(
      site.requests.filter((line) => line.endsWith('evil.js')),
      [],
    );
  });

  test('names of elements on the page cost readers nothing but the box', async (t) => {
    const pages = Object.fromEntries(
      clobbering.map((element) => [element, pageOf({head: '', body: element + atOnce + loader()})]),
    );
    const {page, site, errors} = await open(t, {rules: framed(pages)});
    await page.waitForLoadState('load');
    await allLook(page, pages, 'readable');
    assert.deepEqual(
      site.requests.filter((line) => /evil|meta-ai|wayout\.js/.test(line)),
      [],
    );
    assert.deepEqual(errors, []);
  });

  test('the loader works in a file that a reader opens', async (t) => {
    const {page, errors} = await open(t);
    const folder = mkdtempSync(join(tmpdir(), 'wayout-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const scripts = pathToFileURL(resolve('dist')).href;
    const saved = pageOf({head: loader().replace('/dist', scripts)});
    writeFileSync(join(folder, 'page.html'), saved);
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await ready(page);
    assert.deepEqual(errors, []);
  });
});

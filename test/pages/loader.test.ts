import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {classic, framed, module, pageOf, snippet} from './fixture.js';
import {allLook, looks} from './hostile-frames.js';
import type {Answer, Rules} from './server.js';

const file = '/dist/cdn/wayout-meta-ai-steps-en.js';
const script = () => readFileSync(`.${file}`, 'utf8');
const hash = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const html: Answer = {type: '.html', body: '<!doctype html><title>Log in</title>'};
const nosniff = {'X-Content-Type-Options': 'nosniff'};

/** Answers that can come instead of the script. Browsers run none of those that are no script to them. */
const mishaps: Record<string, Answer> = {
  'is cut off': {refuse: true},
  'is not there': {status: 404, type: '.html', body: 'Not found'},
  'comes with an error of the server': {status: 503, body: 'Try again later'},
  'is an empty file': {body: ''},
  'is not called a script': {body: 'script', type: 'text/plain', headers: nosniff},
  'is a page, and called one': {...html, headers: nosniff},
};

/** Messages of browsers about a text that is no script, and about a script that they refuse. */
const fromTheBrowser = /SyntaxError|blocked due to MIME type|hashes in the integrity attribute/;

const integrity = (of: string) => `integrity="${hash(of)}" crossorigin`;
const tag = (src: string, attributes = '') => `<script ${attributes} src="${src}"></script>`;
const forbidding = {'Content-Security-Policy': "script-src 'none'"};
const withoutModules = tag(file, 'nomodule');

const inBoth = (what: string, src: string) => [
  [`${what} (classic)`, pageOf({head: classic(src)})],
  [`${what} (module)`, pageOf({head: module(src)})],
];

const stays: Record<string, string | Answer> = {
  ...(Object.fromEntries(
    Object.keys(mishaps).flatMap((what, index) => inBoth(what, `/mishap/${index}.js`)),
  ) as object),
  'is a login page instead (module)': pageOf({head: module('/login.js')}),
  'is not the one that was hashed': pageOf({head: tag(file, integrity('other'))}),
  'is not the module that was hashed': pageOf({head: tag(file, `type="module" ${integrity('other')}`)}),
  'is forbidden by the page': {body: pageOf({head: classic(file)}), headers: forbidding},
  'is for browsers without modules': pageOf({head: withoutModules}),
  'is of a kind nobody runs': pageOf({head: tag(file, 'type="text/template"')}),
};

/** Puts a script into the page after it has loaded, as tag managers and single-page applications do. */
const later = (work: string) =>
  `<script>addEventListener('load', () => setTimeout(() => { ${work} }))</script>`;
const add = (src: string) =>
  `document.head.append(Object.assign(document.createElement('script'), {src: '${src}'}));`;
const show = `document.querySelector('main').innerHTML = view;`;
const view = `<script>const view = ${JSON.stringify(snippet).replaceAll('<', '\\u003c')};</script>`;
const main = `${view}<main></main>`;

const works = (): Record<string, string> => ({
  'in the page itself': pageOf({head: `<script>${script()}</script>`, body: snippet}),
  'as a module in the page itself': pageOf({head: `<script type="module">${script()}</script>`}),
  'with the right hash': pageOf({head: tag(file, integrity(script()))}),
  'deferred, async and a module at once': pageOf({
    head: tag(file, 'defer') + tag(file, 'async') + module(file),
  }),
  'after the page has loaded': pageOf({head: later(add(file))}),
  'with a dynamic import, after the page has loaded': pageOf({head: later(`import('${file}');`)}),
  'before a view of a single-page application': pageOf({head: '', body: main + later(add(file) + show)}),
  'with each of two views': pageOf({head: '', body: main + later(add(file) + show + add(file) + show)}),
  'with a view that is left and comes back': pageOf({
    head: classic(file),
    body:
      main +
      later(
        `${show} const left = document.querySelector('main'); left.remove(); document.body.append(left);`,
      ),
  }),
  'fifty times, as readers scroll': pageOf({
    head: '',
    body:
      main +
      later(
        `for (let i = 0; i < 50; i++) { ${add(file)} document.body.insertAdjacentHTML('beforeend', view); }`,
      ),
  }),
});

const rulesFor = (pages: Record<string, string | Answer>): Rules => ({
  ...framed(pages),
  ...Object.fromEntries(Object.values(mishaps).map((mishap, index) => [`/mishap/${index}.js`, mishap])),
  '/login.js': html,
});

const release = (page: Page) => page.evaluate(() => fetch('/release'));

inBrowsers(['chromium', 'firefox'], (open) => {
  test('what is inside the tag stays readable when the script is missing, wrong or forbidden', async (t) => {
    const {page, errors} = await open(t, {rules: rulesFor(stays)});
    await page.waitForLoadState('load');
    await allLook(page, stays, 'readable');
    assert.deepEqual(
      errors.filter((error) => !fromTheBrowser.test(error)),
      [],
    );
  });

  test('the list works however its script comes into the page', async (t) => {
    const pages = works();
    const {page, errors} = await open(t, {rules: rulesFor(pages)});
    await allLook(page, pages, 'works');
    assert.deepEqual(errors, []);
  });

  test('what is inside the tag can be read until a late script is there, and then the list works', async (t) => {
    let come = () => {};
    const wait = new Promise<void>((resolve) => (come = resolve));
    const pages = {
      'a late script': pageOf({head: tag(file, 'defer')}),
      'a late module': pageOf({head: module(file)}),
    };
    const rules = {...framed(pages), [file]: {after: wait}, '/release': () => (come(), '')};
    const {page, errors} = await open(t, {rules});
    await allLook(page, pages, 'readable');
    await release(page);
    for (const index of [0, 1]) await looks(page, index, 'works');
    assert.deepEqual(errors, []);
  });
});

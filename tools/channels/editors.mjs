/** TinyMCE, CKEditor 5 and DOMPurify in a browser: each saves HTML that is put into it, with its changes. */
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {extname} from 'node:path';

const require = createRequire(import.meta.url);
const site = 'https://editors.example/';
const types = {'.js': 'text/javascript', '.css': 'text/css'};

const scripts = [
  require.resolve('dompurify/dist/purify.js'),
  require.resolve('tinymce/tinymce.min.js'),
  // CKEditor's file for browsers is not among the exports of its package.
  new URL('browser/ckeditor5.umd.js', import.meta.resolve('ckeditor5')).pathname,
].map((file) => `<script src="${file.slice(file.lastIndexOf('node_modules'))}"></script>`);

const blank = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editors</title>
  ${scripts.join('')}
  </head><body><textarea id="tinymce"></textarea><div id="plain"></div><div id="all"></div></body></html>`;

/** Answers with files of the packages, and with 404 for all other addresses. */
function answer(route) {
  const path = new URL(route.request().url()).pathname.slice(1);
  if (!path) return route.fulfill({body: blank, contentType: 'text/html'});
  if (!route.request().url().startsWith(site) || !existsSync(path)) return route.fulfill({status: 404});
  return route.fulfill({path, contentType: types[extname(path)] ?? 'text/plain'});
}

/* global document, self -- runs in the page */
async function edit(given) {
  const {DOMPurify, tinymce, CKEDITOR: editor} = self;
  const [tiny] = await tinymce.init({selector: '#tinymce', license_key: 'gpl'});
  const named = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'BlockQuote', 'Link', 'List'];
  const plugins = [...named, 'Table', 'TableCaption'].map((name) => editor[name]);
  const create = (id, more) =>
    editor.ClassicEditor.create(document.getElementById(id), {licenseKey: 'GPL', plugins, ...more});
  const plain = await create('plain', {});
  const all = await create('all', {
    plugins: [...plugins, editor.GeneralHtmlSupport],
    htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
  });
  const saved = (ckeditor) => (html) => {
    ckeditor.setData(html);
    // CKEditor numbers the items of lists at random.
    return ckeditor.getData({skipListItemIds: true});
  };
  const made = (work) => Object.fromEntries(Object.entries(given).map(([name, html]) => [name, work(html)]));
  return {
    DOMPurify: made((html) => DOMPurify.sanitize(html)),
    TinyMCE: made((html) => {
      tiny.setContent(html);
      return tiny.getContent();
    }),
    'CKEditor 5': made(saved(plain)),
    'CKEditor 5 that allows all': made(saved(all)),
  };
}

/**
 * Puts pieces of HTML through each editor, as its source, and saves them.
 * TinyMCE as it comes; CKEditor with the plug-ins for text, links, lists, quotations and tables; and with General HTML
 * Support that allows everything.
 * @param {import('playwright-core').Page} page of Chromium; it is left at the editors
 * @param {Record<string, string>} pieces HTML by name
 * @returns {Promise<Record<string, Record<string, string>>>} by editor, the saved HTML by name
 */
export async function throughEditors(page, pieces) {
  await page.route('**/*', answer);
  await page.goto(site);
  return page.evaluate(edit, pieces);
}

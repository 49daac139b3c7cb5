/** Lists of ad blockers on our mounts and scripts, read as the embed builder reads them. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {blockedBy, readFilters} from '../../demo/builder/article/filter-rules.js';
import {elementNames, mounts, renderElement} from '../../src/node/render.js';
import {version} from '../../src/version.js';
import {filterLists, whyNoFilterLists} from '../../tools/channels/filter-lists.mjs';
import {triedLists} from '../../tools/channels/tried-lists.mjs';
import {inBrowsers} from '../pages/browsers.js';

const script = 'https://news.example/ads/wayout-meta-ai-steps-en.js';

/** Rule of a list that blocks that script on a host. */
const blocking = (list: string, host = 'news.example') => blockedBy(readFilters(list, host), script);

test('a rule blocks a script where its pattern, its host and its kind of request fit', () => {
  for (const rule of [
    '/ads/*',
    '/ADS/*$script',
    '||news.example^',
    '||example/ads/',
    'news.example',
    '|https://news.example/ads/',
    '-en.js|',
    '/ads/*.js$domain=news.example|other.example',
    '/ads/*$~image',
    '/ads/*$~third-party,important',
    '/wayout-[a-z-]+\\.js$/',
    '^ads^wayout-',
  ])
    assert.equal(blocking(rule), rule);
  for (const rule of [
    '! /ads/*',
    '/ads/*$image',
    '/ads/*$~script',
    '/ads/*$third-party',
    '/ads/*$domain=other.example',
    '/ads/*$domain=~news.example',
    '/ADS/*$match-case',
    '/ads/*$removeparam=x',
    '||ews.example^',
    '|ads/',
    '/ads/|',
    '/wayout-(/',
    '@@/ads/*',
    '/ads/*\n@@||news.example^$script',
    'news.example##.ad',
  ])
    assert.equal(blocking(rule), undefined, rule);
});

test('a rule hides on every site, or on those that it names', () => {
  const hiding = (list: string, host = 'news.example') => readFilters(list, host).hiding;
  assert.deepEqual(hiding('##.ad\n###top\nnews.example##.own\n~news.example##.not'), ['.ad', '#top', '.own']);
  assert.deepEqual(hiding('##.ad\nnews.example##.own', ''), ['.ad']);
  assert.deepEqual(hiding('#@#.ad\n##+js(set, a, 1)\n##^script\n[Adblock Plus 2.0]\n! ##.ad'), []);
  assert.equal(readFilters('! a comment\n\n##.ad\n/ads/*\nother.example##.ad', '').rules, 3);
});

const skip = whyNoFilterLists() ?? false;

inBrowsers(['chromium'], (open) => {
  test('no list that ad blockers begin with hides a mount or blocks a script', {skip}, async (t) => {
    const lists = filterLists();
    assert.deepEqual(Object.keys(lists), triedLists.names);
    const article = await Promise.all(
      elementNames.flatMap((name) =>
        mounts.map((mount) =>
          renderElement(name, {
            format: 'snippet',
            mount,
            integrity: false,
            page: 'https://news.example/page',
          }),
        ),
      ),
    );
    const body = article.join('').replace(/<script.*?<\/script>/g, '');
    const rules = {'/page.html': `<!doctype html><title>A page</title><main><article>${body}`};
    const {page} = await open(t, {rules});
    const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
    assert.ok(files.length > 50);
    for (const [name, text] of Object.entries(lists)) {
      const filters = readFilters(text, 'news.example');
      assert.ok(filters.blocking.length > 1000, `${name}: ${filters.blocking.length} rules for scripts`);
      if (name === 'EasyList')
        assert.ok(filters.hiding.length > 10_000, `${filters.hiding.length} selectors`);
      const hidden = await page.evaluate(
        (selectors) =>
          selectors.filter((selector) => {
            try {
              return document.querySelector(selector);
            } catch {
              return false;
            }
          }),
        filters.hiding,
      );
      assert.deepEqual(hidden, [], name);
      for (const folder of [version, 'current'])
        for (const file of files)
          assert.equal(blockedBy(filters, `https://news.example/wayout/${folder}/${file}`), undefined, name);
    }
  });
});

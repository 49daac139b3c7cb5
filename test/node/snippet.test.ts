import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {renderElement} from '../../src/node/render.js';
import {elementsOf, parse, rendered} from './nothing.js';

const snippet = (name: string, attributes: Record<string, string>, options = {}) =>
  rendered(name, attributes, {format: 'snippet', ...options});

test('a snippet begins with a division, and ends with a script that is not waited for', async () => {
  const html = await snippet('steps', {platform: 'beta', lang: 'de'});
  const [mount, , script] = parse(html).children;
  assert.equal(mount?.type === 'element' && mount.tagName, 'div');
  assert.ok(script?.type === 'element');
  assert.deepEqual(script.properties, {src: 'wayout-nothing-steps-de.js', async: true});
  const [tag] = elementsOf(html, 'wayout-steps');
  assert.equal(tag!.properties['platform'], 'beta');
  assert.equal(elementsOf(html, 'style', 'template').length, 0);
});

test('a division has names of data that are one word in lower case', async () => {
  const html = await snippet('steps', {'heading-level': '2', lang: 'de'}, {mount: 'div'});
  assert.match(
    html,
    /^<div data-wayout="steps" data-guide="nothing" data-staleafter="never" data-headinglevel="2" lang="de"><div data-wayoutwords="steps" /,
  );
  const [script] = elementsOf(html, 'script');
  assert.equal(
    script!.properties['data-wayoutblocks'] ?? script!.properties['dataWayoutblocks'],
    '',
    'a comment could say as much',
  );
  const plain = await renderElement('steps', {
    format: 'snippet',
    mount: 'div',
    attributes: {'heading-level': '2'},
  });
  assert.doesNotMatch(plain, /data-wayoutblocks/);
});

test('a link leads to the first form, or to a page of one’s own, and says the rest in its fragment', async () => {
  const link = async (name: string, options = {}) => {
    const [found] = elementsOf(
      await snippet(name, {platform: 'beta', lang: 'de'}, {mount: 'link', ...options}),
      'a',
    );
    return new URL(String(found!.properties['href']));
  };
  const {hash, origin, pathname} = await link('steps');
  assert.equal(origin + pathname, 'https://help.example.org/contact/2000000000000002');
  const wanted = new URLSearchParams(hash.slice(1));
  assert.equal(wanted.get('wayout'), 'steps');
  assert.equal(wanted.get('platform'), 'beta');
  assert.equal(wanted.get('lang'), 'de');
  const own = await link('faq', {page: 'https://news.example/object?x=1#old'});
  assert.equal(own.href.split('#')[0], 'https://news.example/object?x=1');
  assert.equal(new URLSearchParams(own.hash.slice(1)).get('wayout'), 'faq');
});

test('a script of this package is pinned by its hash, unless that is not wanted', async () => {
  const file = 'wayout-meta-ai-steps-en.js';
  const script = async (options = {}) => {
    const [found] = elementsOf(await renderElement('steps', {format: 'snippet', ...options}), 'script');
    return found!.properties;
  };
  const path = `dist/cdn/${file}`;
  // Before a build there is no file whose hash could be pinned.
  const hash = existsSync(path)
    ? {
        integrity: `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`,
        crossOrigin: 'anonymous',
      }
    : {};
  assert.deepEqual(await script({script: `https://cdn.news.example/${file}`}), {
    ...{src: `https://cdn.news.example/${file}`, ...hash},
    async: true,
  });
  assert.deepEqual(await script({integrity: false}), {src: file, async: true});
  assert.deepEqual(await script({script: '/wayout/other.js'}), {src: '/wayout/other.js', async: true});
});

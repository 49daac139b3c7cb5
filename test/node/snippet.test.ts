import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {cp, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Element} from 'hast';
import {renderElement, type RenderOptions} from '../../src/node/render.js';
import {version} from '../../src/version.js';
import {elementsOf, parse, rendered} from './nothing.js';

const snippet = (name: string, attributes: Record<string, string>, options = {}) =>
  rendered(name, attributes, {format: 'snippet', ...options});

test('a snippet begins with a division, and ends with a script that is not waited for', async () => {
  const html = await snippet('steps', {platform: 'beta', lang: 'de'});
  const [mount, , script] = parse(html).children;
  assert.equal(mount?.type === 'element' && mount.tagName, 'div');
  assert.ok(script?.type === 'element');
  assert.deepEqual(script.properties, {
    src: `/wayout/${version}/wayout-nothing-steps-de.js`,
    async: true,
  });
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

const file = 'wayout-meta-ai-steps-en.js';

/** Attributes of the script in a snippet, and what the caller is told. */
async function scriptIn(options: RenderOptions = {}) {
  const told: string[] = [];
  const html = await renderElement('steps', {
    ...options,
    format: 'snippet',
    onProblem: ({code, message}) => told.push(`${code}: ${message}`),
  });
  const [{properties}] = elementsOf(html, 'script') as [Element];
  return {properties, told};
}

test('a script of this package is pinned by its hash, unless it is one that changes, or that is not wanted', async () => {
  const hash = `sha384-${createHash('sha384')
    .update(readFileSync(`dist/cdn/${file}`))
    .digest('base64')}`;
  const pinned = {integrity: hash, crossOrigin: 'anonymous', async: true};
  const expected: [RenderOptions, Element['properties']][] = [
    [{}, {src: `/wayout/${version}/${file}`, ...pinned}],
    [{script: `https://cdn.news.example/v${version}/${file}?a`}, pinned],
    [{script: `/wayout/current/${file}`}, {async: true}],
    [{script: `/wayout/current/${file}`, integrity: true}, pinned],
    [{script: `https://cdn.news.example/${file}`, integrity: true}, pinned],
    [{script: 'other.js', integrity: false}, {async: true}],
    [{script: '/wayout/current/wayout.js'}, {type: 'module'}],
  ];
  for (const [options, properties] of expected)
    assert.deepEqual(await scriptIn(options), {
      properties: {src: options.script!, ...properties},
      told: [],
    });
});

test('a hash that is missing, or that a newer file would not fit, is told', async () => {
  const cases: [string, RegExp, boolean][] = [
    [
      '/w/steps.js',
      /^integrity: "steps\.js" is no script of this package, so its hash is not known\. The/,
      false,
    ],
    [
      `/wayout/99.0.0/${file}`,
      /is of version 99\.0\.0, whose hashes this package, version .* does not know/,
      false,
    ],
    ['/w/constructor', /^integrity: "constructor" is no script/, false],
    [
      `https://cdn.news.example/${file}`,
      /names no version: a newer file at this address would be refused/,
      true,
    ],
  ];
  for (const [script, sentence, isPinned] of cases) {
    const {properties, told} = await scriptIn({script});
    assert.equal(told.length, 1, script);
    assert.match(told[0]!, sentence);
    assert.equal('integrity' in properties, isPinned, script);
  }
  // A hash that is asked for and not known is told, too.
  assert.equal((await scriptIn({script: 'other.js', integrity: true})).told.length, 1);
});

test('the built renderer knows the hashes without the scripts', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
  t.after(() => rm(dir, {recursive: true, force: true}));
  await cp('dist', join(dir, 'dist'), {recursive: true, filter: (path) => !path.endsWith('cdn')});
  await symlink(resolve('node_modules'), join(dir, 'node_modules'));
  await writeFile(join(dir, 'package.json'), '{"type": "module"}');
  const {renderElement: built} = (await import(
    pathToFileURL(join(dir, 'dist/node/render.js')).href
  )) as typeof import('../../src/node/render.js');
  const [script] = elementsOf(await built('steps', {format: 'snippet'}), 'script');
  assert.equal(script!.properties['integrity'], (await scriptIn()).properties['integrity']);
});

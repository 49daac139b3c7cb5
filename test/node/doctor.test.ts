/** Snippets after the systems that they were pasted into: what is said to have survived, and what to paste instead. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import {diagnose} from '../../src/node/pasted/diagnose.js';
import {today} from '../../src/node/pasted/examine.js';
import type {Mount} from '../../src/node/render.js';
import {rendered} from './nothing.js';

const script = '/wayout/wayout-meta-ai-steps-en.js';
const snippet = async (mount: Mount, options = {}) => {
  const html = await rendered(
    'steps',
    {platform: 'beta', lang: 'en'},
    {format: 'snippet', mount, script, ...options},
  );
  // A hash of no build.
  return html
    .replace(/ integrity="[^"]*"| crossorigin="[^"]*"/g, '')
    .replace(' async', ' integrity="sha384-a" crossorigin="anonymous" async');
};
const [tag, block, link] = [await snippet('element'), await snippet('div'), await snippet('link')];
const words = await rendered('steps', {platform: 'beta'});

/** `about state` of each sign, and the advice. */
async function said(saved: string, pasted: string): Promise<string> {
  const {signs, advice} = await diagnose(saved, pasted, today());
  return [...signs.map(({about, state}) => `${about} ${state}`), advice].join(', ');
}

const github = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify).freeze();
const withoutScript = (html: string) => html.replace(/<script.*<\/script>/s, '');
const inPost = (html: string) => `<h1>Article</h1><p>One.</p>${html}<p>Two.</p>`;

test('a snippet that a system leaves alone is said to have survived, whole', async () => {
  const whole =
    /^mount kept, attributes kept, words kept, age kept, script kept, hash kept, Everything survived/;
  for (const pasted of [tag, block]) assert.match(await said(inPost(pasted), pasted), whole);
  assert.match(
    await said(inPost(link), link),
    /^mount kept, attributes kept, script kept, hash kept, Everything/,
  );
  assert.match(
    await said(inPost(words), words),
    /^mount kept, attributes kept, words kept, age kept, Everything/,
  );
});

test('what real sanitizers leave leads to the mount that they keep', async () => {
  for (const clean of [
    (html: string) => sanitizeHtml(html),
    (html: string) => String(github.processSync(html)),
  ]) {
    assert.match(
      await said(clean(inPost(tag)), tag),
      /^mount lost, words \w+, script lost, Use the block instead/,
    );
    assert.match(
      await said(clean(inPost(block)), block),
      /^mount lost, words \w+, script lost, Use the link instead/,
    );
    assert.match(
      await said(clean(inPost(link)), link),
      /^mount kept, attributes kept, script lost, Keep this mount, and have the script/,
    );
  }
});

test('each part that is gone or changed is named', async () => {
  const changes: Record<string, [saved: string, pasted: string, says: RegExp]> = {
    'no script': [
      withoutScript(block),
      block,
      /words kept, age kept, script lost, Keep this mount, and have the script/,
    ],
    'no hash': [tag.replace(' integrity="sha384-a"', ''), tag, /script kept, hash lost/],
    'another hash': [tag.replace('sha384-a', 'sha384-b'), tag, /script kept, hash changed/],
    'another address': [tag.replace('/wayout/', '/other/'), tag, /script changed, hash kept/],
    'no attribute': [tag.replace(' platform="beta"', ''), tag, /attributes lost, .*Use the block/],
    'another value': [tag.replace('platform="beta"', 'platform="alpha"'), tag, /attributes changed/],
    'a name with hyphens': [block.replace('data-staleafter', 'data-stale-after'), block, /attributes kept/],
    'no words': [tag.replace(/<div data-wayoutwords.*<\/div>(?=<\/wayout)/s, ''), tag, /words lost/],
    'fewer words': [tag.replace(/<ol>.*?<\/ol>/s, ''), tag, /words changed, .*source view/],
    'older words': [
      tag.replaceAll('an email about nothing', 'a letter'),
      tag,
      /words kept, age changed, .*anew/,
    ],
    'words pushed out': [
      tag.replace(/(<wayout-steps[^>]*>)(.*)(<\/wayout-steps>)/s, '<p>$1$2$3</p>'),
      tag,
      /^mount kept/,
    ],
    'another box': [tag.replaceAll('wayout-steps', 'wayout-faq'), tag, /^mount changed/],
    'a tag as text': [
      `<p>${tag.replaceAll('<', '&lt;')}</p>`,
      tag,
      /^mount lost, Paste it into the source view/,
    ],
    'a link among words': [link.replace('<p>', '<p>See '), link, /^mount lost/],
    'a link nobody vouches for': [link.replace('<a ', '<a rel="nofollow" '), link, /^mount lost/],
    'a link without its fragment': [link.replace(/#wayout[^"]*/, ''), link, /^mount lost, .*keeps no mount/],
    nothing: ['<p>One.</p>', tag, /^mount lost, words lost, script lost/],
    'the words alone': [words, tag, /^mount lost, .*Use the block/],
  };
  for (const [name, [saved, pasted, says]] of Object.entries(changes))
    assert.match(await said(saved, pasted), says, name);
});

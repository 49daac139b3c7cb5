/** Posts in WordPress with a pasted snippet, as readers get them before and after the script has come. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {throughWordPress, whyNoWordPress} from '../../tools/channels/wordpress.mjs';
import {inBrowsers} from '../pages/browsers.js';
import {classic, module, pageOf} from '../pages/fixture.js';
import {inArticle, script} from './mounts.js';
import {posts} from './posts.js';
import {read} from './reading.js';
import {sections, whatReadersSee} from './sections.js';

const skip = whyNoWordPress() ?? false;

const written = Object.entries(posts).flatMap(([name, {content, around = '', fates}]) =>
  fates.map((fate, index) => ({
    name: `${name} (${['Administrator', 'Author'][index]})`,
    content: inArticle(content),
    around: read(inArticle(around)).words,
    trusted: index === 0,
    fate,
  })),
);

const shown = skip ? [] : throughWordPress(written).posts.map((post) => post.shown);

test('every word and address of a post is in what WordPress shows of it, once and in order', {skip}, () => {
  for (const [index, {name, content}] of written.entries())
    assert.deepEqual(read(shown[index]!), read(content), name);
});

inBrowsers(['chromium'], (open) => {
  const scripts = {'before the post is read': classic(script), 'after the post was read': module(script)};
  for (const [when, head] of Object.entries(scripts))
    test(`what was pasted shows once where the script comes ${when}`, {skip}, async (t) => {
      const body = sections(Object.fromEntries(written.map(({name}, index) => [name, shown[index]!])));
      const {page, errors} = await open(t, {rules: {'/page.html': pageOf({head, body})}});
      const seen = await whatReadersSee(page);
      for (const {name, around, fate} of written) {
        const {boxes, plain} = seen[name]!;
        assert.equal(boxes, fate === 'upgrades' ? 1 : 0, `boxes of ${name}`);
        if (fate === 'upgrades') assert.deepEqual(read(plain).words, around, `beside the box of ${name}`);
      }
      assert.deepEqual(errors, []);
    });
});

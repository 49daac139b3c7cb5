import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {
  classic,
  forEachFrame,
  framed,
  pasted,
  module,
  oneFile,
  pageOf,
  ready,
  shown,
  tick,
  universal,
} from './fixture.js';
import {linkText} from './content.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";
const typed = `${strict}; require-trusted-types-for 'script'`;

/** The policies of hosts we know of, under which the list works. */
const works = [
  strict,
  typed,
  `${typed}; trusted-types wayout`,
  `${typed}; trusted-types lit-html wayout`,
  `${typed}; trusted-types wayout 'allow-duplicates'`,
  `${typed}; trusted-types myapp wayout`,
  "style-src 'self'",
  `${strict}; trusted-types 'none'`,
  "default-src 'none'; script-src 'nonce-a' 'strict-dynamic'",
  "default-src 'none'; script-src 'self'; style-src 'none'",
  'sandbox allow-scripts',
  'sandbox allow-scripts allow-popups allow-same-origin',
];

/** Policies under which only named code may render. */
const stays = [
  `${typed}; trusted-types lit-html`,
  `${typed}; trusted-types lit-html 'allow-duplicates'`,
  `${typed}; trusted-types myapp`,
  `${typed}; trusted-types 'none'`,
];

const withPolicy = (policy: string, script: string) => ({
  body: pageOf({head: script.replaceAll('<script', '<script nonce="a"')}),
  headers: {'Content-Security-Policy': policy},
});

const under = (policies: readonly string[], script: string) =>
  Object.fromEntries(policies.map((policy) => [policy, withPolicy(policy, script)]));

// Not a module: those are not loaded where a sandbox gives the page no origin.
const working = {
  ...under(works, classic(oneFile).replace('src', 'defer src')),
  'the strictest policy, with a script that fetches its words': withPolicy(
    `${typed}; trusted-types wayout`,
    module(universal),
  ),
};
/** Default policies of pages, which take what templates consist of, or everything. */
const cleaning = {
  comments: "html.replace(/<!--[^]*?-->|<\\?[^>]*>/g, '')",
  'all but words': "html.replace(/<[^>]*>/g, '')",
  attributes: "html.replace(/ [^ >]*[$@?][^ >]*/g, '')",
  everything: "''",
};
const cleaned = Object.entries(cleaning).map(
  ([what, code]) =>
    [
      `a default policy that takes ${what}`,
      withPolicy(
        `${typed}; trusted-types default`.replace("script-src 'self'", "script-src 'self' 'nonce-a'"),
        `<script>trustedTypes.createPolicy('default', {createHTML: (html) => ${code}, createScriptURL: (url) => url});</script>${module(oneFile)}`,
      ),
    ] as const,
);
const staying = {...under(stays, module(oneFile)), ...Object.fromEntries(cleaned)};

inBrowsers(['chromium', 'firefox'], (open) => {
  test('the list works under every policy that lets it', async (t) => {
    const {page, errors} = await open(t, {rules: framed(working)});
    await forEachFrame(page, working, async (frame) => {
      await ready(frame);
      await frame.getByRole('link', {name: linkText('facebook-form')}).waitFor();
      await tick(frame);
      assert.match(await shown(frame), /1 of \d+ done/);
      // The style sheets are adopted, which no policy of styles forbids.
      const {width, height} = (await frame.getByRole('checkbox').first().boundingBox())!;
      assert.deepEqual([width, height], [44, 44]);
    });
    assert.deepEqual(errors, []);
  });

  test('what is inside the tag stays readable under policies that let nobody else render', async (t) => {
    const {page, errors, said} = await open(t, {rules: framed(staying)});
    await forEachFrame(page, staying, async (frame) => {
      await pasted(frame).waitFor();
      assert.equal(await frame.evaluate(() => document.querySelector('wayout-steps')!.shadowRoot), null);
    });
    assert.deepEqual(errors, []);
    assert.equal(
      said.filter((line) => line.includes('wayout:')).length,
      Object.keys(staying).length,
      'each says once why',
    );
  });
});

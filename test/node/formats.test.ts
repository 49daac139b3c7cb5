import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {elementNames, formats} from '../../src/node/render.js';
import {textOf} from '../../src/node/render/tree.js';
import {elementsOf, rendered} from './nothing.js';

test('the tag holds the words; the shadow root holds the first render and opens without a script', async () => {
  const element = await rendered('steps', {platform: 'alpha', debug: true}, {format: 'element'});
  assert.equal(
    element,
    `<wayout-steps guide="nothing" stale-after="never" platform="alpha" debug="">${await rendered('steps', {platform: 'alpha'})}</wayout-steps>`,
  );
  const dsd = await rendered('steps', {}, {format: 'dsd'});
  assert.match(dsd, /^<wayout-steps [^>]*><template shadowrootmode="open"><style>/);
  assert.doesNotMatch(dsd, /<!--|defer-hydration|class="problems"/);
  assert.match(dsd, /@media print, \(scripting: none\) \{[^}]*\}[^]*\.fold-panel \{/);
  assert.equal(elementsOf(dsd, 'textarea').length > 0, true);
  const guide = await rendered('guide', {}, {format: 'dsd'});
  assert.equal(elementsOf(guide, 'template').length, 2);
});

test('plain text has numbers and full addresses, Markdown has lists and links, and neither has anything closed', async () => {
  const text = await rendered('steps', {}, {format: 'text'});
  assert.match(text, /^1\. Leave the email address/m);
  assert.match(text, /Form for Alpha \(https:\/\/help\.example\.org\/contact\/2000000000000001\)/);
  assert.match(text, /I object\./);
  assert.doesNotMatch(text, /<\w/);
  const markdown = await rendered('steps', {}, {format: 'markdown'});
  assert.match(markdown, /^### Object to nothing$/m);
  assert.match(markdown, /\[Form for Alpha\]\(https:\/\/help\.example\.org\/contact\/2000000000000001\)/);
  assert.match(markdown, /^1\. Leave the \*\*email address\*\*/m);
});

test('structured data names what each element is', async () => {
  const types: Record<string, string> = {
    ...{steps: 'HowTo', guide: 'HowTo', faq: 'FAQPage'},
    ...{linkage: 'FAQPage', scope: 'ItemList', timeline: 'ItemList'},
  };
  for (const name of elementNames) {
    const [script] = elementsOf(await rendered(name, {}, {format: 'json-ld'}), 'script');
    assert.equal(script!.properties['type'], 'application/ld+json');
    const data = JSON.parse(textOf(script!)) as Record<string, unknown>;
    assert.equal(data['@type'], types[name]);
    assert.equal(data['dateModified'], '2026-11-01');
    const entries = (data['step'] ?? data['mainEntity'] ?? data['itemListElement']) as Record<
      string,
      unknown
    >[];
    assert.ok(entries.length > 0, name);
    for (const entry of entries) assert.ok(entry['text'] || entry['name'], name);
  }
});

test('structured data bears the heading of the box, and its sentences have no mark-up', async () => {
  for (const name of elementNames)
    for (const lang of ['en', 'de']) {
      const [script] = elementsOf(await rendered(name, {lang}, {format: 'json-ld'}), 'script');
      const json = textOf(script!);
      const [heading] = elementsOf(await rendered(name, {lang}), 'h3');
      assert.equal((JSON.parse(json) as {name: string}).name, textOf(heading!), `${name} ${lang}`);
      assert.doesNotMatch(json, /\{(label|link):|\*/, `${name} ${lang}`);
    }
  const [named] = elementsOf(
    await rendered('faq', {heading: ' Our \n questions '}, {format: 'json-ld'}),
    'script',
  );
  assert.equal((JSON.parse(textOf(named!)) as {name: string}).name, 'Our questions');
});

test('structured data holds everything, however little a compact box shows at once', async () => {
  for (const name of elementNames) {
    const [compact, full] = await Promise.all(
      ['compact', 'full'].map((display) => rendered(name, {display}, {format: 'json-ld'})),
    );
    assert.equal(compact, full, name);
  }
});

test('structured data on old steps holds the form alone', async () => {
  const data = async (age: string) => {
    const json = await rendered('steps', {'stale-after': age}, {format: 'json-ld'});
    return (JSON.parse(textOf(elementsOf(json, 'script')[0]!)) as {step: {url?: string}[]}).step;
  };
  assert.ok((await data('never')).length > 1);
  assert.deepEqual(
    (await data('0')).map(({url}) => Boolean(url)),
    [true],
  );
});

test('docs/static-html.md names every format, and every element has a text in it', async () => {
  const [, table = ''] =
    /\| `--format` [^]*?\n([^]*?)\n\n/.exec(readFileSync('docs/static-html.md', 'utf8')) ?? [];
  const named = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(named, formats);
  for (const format of formats)
    for (const name of elementNames)
      assert.ok((await rendered(name, {}, {format})).length > 50, `${name} ${format}`);
});

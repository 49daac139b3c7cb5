import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {textOf} from '../../src/node/render/tree.js';
import type {Format} from '../../src/node/render.js';
import {elementsOf, rendered} from './nothing.js';

const nasty = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</template></wayout-steps><script>alert(1)</script>',
  '</script><script>alert(1)</script><!--',
  '<!--',
  ']]>',
  '&amp;&quot;&lt;&#60;',
  '${alert(1)}',
  '{{constructor}}',
  '\0\u202E\u2066',
  'a\r\nb\nc\td',
  '\uD800 alone',
  'javascript:alert(1)',
  'x'.repeat(5000),
  '`$&$1',
];
const value = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme-composite'}),
);
const attributes = fc.record(
  {
    heading: value,
    platform: value,
    region: value,
    'heading-level': value,
    theme: value,
    device: value,
    menus: value,
    'stale-after': value,
  },
  {requiredKeys: ['heading']},
);

/** Value as a parser of HTML gives it back, with no control that a terminal would obey. */
const readable = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');

const draw = (given: Record<string, string>, format: Format) => rendered('steps', given, {format});

test('whatever stands in attributes, it is only ever a value: nothing runs, ends an element, or is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      attributes,
      fc.constantFrom<Format>('html', 'element', 'dsd', 'snippet'),
      async (given, format) => {
        const html = await draw(given, format);
        const all = elementsOf(html);
        assert.equal(all.filter(({tagName}) => tagName === 'script').length, format === 'snippet' ? 1 : 0);
        assert.ok(all.every(({tagName}) => !['img', 'iframe', 'object'].includes(tagName)));
        for (const {properties} of all)
          for (const [name, each] of Object.entries(properties)) {
            assert.doesNotMatch(name, /^on/);
            if (name === 'href' || name === 'src') assert.doesNotMatch(String(each), /^javascript:/);
          }
        const [tag] = all.filter(({tagName}) => tagName === 'wayout-steps');
        if (tag)
          for (const [name, written] of Object.entries(given))
            assert.equal(tag.properties[name], wellFormed(readable(written)), name);
        const [heading] = elementsOf(html, 'h2', 'h3', 'h4', 'h5', 'h6');
        const said = wellFormed(readable(given['heading'])).replace(/\s+/g, ' ').trim();
        if (said && format === 'html') assert.equal(textOf(heading!), said);
      },
    ),
    {numRuns: 40},
  );
});

test('whatever the heading says, it ends no script of structured data and is no mark-up in text', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (heading) => {
      const scripts = elementsOf(await draw({heading}, 'json-ld'), 'script');
      assert.equal(scripts.length, 1);
      JSON.parse(textOf(scripts[0]!));
      assert.equal(typeof (await draw({heading}, 'text')), 'string');
      assert.equal(typeof (await draw({heading}, 'markdown')), 'string');
    }),
    {numRuns: 8},
  );
});

test('a hostile address for a page or a script stays one value', async () => {
  for (const hostile of nasty.filter((each) => each !== 'javascript:alert(1)')) {
    const html = await rendered(
      'steps',
      {},
      {format: 'snippet', mount: 'link', page: `https://a.example/${hostile}`, script: hostile},
    );
    const [link, ...links] = elementsOf(html, 'a');
    assert.equal(links.length, 0);
    assert.match(String(link!.properties['href']), /^https:\/\/a\.example\//);
    const scripts = elementsOf(html, 'script');
    assert.equal(scripts.length, 1);
    assert.deepEqual(Object.keys(scripts[0]!.properties), ['src', 'async']);
  }
});

const refused: Record<string, {page?: string; script?: string}[]> = {
  'runs code': [
    {page: 'javascript:alert(1)'},
    {page: ' JaVaScRiPt:alert(1)'},
    {script: 'javascript:alert(1)'},
  ],
  'holds its content': [
    {page: 'data:text/html,<p>'},
    {script: 'data:text/javascript,alert(1)'},
    {page: 'blob:https://a.example/1'},
  ],
  'holds a login': [
    {page: 'https://me:secret@a.example/'},
    {page: 'https://me@a.example/'},
    {script: 'https://me:secret@a.example/a.js'},
  ],
  'leads elsewhere on each page': [
    {page: '/page'},
    {page: '#part'},
    {page: ''},
    {page: '//a.example/'},
    {page: 'page.html'},
  ],
  'leads to no server': [
    {page: 'mailto:a@a.example'},
    {page: 'https://'},
    {page: 'https://['},
    {page: 'file:///etc/passwd'},
    {script: 'file:///a.js'},
  ],
};
for (const [what, addresses] of Object.entries(refused))
  test(`an address that ${what} is refused, whatever is rendered`, async () => {
    for (const address of addresses)
      for (const options of [{format: 'snippet', mount: 'link'}, {format: 'snippet'}, {}] as const)
        await assert.rejects(
          rendered('steps', {}, {...options, ...address}),
          {name: 'UsageError'},
          JSON.stringify(address),
        );
  });

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {version} from '../../src/version.js';
import {copy, folderFor} from './copying.js';
import {elementsOf} from './nothing.js';

const base = 'https://www.example.org/wayout';

test('a frame page and its oEmbed response name each other, the page has all words, and no code or hash in it', async (t) => {
  const folder = await folderFor(t);
  const {code, out} = await copy([folder, '--element', 'steps', '--lang', 'de', '--frames', '--base', base]);
  assert.equal(code, 0);
  for (const channel of [version, 'current']) {
    const address = `${base}/${channel}/wayout-meta-ai-steps-de`;
    assert.ok(out.includes(`\n${address}.html\n`));
    const page = await readFile(join(folder, channel, 'wayout-meta-ai-steps-de.html'), 'utf8');
    const [link] = elementsOf(page, 'link');
    assert.deepEqual(
      [link!.properties['type'], link!.properties['href']],
      ['application/json+oembed', `${address}.oembed.json`],
    );
    const scripts = elementsOf(page, 'script');
    assert.deepEqual(
      scripts.map(({properties, children}) => [properties['src'], properties['integrity'], children.length]),
      [
        ['wayout-meta-ai-de-whole.js', undefined, 0],
        ['wayout-frame.js', undefined, 0],
      ],
    );
    for (const {properties} of scripts) await readFile(join(folder, channel, String(properties['src'])));
    assert.match(
      page,
      /<wayout-steps guide="meta-ai" lang="de"[^>]*>\n<div data-wayoutwords="steps" lang="de"/,
    );

    const response = JSON.parse(
      await readFile(join(folder, channel, 'wayout-meta-ai-steps-de.oembed.json'), 'utf8'),
    ) as Record<string, unknown>;
    const {html, title, width, height} = response;
    assert.deepEqual(
      [response['type'], response['version'], response['cache_age']],
      ['rich', '1.0', channel === 'current' ? 86_400 : 31_536_000],
    );
    const [frame, ...others] = elementsOf(String(html));
    assert.equal(others.length, 0);
    const {properties} = frame!;
    assert.deepEqual(
      [properties['src'], properties['title'], properties['width'], properties['height']].map(String),
      [`${address}.html`, title, width, height].map(String),
    );
    assert.ok(page.includes(`<title>${String(title)}</title>`));
  }
  const again = await copy([folder, '--element', 'steps', '--lang', 'de', '--frames', '--base', `${base}/`]);
  assert.match(again.out, /\b0 written[^]*\b0 written/);
  const without = await copy([folder, '--element', 'steps', '--lang', 'de']);
  assert.match(
    without.err,
    /current: These frame pages keep their words.*: wayout-meta-ai-steps-de\.html\n$/,
  );
});

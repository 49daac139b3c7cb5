/** The package as npm would publish it, in an empty project, with nothing but what it brings. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {install} from './installed.js';

const {folder, manifest, brought, node, remove} = install();
after(remove);

/** Import specifiers of all that the package exports, but for the data and scripts that are no modules of Node. */
const entries = Object.keys(manifest.exports)
  .filter((entry) => !/json$|^\.\/(cdn|data)\//.test(entry))
  .flatMap((entry) =>
    entry.includes('*')
      ? readdirSync(join(folder, 'node_modules/wayout/dist/elements'))
          .filter((file) => /^wayout-.*\.js$/.test(file))
          .map((file) => `wayout/elements/${file}`)
      : entry.replace('.', 'wayout'),
  );

test('installing brings Lit and what Lit brings, and nothing else', () => {
  assert.deepEqual(brought, [
    '@lit-labs/ssr-dom-shim',
    '@lit/localize',
    '@lit/reactive-element',
    '@types/trusted-types',
    'lit',
    'lit-element',
    'lit-html',
  ]);
});

test('every entry is imported in Node without a word', async () => {
  assert.ok(entries.length > 15, entries.join());
  const script = entries.map((entry) => `await import('${entry}');`).join('\n');
  assert.equal(await node('--input-type=module', '-e', script), '');
});

test('the command runs at once', async () => {
  const wayout = (...args: string[]) => node('node_modules/wayout/dist/node/cli.js', ...args);
  assert.match(await wayout('render', 'steps', '--format', 'markdown', '--lang', 'de'), /^### /);
  assert.match(await wayout('list'), /^meta-ai: Meta, revision \d/m);
});

test('the renderer writes the same in the bundle of a server, far from the package', async () => {
  const entry = join(folder, 'server.js');
  // A process may hold other elements of these names, such as those of `wayout/define` in a bundle.
  const program = `import 'wayout/define';
    import {renderElement} from 'wayout/render';
    for (const format of ['element', 'dsd', 'snippet'])
      console.log(await renderElement('guide', {format, integrity: false}));`;
  writeFileSync(entry, program);
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere);
  const {warnings} = await build({
    entryPoints: [entry],
    outfile: join(elsewhere, 'bundle.mjs'),
    ...({bundle: true, platform: 'node', format: 'esm', logLevel: 'silent'} as const),
  });
  assert.deepEqual(warnings, []);
  const unbundled = await node('--input-type=module', '-e', program);
  assert.match(unbundled, /<wayout-guide><template shadowrootmode="open">[^]*<script src=/);
  assert.equal(await node(join(elsewhere, 'bundle.mjs')), unbundled);
});

test('a bundler of pages splits languages, and leaves the renderer out', async () => {
  const {warnings, metafile} = await build({
    stdin: {contents: "import 'wayout/define';", resolveDir: folder},
    outdir: join(folder, 'page'),
    ...({bundle: true, splitting: true, format: 'esm', metafile: true, logLevel: 'silent'} as const),
  });
  assert.deepEqual(warnings, []);
  const holding = (part: string) =>
    Object.values(metafile.outputs).filter(({inputs}) =>
      Object.keys(inputs).some((path) => path.includes(part)),
    );
  assert.equal(holding('meta-ai/words/de.js').length, 1);
  assert.notEqual(holding('meta-ai/words/de.js')[0], holding('meta-ai/words/fr.js')[0]);
  assert.deepEqual(holding('dist/node/'), []);
});

test('Parcel, which reads no exports, finds every entry by the field alias', () => {
  const {alias, exports} = manifest;
  const plain = (path: string) => path.replace(/\*+|\$1/, '*').replace(/\*\.js$/, '*');
  const targets = Object.entries(exports).map(([entry, target]) => [
    plain(entry),
    plain(typeof target === 'string' ? target : target['default']!),
  ]);
  assert.deepEqual(
    Object.entries(alias).map((each) => each.map(plain)),
    targets.filter(([entry]) => !['.', './package.json'].includes(entry!)),
  );
});

test('the licences of what is bundled lie beside it, and modules have the source in their maps', () => {
  const read = (path: string) => readFileSync(join(folder, 'node_modules/wayout/dist', path), 'utf8');
  assert.match(read('node/THIRD-PARTY.txt'), /^@lit-labs\/ssr [\d.]+\n\nBSD 3-Clause[^]*^parse5 /m);
  const {sourcesContent} = JSON.parse(read('elements/wayout-steps.js.map')) as {sourcesContent: string[]};
  assert.match(sourcesContent[0]!, /export class WayoutSteps/);
});

const simulated = {
  jsdom: `const {JSDOM} = await import('${pathToFileURL('node_modules/jsdom/lib/api.js').href}');
    const {window} = new JSDOM('<!doctype html>', {pretendToBeVisual: true, url: 'https://news.example/'});`,
  'happy-dom': `const {Window} = await import('${pathToFileURL('node_modules/happy-dom/lib/index.js').href}');
    const window = new Window({url: 'https://news.example/'});`,
};

for (const [name, open] of Object.entries(simulated))
  test(`${name} shows the words: those that are inside the tag, or those of the box`, async () => {
    const script = `${open}
      for (const key of Object.getOwnPropertyNames(window))
        if (!(key in globalThis)) globalThis[key] = window[key];
      Object.assign(globalThis, {window, Event: window.Event, CustomEvent: window.CustomEvent});
      console.info = () => {};
      await import('wayout/define');
      document.body.innerHTML = '<wayout-steps><p>Words.</p></wayout-steps>';
      const [box] = document.body.children;
      const isUpgraded = Boolean(customElements.get('wayout-steps'));
      for (let i = 0; isUpgraded && !box.shadowRoot?.querySelector('h3') && i < 500; i++)
        await new Promise((done) => setTimeout(done, 10));
      console.log(isUpgraded, box.textContent, box.shadowRoot?.querySelector('h3').textContent.trim());
      process.exit();`;
    const said = await node('--input-type=module', '-e', script);
    assert.ok(
      ['false Words. undefined\n', 'true Words. Object to Meta using your posts for AI\n'].includes(said),
      said,
    );
  });

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {chmod, cp, lstat, mkdir, readFile, readdir, stat, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {quoteAll} from '../../src/check/problem.js';
import {copyCommand} from '../../src/node/commands/copy.js';
import type {UsageError} from '../../src/node/usage-error.js';
import {version} from '../../src/version.js';
import {translations} from '../../tools/build/outputs.mjs';
import {copy, folderFor, type Ended} from './copying.js';
import {elementsOf} from './nothing.js';

const cdn = (file: string) => readFileSync(`dist/cdn/${file}`);
const hashOf = (bytes: Buffer) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const steps = 'wayout-meta-ai-steps-en.js';
/** Files of one script of one element, with all that it needs. */
const withSteps = [
  'THIRD-PARTY.txt',
  'sri.json',
  'wayout-author.js',
  'wayout-check.js',
  'wayout-lazy.js',
  'wayout-meta-ai-letters-en.js',
  'wayout-meta-ai-sources.js',
  steps,
  'wayout-src.js',
];
const chosen = ['--element', 'steps', '--lang', 'en'];

/** Tags of scripts in an output. */
const tagsIn = (out: string) => elementsOf(out, 'script').map(({properties}) => properties);

test('a script is laid out in two channels, with all it fetches, and a second copy writes nothing', async (t) => {
  const folder = join(await folderFor(t), 'public/wayout');
  const {code, out, err} = await copy([folder, ...chosen]);
  assert.deepEqual([code, err], [0, '']);
  for (const channel of [version, 'current']) {
    assert.deepEqual((await readdir(join(folder, channel))).sort(), [...withSteps].sort());
    for (const file of withSteps)
      assert.ok((await readFile(join(folder, channel, file))).equals(cdn(file)), `${channel}/${file}`);
  }
  assert.deepEqual(tagsIn(out), [
    {
      ...{src: `/wayout/${version}/${steps}`, integrity: hashOf(cdn(steps))},
      ...{crossOrigin: 'anonymous', async: true},
    },
    {src: `/wayout/current/${steps}`, async: true},
  ]);

  const times = () =>
    Promise.all(withSteps.map(async (file) => (await stat(join(folder, 'current', file))).ctimeMs));
  const before = await times();
  const again = await copy([folder, ...chosen, '--base=https://www.example.org/a&copy']);
  assert.equal(again.code, 0);
  assert.match(again.out, /\b0 written[^]*\b0 written/);
  assert.deepEqual(await times(), before);
  assert.equal(tagsIn(again.out)[1]!['src'], `https://www.example.org/a&copy/current/${steps}`);
});

test('without a choice everything is copied, and the universal script is a module', async (t) => {
  const folder = await folderFor(t);
  const {out} = await copy([folder]);
  assert.deepEqual((await readdir(join(folder, 'current'))).sort(), readdirSync('dist/cdn').sort());
  const tags = tagsIn(out);
  assert.ok(tags.some(({src, type}) => src === '/wayout/current/wayout.js' && type === 'module'));
  for (const {src, integrity} of tags) {
    const file = String(src).split('/').at(-1)!;
    assert.equal(integrity, String(src).includes('/current/') ? undefined : hashOf(cdn(file)), file);
  }
});

test('several names stand in one option or in several, and choose the whole scripts, too', async (t) => {
  const folder = await folderFor(t);
  const {out} = await copy([folder, '--element', 'whole wayout-faq', '--lang=de', '--lang=fr']);
  assert.deepEqual(
    tagsIn(out)
      .map(({src}) => String(src))
      .filter((src) => src.includes('/current/'))
      .sort(),
    ['de-whole', 'faq-de', 'faq-fr', 'fr-whole'].map((name) => `/wayout/current/wayout-meta-ai-${name}.js`),
  );
});

test('a newer copy replaces what is current, all of it, and leaves older pinned scripts alone', async (t) => {
  const folder = await folderFor(t);
  const old = '/*! wayout 0.0.9 | MIT */\nold();\n';
  for (const channel of ['0.0.9', 'current']) {
    await mkdir(join(folder, channel));
    for (const file of [steps, 'wayout-meta-ai-faq-de.js', 'wayout-meta-ai-faq-de.js.br'])
      await writeFile(join(folder, channel, file), old);
  }
  const {code, out, err} = await copy([folder, ...chosen]);
  assert.equal(code, 0);
  assert.match(out, new RegExp(`current: .*version ${version} in place of 0\\.0\\.9`));
  assert.match(err, /make anew: wayout-meta-ai-faq-de\.js\.br\n$/);
  for (const file of [steps, 'wayout-meta-ai-faq-de.js']) {
    assert.equal(await readFile(join(folder, '0.0.9', file), 'utf8'), old);
    assert.ok((await readFile(join(folder, 'current', file))).equals(cdn(file)), file);
  }
  // Nothing half written is left.
  const left = await readdir(folder, {recursive: true});
  assert.deepEqual(
    left.filter((file) => /(^|\/)\./.test(file)),
    [],
  );
});

test('a pinned file that differs is never replaced, and then nothing is', async (t) => {
  const folder = await folderFor(t);
  await mkdir(join(folder, version));
  await writeFile(join(folder, version, steps), 'other');
  const {code, out, err} = await copy([folder, ...chosen]);
  assert.deepEqual([code, out], [2, '']);
  assert.match(
    err,
    new RegExp(`${steps}: It differs from what would be written\\. Pinned files are never replaced`),
  );
  assert.equal(await readFile(join(folder, version, steps), 'utf8'), 'other');
  assert.deepEqual(await readdir(folder), [version]);
});

test('whatever is in the way has a sentence, and nothing is written', async (t) => {
  const folder = await folderFor(t);
  const place = (name: string) => join(folder, name);
  const inTheWay: Record<string, [(path: string) => Promise<unknown>, RegExp]> = {
    file: [(path) => writeFile(path, ''), /file: A file\. Expected a folder, or nothing/],
    'file/below': [() => Promise.resolve(), /file\/below: It, or a part of its path, is no folder/],
    'current-file': [
      async (path) => {
        await mkdir(path);
        await writeFile(join(path, 'current'), '');
      },
      /current: A file\. Expected a folder/,
    ],
    'current-link': [
      async (path) => {
        await mkdir(join(path, '0.0.9'), {recursive: true});
        await symlink('0.0.9', join(path, 'current'));
      },
      /current: A link\. Expected a folder/,
    ],
    'pinned-link': [
      async (path) => {
        await mkdir(path);
        await symlink('/nowhere', join(path, version));
      },
      /: A link\. Expected a folder/,
    ],
    'script-link': [
      async (path) => {
        await mkdir(join(path, 'current'), {recursive: true});
        await symlink(resolve('dist/cdn', steps), join(path, 'current', steps));
      },
      /-steps-en\.js: A link\. Expected a file/,
    ],
    'script-folder': [
      (path) => mkdir(join(path, version, steps), {recursive: true}),
      /-steps-en\.js: A folder\. Expected a file/,
    ],
    foreign: [
      async (path) => {
        await mkdir(join(path, 'current'), {recursive: true});
        await writeFile(join(path, 'current', 'index.html'), '');
      },
      /current: It holds "index\.html", which is not of wayout/,
    ],
    loop: [(path) => symlink('loop', path), /loop: Links lead in a circle/],
  };
  for (const [name, [make]] of Object.entries(inTheWay)) await make(place(name));
  const before = await readdir(folder, {recursive: true});
  const entries = Object.entries(inTheWay);
  const ended = await Promise.all(entries.map(([name]) => copy([place(name), ...chosen])));
  for (const [index, [name, [, sentence]]] of entries.entries()) {
    const {code, out, err} = ended[index]!;
    assert.deepEqual([code, out], [2, ''], name);
    assert.match(err, sentence, name);
    assert.doesNotMatch(err, /\n\s+at /);
  }
  assert.deepEqual(await readdir(folder, {recursive: true}), before);
});

test('a folder that may not be written to has a sentence, and a link to a folder is followed', async (t) => {
  const folder = await folderFor(t);
  await symlink(await folderFor(t), join(folder, 'link'));
  assert.equal((await copy([join(folder, 'link'), ...chosen])).code, 0);
  assert.ok((await lstat(join(folder, 'link'))).isSymbolicLink());
  await readFile(join(folder, 'link', version, steps));

  await chmod(folder, 0o555);
  // Root may write anywhere, so somebody else tries.
  const {code, err} = await copy(
    [join(folder, 'new'), ...chosen],
    process.getuid?.() === 0 ? {uid: 65_534} : {},
  );
  await chmod(folder, 0o755);
  assert.equal(code, 2);
  assert.match(err, /new.*: You may not do so with this file or folder\.\n$/);
});

test('wrong usage of copy has a sentence and the exit code 2', async (t) => {
  const folder = await folderFor(t);
  const wrong: [string[], RegExp][] = [
    [[], /^Which folder\?/],
    [[folder, 'b'], /"b" is one too many/],
    [
      [folder, '--element', 'step'],
      /"step" is not an element that there are scripts for\. Did you mean "steps"\?/,
    ],
    [
      [folder, '--lang', 'xx'],
      RegExp(
        `"xx" is not a language that there are scripts for\\. Expected one of ${quoteAll(['en', ...translations])}\\.`,
      ),
    ],
    [[folder, '--guide', 'nothing'], /"nothing" is not a guide/],
    [[folder, '--base', 'wayout'], /"wayout" is no address of a folder/],
    [[folder, '--base', '//www.example.org'], /is no address of a folder/],
    [[folder, '--base', 'javascript:alert(1)'], /is no address of a folder/],
    [[folder, '--base', 'https://me:secret@www.example.org/'], /is no address of a folder/],
    [[folder, '--base', 'https://www.example.org/?a'], /is no address of a folder/],
    [[folder, '--frames'], /Say where the server shows the folder: --base https:/],
    [[folder, '--frames', '--base', '/wayout'], /Expected a whole one/],
    [[folder, '--frames', '--base', 'https://www.example.org', '--element', 'all'], /single elements/],
  ];
  for (const [args, sentence] of wrong)
    await assert.rejects(copyCommand.run(args), (error: UsageError) => {
      assert.equal(error.exitCode, 2);
      assert.match(error.message, sentence);
      return true;
    });
  assert.deepEqual(await readdir(folder), []);
});

test('a script that is not as it was built is not copied', async (t) => {
  const dir = await folderFor(t);
  await cp('dist', join(dir, 'dist'), {recursive: true});
  await symlink(resolve('node_modules'), join(dir, 'node_modules'));
  await writeFile(join(dir, 'package.json'), '{"type": "module"}');
  await writeFile(join(dir, 'dist/cdn', steps), 'changed();');
  const ended = await new Promise<Ended>((done) => {
    const args = ['dist/node/cli.js', 'copy', 'out', ...chosen];
    execFile(process.execPath, args, {cwd: dir}, (error, out, err) =>
      done({code: Number(error?.code ?? 0), out, err}),
    );
  });
  assert.deepEqual([ended.code, ended.out], [2, '']);
  assert.match(ended.err, /-steps-en\.js: This is not the file that was built\./);
  assert.ok(!(await readdir(dir)).includes('out'));
});

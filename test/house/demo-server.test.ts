import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {get} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, test} from 'node:test';

const root = await mkdtemp(join(tmpdir(), 'wayout-'));
const secret = 'secret';
const files = {
  'demo/index.html': 'demo',
  'demo/a.json': '{}',
  'demo/.env': secret,
  'dist/cdn/wayout.js': '1',
  'dist/data/guide.json': secret,
  '.git/config': secret,
  'package.json': secret,
  'node_modules/one/index.js': secret,
};

/** A process of its own: the development server does not run where tsx compiles its packages. */
const start = `import {serveDemo} from './tools/demo-server.mjs';
const server = await serveDemo({root: ${JSON.stringify(root)}, port: 18_000});
console.log(JSON.stringify(server.address()));`;
const child = spawn(process.execPath, ['--input-type=module', '--eval', start], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let listening: AddressInfo;

before(async () => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), {recursive: true});
    await writeFile(join(root, path), text);
  }
  await symlink(join(root, '.git'), join(root, 'demo/out'));
  await symlink(join(root, 'package.json'), join(root, 'dist/cdn/out.js'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  listening = JSON.parse(String(line)) as AddressInfo;
});
after(async () => {
  child.kill();
  await rm(root, {recursive: true});
});

const ask = (path: string, host = 'localhost') =>
  new Promise<{status: number; text: string}>((resolve, reject) => {
    get({host: '127.0.0.1', port: listening.port, path, headers: {host}}, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => resolve({status: response.statusCode!, text}));
    }).on('error', reject);
  });

test('the demo is served to this machine alone', () => {
  assert.equal(listening.address, '127.0.0.1');
});

test('pages of the demo and scripts are served, under each name of this machine', async () => {
  const paths = ['/demo/', '/demo/index.html?a', '/demo/a.json', '/dist/cdn/wayout.js'];
  for (const path of paths) assert.equal((await ask(path)).status, 200, path);
  for (const host of ['localhost:8000', '127.0.0.1:8000', '[::1]:8000', '192.168.0.2'])
    assert.equal((await ask('/demo/', host)).status, 200, host);
});

test('nothing else of a checkout is served, however its address is written', async () => {
  const paths = [
    ...['/.git/config', '/package.json', '/node_modules/one/index.js', '/dist/data/guide.json', '/demo/.env'],
    ...[
      '/demo/../package.json',
      '/demo/%2e%2e/package.json',
      '/demo/..%2fpackage.json',
      '/demo/%2E%2E%2Fpackage.json',
    ],
    ...[
      '/demo/..%5cpackage.json',
      '/demo/..\\package.json',
      '/demo/%252e%252e/package.json',
      '//package.json',
    ],
    ...['/demo/out/config', '/dist/cdn/out.js', '/demo/%2eenv', '/demo/%00', '/demo/%', '/demo/./.env'],
    ...['/__wds-outside-root__/1/etc/hostname', '/?wds-root-dir=1', '/DEMO/', '/demo'],
  ];
  for (const path of paths) {
    const {status, text} = await ask(path);
    assert.ok(status >= 400, `${path}: ${status}`);
    assert.ok(!text.includes(secret), path);
  }
});

test('a page whose name was made to lead to this machine learns nothing', async () => {
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    'evil.example:8000',
    '127.0.0.1.evil.example',
  ])
    assert.equal((await ask('/demo/', host)).status, 403, host);
});

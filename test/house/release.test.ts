/** The conditions of a release, and the promise that the same source gives the same bytes. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {unzipSync} from 'fflate';
import {copyTree, differences, runIn} from '../../tools/release/build-copies.mjs';
import {hashProblems, layoutProblems, version, versionProblems} from '../../tools/release/checks.mjs';

const cdn = 'dist/cdn';

test('sri.json has the SHA-384 of every file beside it, sorted by name', () => {
  const text = readFileSync(`${cdn}/sri.json`, 'utf8');
  const files = readdirSync(cdn).filter((file) => file !== 'sri.json');
  const hashes = files.sort().map((file) => [
    file,
    `sha384-${createHash('sha384')
      .update(readFileSync(`${cdn}/${file}`))
      .digest('base64')}`,
  ]);
  assert.deepEqual(Object.entries(JSON.parse(text) as object), hashes);
  assert.deepEqual(hashProblems(), []);
});

test('a copy of this build lays both channels out as the release wants it', () => {
  assert.deepEqual(layoutProblems(), []);
});

test('the same source gives the same scripts in another folder, at another time, in another zone and language', (t) => {
  const files = ['wayout-frame.js', 'wayout-author.js', 'wayout-meta-ai-scope-fr.js'];
  const {folder, remove} = copyTree('a-folder-with-another-path');
  t.after(remove);
  const build = `import {rollup} from 'rollup';
    import {scripts} from './rollup.config.js';
    for (const file of ${JSON.stringify(files)}) {
      const bundle = await rollup(scripts.get(file));
      await bundle.write(scripts.get(file).output);
      await bundle.close();
    }`;
  writeFileSync(join(folder, 'some.mjs'), build);
  runIn(folder, process.execPath, ['some.mjs']);
  for (const file of files)
    assert.ok(
      readFileSync(join(folder, cdn, file)).equals(readFileSync(`${cdn}/${file}`)),
      `${file} differs from that in ${cdn}; is that of today? npm run build`,
    );
});

test('a file that two builds do not both have with the same bytes is found', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'wayout-'));
  t.after(() => rmSync(root, {recursive: true}));
  for (const [name, text] of Object.entries({one: '1', two: '2'})) {
    mkdirSync(join(root, name, 'below'), {recursive: true});
    writeFileSync(join(root, name, 'same.js'), 'same');
    writeFileSync(join(root, name, 'below/other.js'), text);
    writeFileSync(join(root, name, `${name}.js`), '');
  }
  assert.deepEqual(differences(join(root, 'one'), join(root, 'two')).sort(), [
    join('below', 'other.js'),
    'one.js',
    'two.js',
  ]);
});

test('a release has one version and one day', () => {
  const problems = (changelog: string, source = '1.2.3') =>
    versionProblems({
      manifest: '{"version": "1.2.3"}',
      source: `export const version = '${source}';`,
      changelog: `# Changelog\n\n${changelog}\n\n## 1.2.2 – 2026-01-01\n`,
    });
  assert.deepEqual(problems('## 1.2.3 – 2026-12-24'), []);
  assert.deepEqual(problems('## 1.2.3 – 2026-12-24', '1.2.2'), [
    'src/version.ts says 1.2.2, package.json 1.2.3.',
  ]);
  for (const headline of [
    'Unreleased',
    '1.2.3 – not yet released',
    '1.2.3 – 2026-02-30',
    '1.2.30 – 2026-12-24',
    '1.2.3',
  ])
    assert.equal(problems(`## ${headline}`).length, 1, headline);
});

test('the archive holds the scripts below their version, and is the same in every time zone', () => {
  const pack = `import {archive} from './tools/release/archive.mjs';
    process.stdout.write(archive('${cdn}', '${version}'));`;
  const [east, west] = ['Pacific/Kiritimati', 'Pacific/Honolulu'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', pack], {
      env: {...process.env, TZ},
      maxBuffer: 1e8,
    }),
  ) as [Buffer, Buffer];
  assert.ok(east.equals(west));
  const entries = unzipSync(east);
  const expected = readdirSync(cdn).map((file) => [`wayout/${version}/${file}`, `${cdn}/${file}`] as const);
  assert.deepEqual(Object.keys(entries).sort(), ['wayout/LICENSE', ...expected.map(([name]) => name)].sort());
  for (const [name, path] of expected) assert.ok(readFileSync(path).equals(entries[name]!), name);
});

/** The conditions of a release, and the promise that the same source gives the same bytes. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {unzipSync} from 'fflate';
import {copyTree, differences, runIn} from '../../tools/release/build-copies.mjs';
import {factsAndWords, lastRelease, withFacts} from '../../tools/release/facts-and-words.mjs';
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

test('the second half of a version says what changed in facts and words since the release before', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'wayout-'));
  t.after(() => rmSync(root, {recursive: true}));
  const who = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org'];
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], {cwd: root, stdio: 'pipe'});
  const guide = join(root, 'content/nothing');
  cpSync('test/fixtures/nothing', guide, {recursive: true});
  cpSync('content/schema', join(root, 'content/schema'), {recursive: true});
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  const recorded = {date: '2026-11-01', what: 'The form moved.', reason: 'The company says so.', facts: {}};
  writeFileSync(join(guide, 'changes.json'), JSON.stringify({changes: [{id: 'moved', ...recorded}]}));
  assert.equal(
    factsAndWords('1.3.0', root),
    'No earlier release is tagged. Recorded until this one:\n\n- 2026-11-01: The form moved. The company says so.',
  );
  for (const tag of ['v1.2.0', 'v1.10.0', 'v1.11.0', 'nightly']) git('tag', tag);
  assert.equal(lastRelease('1.11.0', root), 'v1.10.0');
  const path = join(guide, 'words/de.json');
  const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, {answer: string}>>;
  words['faq']!['too-late']!.answer = 'Nein.';
  writeFileSync(path, JSON.stringify(words));
  const told = factsAndWords('1.11.0', root);
  assert.match(told, /^Since v1\.10\.0:\n\n#### Nothing \(nothing\)\n/);
  assert.match(told, /faq\/too-late, answer: was “[^”]+”, is “Nein\.”/);
  assert.match(told, /2026-11-01: The form moved\. The company says so\./);
});

test('facts and words stand once in the entry of their version, and nothing else changes', () => {
  const changelog = '# Changelog\n\n## 1.1.0 – 2026-12-24\n\n- New.\n\n## 1.0.0 – 2026-11-01\n\n- Old.\n';
  const once = withFacts(changelog, '1.1.0', 'One.');
  assert.match(once, /- New\.\n\n### Facts and words\n\n<!--.*-->\n\nOne\.\n\n<!--.*-->\n\n## 1\.0\.0/);
  assert.equal(withFacts(once, '1.1.0', 'One.'), once);
  assert.equal(withFacts(once, '1.1.0', 'Two.'), withFacts(changelog, '1.1.0', 'Two.'));
  const last = withFacts(changelog, '1.0.0', 'Zero.');
  assert.ok(last.startsWith(changelog));
  assert.equal(withFacts(last, '1.0.0', 'Zero.'), last);
  assert.throws(() => withFacts(changelog, '1.0', ''), /no entry for 1\.0\./);
  assert.throws(
    () => withFacts(once.replace(/<!-- End.*-->/, ''), '1.1.0', ''),
    /one mark .* without the other/,
  );
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

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');

test('the top level holds only what a newcomer expects there', () => {
  const expected = new Set(
    [
      ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.js'],
      ['src', 'content', 'demo', 'docs', 'test', 'tools'],
      ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'CHANGELOG.md'],
      ['.ci', '.npmrc', '.gitignore'],
    ].flat(),
  );
  const found = new Set(files.map((file) => file.split('/')[0]!));
  assert.deepEqual(
    [...found].filter((name) => !expected.has(name)),
    [],
  );
});

test('packages may come from any registry', () => {
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    assert.doesNotMatch(readFileSync(file, 'utf8'), /"resolved"|^registry|:registry|registry\.\w/m, file);
});

test('the lockfile is that of package.json', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const {version, dependencies, devDependencies} = read('package.json');
  const locked = (read('package-lock.json').packages as Record<string, Record<string, unknown>>)[''];
  assert.deepEqual(
    {version, dependencies, devDependencies},
    {
      version: locked?.version,
      dependencies: locked?.dependencies,
      devDependencies: locked?.devDependencies,
    },
  );
});

test('each test file is run by one of the test commands, and by one alone', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>};
  const written = [
    scripts['test:node'],
    scripts['test:spoken'],
    scripts['spoken'],
    scripts['test:pages'],
    readFileSync('test/web-test-runner.config.mjs', 'utf8'),
  ].join('\n');
  const patterns = [...written.matchAll(/test\/[\w*/-]+\.test\.ts/g)].map(([pattern]) => ({
    pattern,
    matches: new RegExp(
      `^${pattern.replaceAll('.', '\\.').replaceAll('**/', '(.+/)?').replace(/\*/g, '[^/]*')}$`,
    ),
  }));
  const tests = files.filter((file) => file.endsWith('.test.ts') && existsSync(file));
  const runs = (file: string) => patterns.filter(({matches}) => matches.test(file)).length;
  assert.deepEqual(
    tests.filter((file) => runs(file) !== 1),
    [],
  );
  // A shell hands on a pattern without a match as it is, and Node 20 finds no such file.
  assert.deepEqual(
    patterns.filter(({matches}) => !tests.some((file) => matches.test(file))),
    [],
  );
});

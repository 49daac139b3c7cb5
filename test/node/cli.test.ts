import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {cp, mkdtemp, open, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readArguments} from '../../src/node/commands/command.js';
import {UsageError} from '../../src/node/usage-error.js';
import {version} from '../../src/version.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Installed command; it needs `npm run build` first. */
const command = ['dist/node/cli.js'];

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a stranger would. */
const runIn = (cwd: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], {cwd, maxBuffer: 1e8}, (error, out, err) =>
      resolve({code: Number(error?.code ?? 0), out, err}),
    );
  });
const run = (...args: string[]) => runIn(root, ...args);

const own = ['--content', 'test/fixtures', '--guide', 'nothing'];
const stack = /\n\s+at /;

test('help and version are printed, and nothing else is needed for them', async () => {
  const [help, version_, render, check] = await Promise.all([
    run('--help'),
    run('--version'),
    run('render', '--help'),
    run('check', '-h'),
  ]);
  assert.match(help.out, /^wayout <command>[^]*render[^]*check[^]*list/);
  assert.equal(version_.out, `${version}\n`);
  assert.match(render.out, /--format html/);
  assert.match(check.out, /^wayout check \[dir\]/);
  for (const {code, err} of [help, version_, render, check]) assert.deepEqual([code, err], [0, '']);
});

test('an element is written to standard output, what is wrong with its attributes to standard error', async () => {
  const {code, out, err} = await run(
    'render',
    'steps',
    ...own,
    '--platform',
    'alfa',
    '--heading-level=2',
    '--debug',
  );
  assert.equal(code, 0);
  assert.match(out, /^<div data-wayoutwords="steps" [^]*<h2>Object to nothing<\/h2>[^]*<\/div>\n$/);
  assert.match(err, /^<wayout-steps> platform="alfa" is not known\. Did you mean "alpha"\?[^\n]*\n$/);
});

test('wrong usage has a sentence and the exit code 2', async () => {
  const wrong: [string[], RegExp][] = [
    [[], /^wayout <command>/],
    [['rendr'], /"rendr" is not a command\. Did you mean "render"\?/],
    [['render', 'steps', '--platfrom', 'x'], /Did you mean "platform"\?/],
    [['render', 'scope', '--format', 'snippet', '--mount', 'link'], /--page/],
    [['check', '--fast'], /"--fast" is not an option/],
    [['translated'], /^Which language\?/],
    [['evidence'], /^Which folder\?/],
    [['evidence', 'dist/never', '--content', 'test/fixtures', '--lang', 'xx'], /"xx" is not a language/],
    [['changes'], /^Which earlier version\?/],
    [['changes', 'test/fixtures', '--format', 'rss'], /"rss" is not a format/],
    [['recorded'], /^Under which change\?/],
  ];
  const ended = await Promise.all(wrong.map(([args]) => run(...args)));
  for (const [index, {code, out, err}] of ended.entries()) {
    const [args, sentence] = wrong[index]!;
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, sentence);
    assert.doesNotMatch(err, stack);
  }
});

test('arguments are read strictly, and what is wrong with them is named', () => {
  const options = {lang: {type: 'string'}, integrity: {type: 'boolean'}} as const;
  const said = (...args: string[]) => {
    try {
      return readArguments(args, options, 1);
    } catch (error) {
      assert.ok(error instanceof UsageError);
      return error.message;
    }
  };
  assert.deepEqual(said('a', '--lang', 'de', '--no-integrity'), {
    values: Object.assign(Object.create(null) as object, {lang: 'de', integrity: false}),
    positionals: ['a'],
  });
  assert.equal(said('--lang'), '--lang needs a value.');
  assert.equal(said('--integrity=yes'), '--integrity takes no value.');
  assert.equal(
    said('--lang', '--integrity'),
    '--lang needs a value. One that begins with a hyphen: --lang="--integrity".',
  );
  assert.deepEqual(
    (said('--lang=-x') as {values: object}).values,
    Object.assign(Object.create(null) as object, {lang: '-x'}),
  );
  assert.equal(said('--no-lang'), '"--no-lang" is not an option. Expected one of "lang", "integrity".');
  assert.equal(said('a', 'b'), '"b" is one too many. See --help.');
});

test('content that is not there or not sound has sentences and the exit code 1', async () => {
  const ended = await Promise.all([
    run('check', 'nowhere'),
    run('list', 'nowhere'),
    run('render', 'steps', '--content', 'nowhere'),
    run('translated', 'xx', '--content', 'test/fixtures'),
    run('evidence', 'dist/never', '--content', 'nowhere'),
    run('changes', 'nowhere', 'test/fixtures'),
    run('recorded', 'xx', '--content', 'test/fixtures'),
  ]);
  for (const {code, out, err} of ended) {
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^\S+: |^\S+\/\S+:\d+/);
    assert.doesNotMatch(err, stack);
  }
});

test('a terminal obeys nothing that stands in arguments or in what is rendered from them', async () => {
  const evil = '\u001b]0;title\u0007\u001b[31m\u009b31m\r';
  const ended = await Promise.all([
    run('render', 'steps', '--heading', evil, '--platform', evil, '--format', 'text'),
    run('render', 'steps', '--format', evil),
    run('render', evil),
    run('list', `nowhere${evil}`),
    run('translated', evil, '--content', 'test/fixtures'),
    run(evil),
    run('check', 'a', evil.repeat(2000)),
  ]);
  // eslint-disable-next-line no-control-regex
  for (const {out, err} of ended) assert.doesNotMatch(out + err, /[\0-\x08\x0b-\x1f\x7f-\x9f]/);
  assert.deepEqual(
    ended.map(({code}) => code),
    [0, 2, 2, 1, 1, 2, 2],
  );
});

test('an output that cannot be written and a mistake of the command itself have sentences and exit codes of their own', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
  const full = existsSync('/dev/full') ? await open('/dev/full', 'w') : undefined;
  try {
    const filter = (path: string) => !path.endsWith('cdn');
    await cp(join(root, 'dist'), join(dir, 'dist'), {recursive: true, filter});
    await symlink(join(root, 'node_modules'), join(dir, 'node_modules'));
    await writeFile(join(dir, 'package.json'), '{"type": "module"}');
    await writeFile(join(dir, 'dist/node/later-list.js'), 'export const listCommand = {run: () => nothing};');
    const {code, out, err} = await runIn(dir, 'list');
    assert.deepEqual([code, out], [3, '']);
    assert.match(
      err,
      /^This is a mistake of wayout, not of yours; please report it: nothing is not defined\n$/,
    );
    for (const args of full ? [['list'], ['render', 'faq'], ['check', 'test/fixtures'], ['--help']] : []) {
      const child = spawn(process.execPath, [...command, ...args], {
        cwd: root,
        stdio: ['ignore', full!.fd, 'pipe'],
      });
      const said: string[] = [];
      child.stderr!.on('data', (text) => said.push(String(text)));
      const [ended] = (await once(child, 'close')) as [number];
      assert.deepEqual(
        [ended, said.join('')],
        [2, 'The output cannot be written. The disk is full.\n'],
        args.join(' '),
      );
    }
  } finally {
    await full?.close();
    await rm(dir, {recursive: true, force: true});
  }
});

test('the list names guides, languages, how much of them there is, and when they are checked', async () => {
  const [fixtures, bundled] = await Promise.all([run('list', 'test/fixtures'), run('list')]);
  assert.deepEqual([fixtures.code, fixtures.err], [0, '']);
  assert.match(
    fixtures.out,
    /^nothing: .*revision \d+\nChecked 2026-11-01 by [^]*next check (was )?due 2027-05-01/,
  );
  assert.match(fixtures.out, /^pl +11 % /m);
  assert.match(bundled.out, /^meta-ai: Meta/m);
});

test('the command runs from dist alone, without a package beside it', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'wayout-'));
  try {
    const filter = (path: string) => !path.endsWith('cdn');
    await cp(join(root, 'dist'), join(dir, 'dist'), {recursive: true, filter});
    await writeFile(join(dir, 'package.json'), '{"type": "module"}');
    for (const args of [['list'], ['check', 'dist/data'], ['render', 'steps', '--format', 'markdown']]) {
      const {code, out, err} = await runIn(dir, ...args);
      assert.deepEqual([code, err], [0, ''], args.join(' '));
      assert.match(out, /meta-ai|Meta/);
    }
  } finally {
    await rm(dir, {recursive: true, force: true});
  }
});

test('whoever reads the output may stop reading', async () => {
  const child = spawn(process.execPath, [...command, 'render', 'timeline'], {cwd: root});
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([code, said.join('')], [0, '']);
});

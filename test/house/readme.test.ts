/** README.md, compared with the files it speaks of. */
import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {weigh} from '../../tools/build/sizes.mjs';
import {formatProblem} from '../../src/check/guide.js';
import type {Guide} from '../../src/domain/model/guide.js';
import {formatDate} from '../../src/locale/formats.js';
import {checkContent} from '../../src/node/check.js';
import {renderElement} from '../../src/node/render.js';
import {filesBelow} from './source.js';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const readme = readFileSync('README.md', 'utf8');
const guide = json<Guide>('content/meta-ai/guide.json');
const project = json<{version: string; scripts: Record<string, string>}>('package.json');

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);

/** Where a backtick opens a name. */
const prose = readme.replace(/```[^]*?```/g, '');

const codeIn = (text: string): string[] => matches(text, /`([^`]+)`/g);

test('every command is a script of package.json', () => {
  const names = matches(readme, /\bnpm (?:run )?(start\b|test\b|(?<=run )[\w:]+)/g);
  assert.ok(names.length > 4);
  assert.deepEqual(
    names.filter((name) => !(name in project.scripts)),
    [],
  );
});

test('every path is there', () => {
  const folders = ['src', 'content', 'demo', 'dist', 'test', 'tools'].join('|');
  const paths = matches(readme, new RegExp(`(?<![\\w/.-])(?:${folders})/[\\w./-]*\\w?`, 'g'));
  const links = matches(readme, /\]\(([^)]+)\)/g);
  assert.ok(paths.length > 15 && links.length > 1);
  assert.deepEqual(
    [...paths, ...links].filter((path) => !existsSync(path)),
    [],
  );
});

test('every script that is named was built', () => {
  const built = new Set([...readdirSync('dist/cdn'), ...readdirSync('dist/elements')]);
  for (const file of matches(readme, /\bwayout[\w-]*\.js\b/g)) assert.ok(built.has(file), file);
});

test('every module that is named can be imported', () => {
  const {resolve} = createRequire(import.meta.url);
  const named = codeIn(prose).filter((code) => /^wayout(\/[\w./-]+)?$/.test(code));
  assert.ok(named.length > 5);
  for (const name of new Set(named)) assert.ok(existsSync(resolve(name)), name);
});

test('every environment variable is read by a tool', () => {
  const tools = ['tools', 'test']
    .flatMap((folder) => filesBelow(folder, /\.(mjs|ts)$/))
    .map(({text}) => text);
  const variables = matches(readme, /^\| `([A-Z_]+)/gm);
  assert.deepEqual(
    variables.filter((name) => !tools.some((text) => text.includes(`env.${name}`))),
    [],
  );
});

test('sizes are those of the scripts, give or take five per cent', () => {
  const weights = new Map(weigh().map(({file, weight}) => [file, weight]));
  const isNear = (said: string, files: readonly string[]) => {
    const weight = files.reduce((sum, file) => sum + weights.get(file)!, 0);
    assert.ok(Math.abs(Number(said) - weight) <= weight * 0.05, `${files.join()}: ${weight} kB, not ${said}`);
  };
  const rows = [...prose.matchAll(/`(wayout[\w-]*\.js)` +\| +(\d+\.\d)/g)];
  assert.ok(rows.length > 2);
  for (const [, file, said] of rows) isNear(said!, [file!]);
  const [, beside, together] = /files beside it:(.*); (\d+\.\d) kB together/.exec(prose)!;
  isNear(together!, codeIn(beside!));
});

const [, snippet = ''] = /```html\n([^]*?)```/.exec(readme) ?? [];

const tagsOf = (html: string): string[] => matches(html, /<\/?[a-z][\w-]*[^>]*>/g);

test('the snippet closes every tag it opens', () => {
  const open: string[] = [];
  for (const tag of tagsOf(snippet))
    if (!tag.startsWith('</')) open.push(/[\w-]+/.exec(tag)![0]);
    else assert.equal(open.pop(), /[\w-]+/.exec(tag)![0]);
  assert.deepEqual(open, []);
});

test('the snippet begins and ends as the command writes it', async () => {
  const written = await renderElement('steps', {
    format: 'snippet',
    attributes: {'heading-level': '2', 'stale-after': 'never'},
    script: '/wayout/wayout-meta-ai-steps-en.js',
  });
  const tags = (html: string) =>
    tagsOf(html.replace(/(sha384-)[^"]*/, '$1…').replace(' stale-after="never"', '')).map((tag) =>
      tag.replace('async=""', 'async'),
    );
  const [said, real] = [tags(snippet), tags(written)];
  assert.deepEqual(said.slice(0, 3), real.slice(0, 3));
  assert.deepEqual(said.slice(-5), real.slice(-5));
  const [heading] = matches(snippet, /<h2>.*<\/h2>/g);
  assert.ok(written.includes(heading!), heading);
});

test('the version and the date of the check are those of today’s files', () => {
  assert.deepEqual(matches(readme, /Version (\d\S*)/g), [project.version]);
  for (const date of matches(readme, /\d{1,2} [A-Z][a-z]{2} \d{4}/g))
    assert.equal(date, formatDate(guide.review.checked, 'en'));
});

test('the check says what it is quoted with', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  t.after(() => rmSync(folder, {recursive: true}));
  cpSync('content', folder, {recursive: true});
  const words = join(folder, 'meta-ai/words/en.json');
  writeFileSync(words, readFileSync(words, 'utf8').replace('{label:submit}', '{label:submitt}'));
  const {problems} = await checkContent(folder, {today: guide.review.checked});
  const said = problems.map((problem) =>
    formatProblem(problem).replace(folder.replaceAll('\\', '/'), 'content'),
  );
  // An edit above it may move the line.
  const [quoted] = matches(readme, /```\n(content\/.*)\n```/g);
  const lines = said.map((line) => line.replace(/:\d+/, ''));
  assert.ok(lines.includes(quoted!.replace(/:\d+/, '')), lines.join('\n'));
});

test('the picture is 720 pixels wide and quick to load', () => {
  const picture = readFileSync('demo/steps.png');
  assert.equal(picture.readUInt32BE(16), 720);
  assert.ok(picture.length < 150_000);
});

import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {filesBelow, importsOf, type File} from './source.js';

/** Who may import whom, besides the own folder and the version. A package stands for its paths, too. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  check: ['domain'],
  styles: ['lit'],
  locale: ['domain', 'lit', '@lit/localize'],
  content: ['domain', 'content.json', 'check'],
  elements: ['domain', 'content', 'locale', 'styles', 'lit'],
  embed: ['elements', 'domain', 'locale', 'lit'],
  entry: ['elements', 'embed', 'content', 'locale', 'domain'],
  node: [
    'domain',
    'check',
    'content',
    'content.json',
    'elements',
    'locale',
    'styles',
    'index',
    'define',
    'node:',
    'jsonc-parser',
    '@lit-labs/ssr',
    'hast',
    'hast-util-from-html',
    'hast-util-to-html',
    'hast-util-to-mdast',
    'hast-util-to-text',
    'mdast-util-gfm-table',
    'mdast-util-to-markdown',
    'unist-util-visit',
  ],
};

/** The row that a file of src belongs to: its folder, or `entry` for the files beside the folders. */
const rowOf = (path: string) => /^src\/(\w+)\//.exec(path)?.[1] ?? 'entry';

function targetOf(file: File, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return /^(@[\w-]+\/)?[\w-]+/.exec(specifier)?.[0] ?? specifier;
  const path = join(dirname(file.path), specifier).replaceAll('\\', '/');
  if (/^content\/.*\.json$/.test(path)) return 'content.json';
  return /^src\/(\w+)(\/|\.js$)/.exec(path)?.[1] ?? path;
}

/** One sentence for every import that the table does not allow. */
const brokenArrows = (files: File[]): string[] =>
  files.flatMap((file) => {
    const row = rowOf(file.path);
    const own = row === 'entry' ? ['index', 'define', 'auto'] : [row];
    const may = [...own, 'version', ...(allowed[row] ?? [])];
    return importsOf(file)
      .filter((specifier) => !may.includes(targetOf(file, specifier)))
      .map((specifier) => `${file.path} must not import ${specifier}`);
  });

test('every import in src follows the table of who may import whom', () => {
  assert.deepEqual(brokenArrows(filesBelow('src', /\.ts$/)), []);
});

test('every folder of src has a row in the table', () => {
  const folders = new Set(filesBelow('src', /\.ts$/).map(({path}) => rowOf(path)));
  assert.deepEqual(
    [...folders].filter((folder) => !(folder in allowed)),
    [],
  );
});

test('a forbidden import is found in every spelling', () => {
  const planted: [string, string][] = [
    ['src/domain/a.ts', "import {html} from 'lit';"],
    ['src/domain/b.ts', "import type {Words} from '../content/load.js';"],
    ['src/domain/c.ts', "export * from '../version.js';\nexport {x} from '../locale/msg.js';"],
    ['src/styles/d.ts', "const later = () => import('../elements/base.js');"],
    ['src/elements/e.ts', "import guide from '../../content/meta-ai/guide.json' with {type: 'json'};"],
    ['src/elements/f.ts', "import '../auto.js';"],
    ['src/content/g.ts', "import {readFileSync} from 'node:fs';"],
    ['src/index.ts', "import {tokens} from './styles/tokens.js';"],
    ['src/node/h.ts', "import '../auto.js';"],
  ];
  const found = brokenArrows(planted.map(([path, text]) => ({path, text})));
  assert.deepEqual(
    found.map((sentence) => sentence.split(' ')[0]),
    planted.map(([path]) => path),
  );
});

test('an import that the table allows is not found', () => {
  const planted: [string, string][] = [
    [
      'src/elements/a.ts',
      "import {repeat} from 'lit/directives/repeat.js';\nimport {load} from '../content/load.js';",
    ],
    [
      'src/content/b.ts',
      "const later = () => import('../../content/meta-ai/guide.json', {with: {type: 'json'}});",
    ],
    ['src/auto.ts', "import './define.js';\nimport {version} from './version.js';"],
    ['src/domain/c.ts', "// import {html} from 'lit';\nimport {x} from './model.js';"],
  ];
  assert.deepEqual(brokenArrows(planted.map(([path, text]) => ({path, text}))), []);
});

import assert from 'node:assert/strict';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {filesBelow, importsOf, type File} from './source.js';

/**
 * Rooms that a room of src may import from, besides its own and the version: docs of the same table stand in CONTRIBUTING.md. A package
 * stands for its paths, too.
 */
const leaf = [
  'elements/base',
  'elements/parts',
  'domain',
  'domain/model',
  'domain/linkage',
  'locale',
  'styles',
  'lit',
];
const allowed: Record<string, readonly string[]> = {
  'domain/model': [],
  'domain/linkage': ['domain', 'domain/model'],
  domain: ['domain/model', 'domain/linkage'],
  check: ['domain', 'domain/model', 'domain/linkage'],
  styles: ['lit'],
  locale: ['domain', 'domain/model', 'lit', '@lit/localize'],
  content: ['domain', 'domain/model', 'content.json', 'check', 'locale'],
  'elements/base': ['domain', 'domain/model', 'content', 'locale', 'styles', 'lit', 'elements'],
  'elements/parts': ['elements/base', 'domain', 'domain/model', 'locale', 'styles', 'lit'],
  'elements/steps': leaf,
  'elements/linkage': leaf,
  'elements/scope': leaf,
  'elements/faq': leaf,
  'elements/timeline': leaf,
  'elements/guide': [...leaf, 'elements/linkage', 'elements/steps', 'elements'],
  elements: [
    ...leaf,
    ...['steps', 'linkage', 'scope', 'faq', 'timeline', 'guide'].map((tag) => `elements/${tag}`),
  ],
  embed: ['elements', 'elements/base', 'domain', 'domain/model', 'locale', 'lit'],
  entry: [
    'elements',
    'elements/base',
    'embed',
    'content',
    'locale',
    'domain',
    'domain/model',
    'domain/linkage',
  ],
  node: [
    ...['domain', 'domain/model', 'domain/linkage', 'check', 'content', 'content.json', 'locale', 'styles'],
    ...[
      'elements',
      'elements/base',
      'elements/parts',
      'elements/faq',
      'elements/linkage',
      'elements/steps',
      'index',
      'define',
    ],
    ...['node:', 'jsonc-parser', 'lit', '@lit-labs/ssr', 'hast', 'parse5', 'hast-util-from-parse5'],
    ...[
      'hast-util-from-html',
      'hast-util-to-html',
      'hast-util-to-mdast',
      'hast-util-to-text',
      'mdast-util-gfm-table',
      'mdast-util-to-markdown',
    ],
  ],
};

/** Room of a file of src: the longest folder that has a row, or `entry` for the files beside the folders. */
const roomOf = (path: string): string | undefined => {
  const folder = /^src\/(.+)\//.exec(path)?.[1];
  if (!folder) return /^src\/[\w-]+\.[jt]s$/.test(path) ? 'entry' : undefined;
  const rooms = Object.keys(allowed).filter((room) => `${folder}/`.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
};

/** Only files of a room that may import a target. */
const only: Record<string, readonly string[]> = {
  'content check': ['src/content/publisher-check.ts', 'src/content/publisher-guide.ts'],
  'content locale': ['src/content/load.ts', 'src/content/publisher-guide.ts'],
  'elements/base elements': ['src/elements/base/wayout-element.ts'],
};

/** Path of a relative import from the repository's root, as a file of TypeScript. */
const pathOf = (file: File, specifier: string): string =>
  join(dirname(file.path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts');

function targetOf(file: File, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  if (!specifier.startsWith('.')) return /^(@[\w-]+\/)?[\w-]+/.exec(specifier)?.[0] ?? specifier;
  const path = pathOf(file, specifier);
  if (/^content\/.*\.json$/.test(path)) return 'content.json';
  const room = roomOf(path);
  return room === 'entry' ? /(\w+)\.ts$/.exec(path)![1]! : (room ?? path);
}

/** One sentence for every import that the table does not allow. */
const brokenArrows = (files: File[]): string[] =>
  files.flatMap((file) => {
    const room = roomOf(file.path)!;
    const own = room === 'entry' ? ['index', 'define', 'auto'] : [room];
    const may = [...own, 'version', ...(allowed[room] ?? [])];
    return importsOf(file)
      .filter((specifier) => {
        const target = targetOf(file, specifier);
        return !may.includes(target) || !(only[`${room} ${target}`] ?? [file.path]).includes(file.path);
      })
      .map((specifier) => `${file.path} must not import ${specifier}`);
  });

const source = filesBelow('src', /\.ts$/);

test('every import in src follows the table of who may import whom', () => {
  assert.deepEqual(brokenArrows(source), []);
});

test('every folder of src has a row in the table', () => {
  assert.deepEqual(
    source.map(({path}) => path).filter((path) => roomOf(path) === undefined),
    [],
  );
});

/** Files that import themselves by way of others, types included, as a path from the first back to it. */
function circles(files: File[]): string[] {
  const imports = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((specifier) => (specifier.startsWith('.') ? pathOf(file, specifier) : [])),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) follow(path, []);
  return found;
}

test('no file of src imports itself by way of others, types included', () => {
  assert.deepEqual(circles(source), []);
});

test('a circle is found, also one of types alone', () => {
  const planted = [
    {path: 'src/a.ts', text: "import type {B} from './b.js';"},
    {path: 'src/b.ts', text: "import {c} from './deep/c.js';"},
    {path: 'src/deep/c.ts', text: "export type {A} from '../a.js';"},
    {path: 'src/d.ts', text: "import './a.js';"},
  ];
  assert.deepEqual(circles(planted), ['src/a.ts → src/b.ts → src/deep/c.ts → src/a.ts']);
});

test('a forbidden import is found in every spelling', () => {
  const planted: [string, string][] = [
    ['src/domain/a.ts', "import {html} from 'lit';"],
    ['src/domain/b.ts', "import type {Words} from '../content/load.js';"],
    ['src/domain/c.ts', "export * from '../version.js';\nexport {x} from '../locale/msg.js';"],
    ['src/styles/d.ts', "const later = () => import('../elements/index.js');"],
    ['src/elements/e.ts', "import guide from '../../content/meta-ai/guide.json' with {type: 'json'};"],
    ['src/elements/f.ts', "import '../auto.js';"],
    ['src/elements/base/i.ts', "import {frame} from '../parts/frame.js';"],
    ['src/elements/scope/j.ts', "import {stepsBody} from '../steps/body.js';"],
    ['src/elements/parts/k.ts', "import type {WayoutSteps} from '../wayout-steps.js';"],
    ['src/content/l.ts', "import {checkPack} from '../check/pack.js';"],
    ['src/content/n.ts', "import {formatDate} from '../locale/formats.js';"],
    ['src/domain/model/m.ts', "import type {Situation} from '../situation.js';"],
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
      'src/elements/base/a.ts',
      "import {repeat} from 'lit/directives/repeat.js';\nimport {load} from '../../content/load.js';",
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

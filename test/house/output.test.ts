/** Files that `npm run build` wrote. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {textsBeyondAscii} from '../../tools/build/ascii.mjs';
import {catalogueOf} from '../../tools/build/list-content.mjs';
import {filesApart, letterFiles, lettersFile, oneFiles, sourcesFile} from '../../tools/build/outputs.mjs';
import {heavy, missing} from '../../tools/build/sizes.mjs';
import {foreignNames} from '../../tools/build/adapt-lit.mjs';
import {guideIds, languages as europe} from '../fixtures/library.mjs';
import {version} from '../../src/version.js';
import type {catalogue as Catalogue} from '../../src/content/catalogue.js';
import {filesBelow, importsOf} from './source.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  exports: Record<string, string | Record<string, string>>;
  types: string;
  customElements: string;
  'web-types': string;
  sideEffects: string[];
};

const scripts = filesBelow('dist/cdn', /\.js$/);
const modules = filesBelow('dist', /\.(d\.ts|js)$/).filter(({path}) => !/^dist\/(cdn|data)\//.test(path));

test('every script keeps to its budget', async () => {
  const told = (await heavy()).map(
    ({file, weight, limit, constant}) =>
      `${file} weighs ${weight} kB, its budget is ${limit} kB. If the weight is worth it to readers, edit ${constant} in tools/build/sizes.mjs and say why.`,
  );
  assert.deepEqual(told, []);
});

test('every script that has a budget was built', () => {
  assert.deepEqual(missing(), []);
});

test('no script reads or writes a global that belongs to the page’s own Lit', () => {
  for (const {path, text} of scripts) assert.deepEqual(text.match(foreignNames) ?? [], [], path);
});

test('scripts are in ASCII, and so are the texts of modules: no charset of a page or a server changes a word', () => {
  for (const {path, text} of scripts) assert.doesNotMatch(text, /[^\0-\x7f]/, path);
  for (const {path, text} of modules)
    if (path.endsWith('.js')) assert.deepEqual(textsBeyondAscii(text), [], path);
});

test('no place of a script is left to be filled in', () => {
  for (const {path, text} of scripts) assert.doesNotMatch(text, /<%|%>/, path);
});

test('no script turns text into code', () => {
  for (const {path, text} of scripts)
    assert.doesNotMatch(text, /\beval\(|new Function|document\.write|unsafe(HTML|SVG|Static)/, path);
});

const {
  'src/content/publisher-guide.ts': srcFile,
  'src/content/publisher-check.ts': checkFile,
  'src/elements/base/author-view.ts': authorFile,
} = filesApart;

/** Elements that show letters. */
const showsLetters = (element: {name: string} | undefined) =>
  !element || ['steps', 'guide'].includes(element.name);

/** Files that a one-file script fetches, with the code for it: for a publisher’s guide, for authors, and for sources and letters unless it is whole. */
const fetchedBy = ({guide, whole, language, element, letters}: (typeof oneFiles)[number]) => [
  `import("./${srcFile}"+`,
  `import("./${authorFile}")`,
  ...(whole ? [] : [`import("./${sourcesFile(guide)}"+`]),
  ...(whole || !letters || !showsLetters(element as {name: string} | undefined)
    ? []
    : [`import("./${lettersFile(guide, language)}"+`]),
];

test('only the files for a publisher’s guide and with letters use Intl: its locale data takes longer to load than a box to render', () => {
  const using = scripts.filter(({text}) => /\bIntl\b/.test(text)).map(({path}) => path);
  const withLetters = [...letterFiles, ...oneFiles.filter(({whole, letters}) => whole && letters)].map(
    ({file}) => file,
  );
  assert.deepEqual(
    using.sort(),
    [srcFile, checkFile, ...withLetters].map((file) => `dist/cdn/${file}`).sort(),
  );
});

const requests = /\bimport\(|\bfetch\(|XMLHttpRequest|sendBeacon/g;

test('a content chunk imports nothing, and a one-file script requests its sources and letters, unless it is whole, and what a publisher’s guide or an author needs', () => {
  const others = ['wayout.js', ...Object.values(filesApart)].map((file) => `dist/cdn/${file}`);
  for (const {path, text} of scripts.filter((script) => !others.includes(script.path))) {
    const oneFile = oneFiles.find(({file}) => path.endsWith(`/${file}`));
    const fetches = oneFile ? fetchedBy(oneFile) : [];
    for (const code of fetches) assert.ok(text.includes(code), `${path}: ${code}`);
    const rest = fetches.reduce((left, code) => left.replace(code, ''), text);
    assert.deepEqual(importsOf({path, text: rest}), [], path);
    assert.deepEqual(rest.match(requests) ?? [], [], path);
  }
});

test('the file for a publisher’s guide fetches that guide and the whole check alone, and the others nothing', () => {
  const [src, ...others] = [srcFile, checkFile, authorFile].map((file) =>
    scripts.find(({path}) => path === `dist/cdn/${file}`)!,
  );
  assert.deepEqual(importsOf(src!), [`./${checkFile}`]);
  assert.deepEqual(src!.text.match(requests)!.sort(), ['fetch(', 'import(']);
  for (const other of others) {
    assert.deepEqual(importsOf(other), [], other.path);
    assert.deepEqual(other.text.match(requests) ?? [], [], other.path);
  }
});

test('sentences for authors, and the look of their box, are in the file for authors alone', () => {
  const sentences = [
    'is not a whole number from',
    'Paste the full snippet',
    String.raw`readers don\u2019t see this`,
    'has a contrast of',
    '.problems{',
  ];
  const holding = scripts.filter(({text}) => sentences.some((sentence) => text.includes(sentence)));
  assert.deepEqual(
    holding.map(({path}) => path),
    [`dist/cdn/${authorFile}`],
  );
  for (const sentence of sentences) assert.ok(holding[0]!.text.includes(sentence), sentence);
});

test('the universal script loads content chunks beside it and nothing else', () => {
  const universal = scripts.find(({path}) => path === 'dist/cdn/wayout.js')!;
  for (const specifier of importsOf(universal)) {
    assert.match(specifier, /^\.\/wayout-[\w-]+\.js$/);
    assert.ok(existsSync(join('dist/cdn', specifier)), specifier);
  }
});

test('every script names the licences of what it holds', () => {
  for (const {path, text} of scripts)
    assert.match(text, /^\/\*! wayout [\d.]+\S* \|.*(MIT|CC0-1\.0).*\*\/\n/, path);
  assert.match(readFileSync('dist/cdn/THIRD-PARTY.txt', 'utf8'), /lit-html[^]*BSD 3-Clause License/);
});

test('no script has a name that ad blockers hide', () => {
  assert.deepEqual(
    readdirSync('dist/cdn').filter((name) => /opt-?out|consent|cookie|privacy|facebook|pixel/i.test(name)),
    [],
  );
});

test('the version is the same everywhere', () => {
  assert.equal(version, manifest.version);
});

test('every path of the package exists', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  for (const target of [
    ...targets,
    manifest.types,
    manifest.customElements,
    manifest['web-types'],
    ...manifest.sideEffects,
  ]) {
    const [before, after] = target.replace(/^\.\//, '').split('*') as [string, string?];
    if (after === undefined) assert.ok(existsSync(before), target);
    else
      assert.ok(
        readdirSync(before).some((file) => file.endsWith(after)),
        target,
      );
  }
});

test('importing the package registers no element', () => {
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    assert.doesNotMatch(text, /customElements\.define/, path);
    for (const specifier of importsOf({path, text}))
      if (specifier.startsWith('.')) follow(join(dirname(path), specifier));
  };
  follow('dist/index.js');
  assert.ok(seen.size > 1);
});

test('the modules and their types import one another and Lit, and those for Node nothing but Node', () => {
  for (const {path, text} of modules) {
    const [, framework] = /^dist\/frameworks\/(\w+)\.d\.ts$/.exec(path) ?? [];
    const packages = path.startsWith('dist/node/')
      ? /^(node:|buffer$)/
      : new RegExp(`^(lit|@lit/localize|${framework}(-js)?)(/|$)`);
    for (const specifier of importsOf({path, text})) {
      if (!specifier.startsWith('.')) {
        assert.match(specifier, packages, path);
        continue;
      }
      const target = join(dirname(path), specifier);
      assert.ok(existsSync(target) || existsSync(target.replace(/\.js$/, '.d.ts')), `${path}: ${specifier}`);
    }
  }
});

test('the advice works without a page, on the data that comes with it', async () => {
  const {advise} = (await import(
    `${process.cwd()}/dist/linkage.js`
  )) as typeof import('../../src/linkage.js');
  const data = readFileSync('dist/data/meta-ai/linkage.json', 'utf8');
  const {headline} = advise({}, JSON.parse(data) as Parameters<typeof advise>[1]);
  assert.equal(headline, 'no-account');
});

/** List of content in `wayout.js`, for a library of so many guides in the languages of the European Union. */
const listOf = (count: number) =>
  catalogueOf(
    guideIds(count).map((id, index) => ({id, languages: europe, linkage: index % 2 === 0, letters: false})),
  );

test('a hundred guides in 24 languages cost `wayout.js` less than half a byte for each guide and language', () => {
  const weight = (count: number) => brotliCompressSync(listOf(count)).length;
  assert.ok(weight(100) - weight(1) < (99 * europe.length) / 2, `${weight(100) - weight(1)} bytes`);
});

test('a page fetches the same files of a guide, however many there are', async () => {
  const fetched: string[] = [];
  const named = `list-of-${Date.now()}`;
  Object.assign(globalThis, {
    [named]: (file: string) => {
      fetched.push(file);
      return Promise.resolve({});
    },
  });
  for (const count of [1, 100]) {
    const code = listOf(count).replace('import(', `globalThis['${named}'](`);
    const {catalogue} = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      catalogue: typeof Catalogue;
    };
    const {guide, labels, linkage, words} = catalogue['nothing-1']!;
    await Promise.all([guide(''), labels(''), linkage!(''), words['et']!('')]);
    assert.equal(Object.keys(catalogue).length, count);
    assert.deepEqual(
      [...new Set(fetched.splice(0))],
      ['./wayout-nothing-1-facts.js', './wayout-nothing-1-words-et.js'],
    );
  }
});

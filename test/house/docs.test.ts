/** Commands, files, links and names in the documents, compared with what is there. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {allText, blocksOf, codeIn, documents, matches, proseOf, textOf} from './documents.js';
import {documented, json, kinds} from './manifest.js';
import {filesBelow} from './source.js';

const {scripts} = json<{scripts: Record<string, string>}>('package.json');

/** One line for each thing that a document names and that is not there. */
const missingIn = (namesIn: (text: string) => string[], isThere: (name: string, path: string) => boolean) =>
  documents.flatMap(({path, text}) =>
    namesIn(text)
      .filter((name) => !isThere(name, path))
      .map((name) => `${path}: ${name}`),
  );

test('an editor finds what to paste before anything else, in a README of at most ten kilobytes', () => {
  const readme = textOf('README.md');
  assert.ok(Buffer.byteLength(readme) <= 10_000, `README.md has ${Buffer.byteLength(readme)} bytes.`);
  const [first] = matches(readme, /^## (.*)/gm);
  assert.equal(first, 'Paste it');
  assert.ok(readme.indexOf('```html') < 1000);
});

test('every npm command is a script of package.json', () => {
  const named = (text: string) => matches(text, /\bnpm (?:run )?(start\b|test\b|(?<=run )(?:-s )?[\w:]+)/g);
  assert.ok(named(allText).length > 20);
  assert.deepEqual(
    missingIn(named, (name) => name in scripts),
    [],
  );
});

test('CONTRIBUTING names every script of package.json', () => {
  const named = textOf('CONTRIBUTING.md');
  // Steps of the build, which nobody runs by hand.
  const steps = ['clean', 'build:scripts', 'build:types', 'manifest', 'data'];
  const byHand = Object.keys(scripts).filter((name) => !steps.includes(name));
  assert.deepEqual(
    byHand.filter((name) => !new RegExp(`\`npm (run )?${name}\\b`).test(named)),
    [],
  );
});

/** Help that a command prints. */
const helpOf = (...args: string[]): string =>
  execFileSync(process.execPath, ['dist/node/cli.js', ...args, '--help'], {encoding: 'utf8'});
const commands = matches(helpOf(), /^ {2}(\w+)/gm);

test('every command of wayout that is named is one that it has', () => {
  const named = (text: string) => matches(text, /(?:`|npx )wayout ([a-z]+)/g);
  assert.ok(named(allText).length > 10);
  assert.deepEqual(
    missingIn(named, (name) => commands.includes(name)),
    [],
  );
});

test('every option of wayout that is named is one of its commands or an attribute', () => {
  const attributes = documented.flatMap((element) => element.attributes.map(({name}) => `--${name}`));
  const options = [
    '--help',
    ...attributes,
    ...commands.flatMap((name) => matches(helpOf(name), /--[a-z-]+/g)),
  ];
  // Options that stand alone in the prose, and those of whole commands.
  const named = (text: string) =>
    [...codeIn(proseOf(text)), ...blocksOf(text, 'sh').flatMap((block) => block.split('\n'))]
      .filter((code) => /^--(?!wayout-)[a-z]|\bwayout [a-z]/.test(code))
      .flatMap((code) => matches(code, /(?<!\S)--[a-z-]+/g));
  assert.ok(named(allText).length > 15);
  assert.deepEqual(
    missingIn(named, (name) => options.includes(name)),
    [],
  );
});

/** As GitHub makes anchors of headings: the second of one name gets a number. */
function anchorsOf(path: string): string[] {
  const seen = new Map<string, number>();
  const text = readFileSync(path, 'utf8').replace(/```[^]*?```/g, '');
  return matches(text, /^#+ (.*)/gm).map((heading) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times ? `${anchor}-${times}` : anchor;
  });
}

/** The file that a link leads to, from the root of the repository. */
const fileOf = (link: string, from: string): string => {
  const file = link.split('#')[0]!;
  return file ? join(dirname(from), file).replaceAll('\\', '/') : from;
};

const linksIn = (text: string): string[] =>
  matches(proseOf(text), /\]\(([^)]+)\)/g).filter((link) => !/^https?:/.test(link));

test('every link between documents leads to a file, and to a heading that is in it', () => {
  const resolves = (link: string, from: string) => {
    const anchor = link.split('#')[1];
    const path = fileOf(link, from);
    return existsSync(path) && (anchor === undefined || anchorsOf(path).includes(anchor));
  };
  assert.ok(linksIn(allText).length > 30);
  assert.deepEqual(missingIn(linksIn, resolves), []);
});

test('every document is linked from README', () => {
  const linked = linksIn(textOf('README.md')).map((link) => link.split('#')[0]);
  assert.deepEqual(
    documents.map(({path}) => path).filter((path) => path !== 'README.md' && !linked.includes(path)),
    [],
  );
});

test('every file that a document links is in the package, so that links work for those who install it', () => {
  const [{files}] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{files: {path: string}[]}];
  const packed = new Set(files.map(({path}) => path));
  assert.deepEqual(
    missingIn(linksIn, (link, from) => packed.has(fileOf(link, from))),
    [],
  );
});

test('every path is there', () => {
  const folders = ['src', 'content', 'demo', 'dist', 'docs', 'test', 'tools'].join('|');
  const paths = (text: string) =>
    matches(text.replace(/\]\([^)]+\)/g, ''), new RegExp(`(?<![\\w/.-])(?:${folders})/[\\w./-]*\\w?`, 'g'));
  assert.ok(paths(allText).length > 60);
  assert.deepEqual(
    // `wayout-<name>.ts` stands for any element.
    missingIn(paths, (path) => existsSync(path.replace(/wayout-$/, ''))),
    [],
  );
});

test('every script that is named was built', () => {
  const built = new Set([...readdirSync('dist/cdn'), ...readdirSync('dist/elements')]);
  assert.deepEqual(
    missingIn(
      (text) => matches(text, /\bwayout[\w-]*\.js\b/g),
      (file) => built.has(file),
    ),
    [],
  );
});

test('every module that is named can be imported', () => {
  const {resolve} = createRequire(import.meta.url);
  const named = (text: string) => [
    ...codeIn(proseOf(text)).filter((code) => /^wayout(\/[\w./-]+)?$/.test(code)),
    ...blocksOf(text, 'js').flatMap((block) => matches(block, /from '(wayout[^']*)'/g)),
  ];
  assert.ok(named(allText).length > 10);
  assert.deepEqual(
    missingIn(named, (name) => existsSync(resolve(name))),
    [],
  );
});

test('every attribute that an example sets is one of its element', () => {
  const usual = ['slot', 'id', 'class'];
  const written = (text: string) =>
    [...text.matchAll(/<(wayout-\w+)((?:\s+[\w-]+(?:="[^"]*")?)+)\s*>/g)].flatMap(([, tag, attributes]) =>
      matches(attributes!.replace(/"[^"]*"/g, ''), /[\w-]+/g).map((name) => `${tag} ${name}`),
    );
  const known = documented.flatMap(({tagName, attributes}) =>
    [...attributes.map(({name}) => name), ...usual].map((name) => `${tagName} ${name}`),
  );
  assert.ok(written(allText).length > 15);
  assert.deepEqual(
    missingIn(written, (name) => known.includes(name)),
    [],
  );
});

test('every tag, event, variable, part and state that is named is one of an element', () => {
  const [, , parts, states, variables, events] = kinds.map(
    (kind) => new Set(documented.flatMap((element) => element[kind].map(({name}) => name))),
  );
  const tags = new Set(documented.map(({tagName}) => tagName!));
  const known: [RegExp, Set<string>][] = [
    [/<(wayout-\w+)/g, tags],
    [/`(wayout-(?!meta|src|check|strings)[a-z]+)`/g, new Set([...tags, ...events!])],
    [/addEventListener\('([\w-]+)'/g, events!],
    [/--wayout-[\w-]+/g, variables!],
    [/::part\((\w+)\)/g, parts!],
    [/:state\((\w+)\)/g, states!],
  ];
  for (const [pattern, names] of known) {
    assert.ok(matches(allText, pattern).length, String(pattern));
    assert.deepEqual(
      missingIn(
        (text) => matches(text, pattern),
        (name) => names.has(name),
      ),
      [],
    );
  }
});

test('every attribute that README lists is one of an element', () => {
  const attributes = new Set(documented.flatMap((element) => element.attributes.map(({name}) => name)));
  const [, section = ''] = textOf('README.md').split('\n## Attributes everyone uses\n');
  const named = matches(section.split('\n## ')[0]!, /^\| `([\w-]+)`/gm);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => !attributes.has(name)),
    [],
  );
});

test('every environment variable is read by a tool', () => {
  const tools = ['tools', 'test']
    .flatMap((folder) => filesBelow(folder, /\.(mjs|ts)$/))
    .map(({text}) => text);
  const variables = matches(textOf('CONTRIBUTING.md'), /^\| `([A-Z_]+)/gm);
  assert.ok(variables.length > 5);
  assert.deepEqual(
    variables.filter((name) => !tools.some((text) => text.includes(`env.${name}`))),
    [],
  );
});

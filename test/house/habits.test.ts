import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {filesBelow, rootOf, walk, type File} from './source.js';

const source = filesBelow('src', /\.ts$/);

/** `path: code` for every node that the question is answered with yes for. */
function find(files: File[], asked: (node: ts.Node) => boolean): string[] {
  const found: string[] = [];
  for (const file of files)
    walk(file, (node) => asked(node) && found.push(`${file.path}: ${node.getText()}`));
  return found;
}

const page = /^(document|window|globalThis|self|top|parent)$/;

/** Methods that change the node they are called on. */
const changes =
  /^(append|appendChild|prepend|insertBefore|remove|replaceChildren|setAttribute|toggleAttribute|removeAttribute|write|writeln|add|toggle|setProperty)$/;

const isAssignment = (kind: ts.SyntaxKind) =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const touchesPage = (node: ts.Node): boolean => {
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind))
    return !ts.isIdentifier(node.left) && page.test(rootOf(node.left) ?? '');
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    changes.test(node.expression.name.text) &&
    page.test(rootOf(node.expression.expression) ?? '')
  );
};

test('only define.ts defines elements in a page', () => {
  const defines = find(
    source.filter(({path}) => !path.startsWith('src/node/')),
    (node) => ts.isCallExpression(node) && /customElements!?\.define$/.test(node.expression.getText()),
  );
  assert.deepEqual(
    defines.filter((place) => !place.startsWith('src/define.ts:')),
    [],
  );
});

test('the domain knows no page, clock or network', () => {
  const outside =
    /^(window|document|globalThis|self|Date|fetch|XMLHttpRequest|navigator|localStorage|LitElement)$/;
  const domain = source.filter(({path}) => path.startsWith('src/domain/'));
  assert.deepEqual(
    find(domain, (node) => ts.isIdentifier(node) && outside.test(node.text)),
    [],
  );
});

test('nothing in src changes the document, the window or the html element, but the loader adds the script', () => {
  const browser = source.filter(({path}) => !path.startsWith('src/node/'));
  assert.deepEqual(find(browser, touchesPage), ['src/lazy.ts: document.head.append(script)']);
});

test('a change to the page is found however it is written', () => {
  const planted = [
    'document.title = 1',
    'window.wayout ??= {}',
    'document.documentElement.lang += 1',
    'document.documentElement.classList.add(1)',
    'document.body!.append(1)',
    "globalThis['x'] = 1",
  ];
  const text = [
    ...planted,
    'this.document = 1',
    'const own = document.createElement(1)',
    'own.append(1)',
  ].join(';\n');
  const found = find([{path: 'planted', text}], touchesPage);
  assert.deepEqual(
    found,
    planted.map((code) => `planted: ${code}`),
  );
});

test('files and folders of src are named after what they hold', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|misc|managers?|services?)([/.-]|$)/;
  assert.deepEqual(
    source.filter(({path}) => vague.test(path)).map(({path}) => path),
    [],
  );
});

test('nothing is left to do later, and no test is left out', () => {
  const later = new RegExp(['TO' + 'DO', 'FIX' + 'ME', '\\.on' + 'ly\\(', '\\.sk' + 'ip\\('].join('|'));
  const files = ['src', 'test', 'tools'].flatMap((folder) => filesBelow(folder, /\.(ts|js|mjs)$/));
  assert.deepEqual(
    files.filter(({text}) => later.test(text)).map(({path}) => path),
    [],
  );
});

test('no class, id or part has a name that ad blockers hide', () => {
  const hidden = /opt-?out|consent|cookie|privacy|facebook|pixel/i;
  const marks = /\b(class|id|part|exportparts)=("[^"]*"|'[^']*'|[^\s>]+)/g;
  const selectors = /[.#][a-z][\w-]*|::part\([^)]*\)/g;
  const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
  const found = source.flatMap(({path, text}) => {
    if (path.startsWith('src/elements/')) return names(text, /styles\.ts$/.test(path) ? selectors : marks);
    return path.startsWith('src/styles/') ? names(text, selectors) : [];
  });
  assert.deepEqual(
    found.filter((name) => hidden.test(name)),
    [],
  );
});

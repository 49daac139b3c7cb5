/** Types of the package as its users' compilers read them, from dist by the paths that package.json exports. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  resolveJsonModule: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};

const host = ts.createCompilerHost(options, true);
const parsed = new Map<string, ts.SourceFile | undefined>();
const parse = host.getSourceFile.bind(host);
host.getSourceFile = (file, ...rest) => {
  if (!parsed.has(file)) parsed.set(file, parse(file, ...rest));
  return parsed.get(file);
};

/** Complaints of `tsc --strict` about these samples. */
const complaints = (names: readonly string[], more: ts.CompilerOptions = {}): string[] =>
  ts
    .getPreEmitDiagnostics(
      ts.createProgram(
        names.map((name) => `test/consumers/types/${name}`),
        {...options, ...more},
        host,
      ),
    )
    .map(
      ({file, start, messageText}) =>
        `${file?.fileName}:${file ? file.getLineAndCharacterOfPosition(start!).line + 1 : 0} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );

test('importing wayout/define types tags, properties and events, and the declarations need nothing but Lit', () => {
  assert.deepEqual(complaints(['define.ts']), []);
});

test('the module of one element types its tag and all events', () => {
  assert.deepEqual(complaints(['element.ts']), []);
});

test('bundlers find the same types', () => {
  const bundler = {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler};
  assert.deepEqual(complaints(['define.ts', 'element.ts'], {...bundler, skipLibCheck: true}), []);
});

test('React, Preact, Solid, Vue and Svelte know tags, attributes, properties and events', () => {
  const samples = ['react.tsx', 'preact.tsx', 'solid.tsx', 'vue.ts', 'svelte.ts'];
  assert.deepEqual(complaints(samples, {skipLibCheck: true}), []);
});

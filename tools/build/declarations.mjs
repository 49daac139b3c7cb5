/**
 * Writes the type declarations of what the package exports beside its modules in dist. `tsc` alone would put them into dist/src, and
 * would declare members that only our own code uses.
 */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import ts from 'typescript';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));

const host = {
  getCurrentDirectory: () => process.cwd(),
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};

const has = ({modifiers}, wanted) => modifiers?.some(({kind}) => kind === wanted);

const isMarked = (node) => ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal');

const classesIn = (source) => source.statements.filter(ts.isClassDeclaration);

/** Names of the members that only our own code uses, in whichever class the mark stands. */
const internalNames = (sources) =>
  new Set(
    sources
      .flatMap(classesIn)
      .flatMap(({members}) => members.filter(isMarked).map(({name}) => name?.getText())),
  );

/**
 * Text of a file with a mark on every member that pages do not use: where the mark stands in another class, and where only derived
 * classes see it; declared properties are attributes. Interfaces of hosts name such members, so classes are not said to implement them.
 */
function marked(source, internal) {
  const edits = classesIn(source).flatMap(({members, heritageClauses = []}) => [
    ...members
      .filter(
        (member) =>
          member.name &&
          !isMarked(member) &&
          !has(member, ts.SyntaxKind.DeclareKeyword) &&
          (internal.has(member.name.getText()) || has(member, ts.SyntaxKind.ProtectedKeyword)),
      )
      .map((member) => [member.getStart(), member.getStart(), '/** @internal */ ']),
    ...heritageClauses
      .filter(({token}) => token === ts.SyntaxKind.ImplementsKeyword)
      .map((clause) => [clause.getStart(), clause.end, '']),
  ]);
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), source.text);
}

// Options of the project for Node, which knows the types of both.
const {options, fileNames} = ts.getParsedCommandLineOfConfigFile(
  'src/node/tsconfig.json',
  {noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true},
  {...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => fail([problem])},
);
const entries = readdirSync('src')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => resolve('src', file));
const compiler = ts.createCompilerHost(options, true);
const elements = readdirSync('src/elements', {recursive: true})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => resolve('src/elements', file));
const sources = new Map(elements.map((file) => [file, compiler.getSourceFile(file, options.target)]));
const internal = internalNames([...sources.values()]);

/** Declarations by their files in dist. */
const written = new Map();
const {diagnostics} = ts
  .createProgram([...fileNames, ...entries], options, {
    ...compiler,
    getSourceFile(name, version) {
      const source = sources.get(resolve(name));
      return source
        ? ts.createSourceFile(name, marked(source, internal), version, true)
        : compiler.getSourceFile(name, version);
    },
  })
  .emit(undefined, (file, text) => written.set(resolve(file).replace(resolve('src'), resolve('dist')), text));
fail(diagnostics);

/** Writes a declaration, and those it names. */
function write(file) {
  const text = written.get(file);
  if (text === undefined) return;
  written.delete(file);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
  for (const [, path] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g))
    write(join(dirname(file), `${path}.d.ts`));
}

const files = [...written.keys()];
for (const {types} of Object.values(exports)) {
  if (!types) continue;
  const [before, after] = resolve(types).split('*');
  for (const file of files)
    if (
      after
        ? file.startsWith(before) && /^[\w-]+$/.test(file.slice(before.length, -after.length))
        : file === before
    )
      write(file);
}

function fail(problems) {
  if (!problems.length) return;
  console.error(ts.formatDiagnosticsWithColorAndContext(problems, host));
  process.exit(1);
}

/** Writes the type declarations beside the modules in dist. `tsc` alone would put them into dist/src. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import ts from 'typescript';

const host = {
  getCurrentDirectory: () => process.cwd(),
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};

const parsed = (project) =>
  ts.getParsedCommandLineOfConfigFile(
    project,
    {noEmit: false, declaration: true, emitDeclarationOnly: true},
    {...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => fail([problem])},
  );

// Both projects in one program, because checking takes the longest; `npm run types` checks each with the types it may use.
const {options, fileNames} = parsed('src/node/tsconfig.json');
// auto.ts, lazy.ts and frame.ts are entries of script tags: dist has no modules of them.
const files = parsed('tsconfig.json').fileNames.filter((file) => !/\/src\/(auto|lazy|frame)\.ts$/.test(file));
const {diagnostics} = ts.createProgram([...files, ...fileNames], options).emit(undefined, (file, text) => {
  const target = resolve(file).replace(resolve('src'), resolve('dist'));
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, text);
});
fail(diagnostics);

function fail(problems) {
  if (!problems.length) return;
  console.error(ts.formatDiagnosticsWithColorAndContext(problems, host));
  process.exit(1);
}

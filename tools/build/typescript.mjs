import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';
import {minifyTemplates} from './minify-templates.mjs';

const {config} = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
const {options} = ts.convertCompilerOptionsFromJson(
  {...config.compilerOptions, module: 'ESNext', moduleResolution: 'Bundler', noEmit: false},
  '.',
);

/** Transpiled files by their source text: thirty scripts share them, and minifying takes the longest. */
const done = new Map();

/** Removes types, which `npm run types` checks, and minifies the templates in html`` and css``. */
export const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
    const file = resolve(importer, '..', source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const known = done.get(code);
    if (known) return known;
    const {outputText, diagnostics} = ts.transpileModule(code, {
      fileName: id,
      compilerOptions: options,
      reportDiagnostics: true,
    });
    // TypeScript emits code for a syntax error, too, and only reports it.
    for (const {messageText, start} of diagnostics)
      this.error({message: ts.flattenDiagnosticMessageText(messageText, '\n'), id}, start);
    const result = {code: await minifyTemplates(outputText), map: null};
    done.set(code, result);
    return result;
  },
});

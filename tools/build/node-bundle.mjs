import {join, relative} from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {ascii} from './ascii.mjs';
import {holdHashes} from './hashes.mjs';
import {thirdParty} from './third-party.mjs';
import {typescript} from './typescript.mjs';

/**
 * Leaves JSON to the modules that dist holds of it: content and strings are there once, and bundlers of servers follow these imports as
 * any other. Every file of the bundle lies in dist/node, so that the same path leads there from each.
 */
const fromModules = () => ({
  name: 'json-from-modules',
  resolveId(source, importer) {
    if (!source.endsWith('.json') || !importer) return null;
    const path = relative(process.cwd(), join(importer, '..', source)).replaceAll('\\', '/');
    return {id: `../${path.replace(/^src\//, '').replace(/json$/, 'js')}`, external: true};
  },
});

/** Keeps Lit from counting this copy among those of the process: in development Lit warns of a second one, which here is meant. */
const uncounted = () => ({
  name: 'uncounted-lit',
  transform: (code, id) =>
    /\/(lit-html|lit-element|@lit\/reactive-element)\/node\//.test(id)
      ? {code: code.replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'), map: null}
      : null,
});

/**
 * The command, the renderer and the check, with the packages they need and with their own copy of Lit and of the elements: Lit's server
 * renderer reaches into Lit by private exports, which fit one version alone, and bundlers of servers may give other code Lit for browsers.
 */
export const nodeBundle = {
  input: ['check', 'cli', 'render'].map((name) => `src/node/${name}.ts`),
  external: /^(node:|buffer$)/,
  plugins: [
    fromModules(),
    holdHashes(),
    typescript(),
    nodeResolve({exportConditions: ['node', 'production']}),
    uncounted(),
    // Comments of the packages are half of the bytes. Names stay, for the stack of a mistake.
    terser({
      module: true,
      compress: false,
      mangle: false,
      format: {comments: false, beautify: true, indent_level: 0},
    }),
    ascii(),
    thirdParty('node', 'modules', '(MIT OR BSD-2-Clause OR BSD-3-Clause OR ISC)'),
  ],
  onwarn(warning) {
    // Compiled for older engines: helpers of TypeScript look at `this`. Packages import themselves in circles.
    const isTheirs = /node_modules/.test(warning.id ?? warning.ids?.join() ?? '');
    if (!isTheirs) throw new Error(warning.message);
  },
  output: {
    dir: 'dist/node',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({isDynamicEntry, name}) => `${isDynamicEntry ? 'later' : 'shared'}-${name}.js`,
    externalImportAttributes: false,
  },
};

/**
 * Builds the scripts of demo/builder.html: the page, and the renderer of `wayout render` in a worker, where it meets no page, as in Node.
 * No reader loads them. Run after dist/cdn is complete, because they hold the hashes of its scripts.
 */
import {dirname} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import license from 'rollup-plugin-license';
import {ascii} from './ascii.mjs';
import {content} from './content.mjs';
import {holdHashes} from './hashes.mjs';
import {typescript} from './typescript.mjs';

/** Lit as Node has it, whose elements need no document. Its marks for hydration are made with a buffer there, and so as in browsers. */
const litOfNode = () => ({
  name: 'lit-of-node',
  resolveId: (source) =>
    /^(lit(-html|-element)?|@lit\/reactive-element)(\/|$)/.test(source)
      ? fileURLToPath(import.meta.resolve(source))
      : null,
});

/** Modules of Node, whose functions only reading a folder of content would call. Nothing can be read here. */
const withoutNode = () => ({
  name: 'without-node',
  resolveId: (source) =>
    source.startsWith('node:') ? {id: `\0${source}`, syntheticNamedExports: true} : null,
  load: (id) =>
    id.startsWith('\0node:')
      ? `export default new Proxy({}, {get: () => () => { throw new Error('No files can be read here.'); }});`
      : null,
});

/** Packages in CommonJS, as modules that export what they export. */
const asModules = (names) => ({
  name: 'as-modules',
  async load(id) {
    if (!names.some((name) => id.includes(`/node_modules/${name}/`))) return null;
    // Paths in what esbuild writes begin at this folder, so that they are the same in every checkout.
    const absWorkingDir = dirname(id);
    const options = {entryPoints: [id], bundle: true, format: 'esm', write: false, absWorkingDir};
    return (await build(options)).outputFiles[0].text;
  },
});

/** Writes the licences of the packages in one of the scripts beside it. */
const licences = (name) =>
  license({
    thirdParty: {
      allow: {
        test: '(MIT OR BSD-2-Clause OR BSD-3-Clause OR ISC OR Apache-2.0)',
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: {
        file: `dist/builder/THIRD-PARTY-${name}.txt`,
        template: (packages) =>
          [
            `${name}.js contains parts of:`,
            ...packages
              .sort((a, b) => (a.name < b.name ? -1 : 1))
              .map((each) => `${each.name} ${each.version}, ${each.license}\n\n${each.licenseText ?? ''}`),
          ].join('\n\n\n'),
      },
    },
  });

const small = () => terser({ecma: 2022, module: true, format: {comments: false}});

const onwarn = (warning) => {
  // Packages for Node import each other in circles, and were compiled for older engines.
  if (!['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code)) throw new Error(warning.message);
};

const output = {
  dir: 'dist/builder',
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
};

/** Exported for the development server. */
export const builderScripts = [
  {
    input: {renderer: 'demo/builder/renderer.ts'},
    plugins: [
      litOfNode(),
      holdHashes(),
      withoutNode(),
      content(),
      typescript(),
      nodeResolve({browser: false, exportConditions: ['worker', 'default'], preferBuiltins: false}),
      small(),
      ascii(),
      licences('renderer'),
    ],
    output,
    onwarn,
  },
  {
    input: {page: 'demo/builder/page.ts'},
    plugins: [
      asModules(['@mozilla/readability']),
      typescript(),
      nodeResolve({browser: true, exportConditions: ['production']}),
      small(),
      ascii(),
      licences('page'),
    ],
    output,
    onwarn,
  },
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const script of builderScripts.filter(({input}) => !process.argv[2] || process.argv[2] in input)) {
    const bundle = await rollup(script);
    await bundle.write(script.output);
    await bundle.close();
  }

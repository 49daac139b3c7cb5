/** Three shapes of the same library: modules for bundlers, one script for every guide, one script per guide and language. */
import {readFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {adaptLit} from './tools/build/adapt-lit.mjs';
import {ascii} from './tools/build/ascii.mjs';
import {content, stringsFile} from './tools/build/content.mjs';
import {leaveFilesApart} from './tools/build/files-apart.mjs';
import {fillScripts} from './tools/build/fill-scripts.mjs';
import {markStrings} from './tools/build/inline-strings.mjs';
import {internalMembers} from './tools/build/internal-members.mjs';
import {leaveLettersApart, lettersAndCode, lettersEntry, templatesAlone} from './tools/build/letters.mjs';
import {listContent} from './tools/build/list-content.mjs';
import {narrowLists} from './tools/build/narrow-lists.mjs';
import {nodeBundle} from './tools/build/node-bundle.mjs';
import {filesApart, guides, letterFiles, oneFiles, scriptsAlone} from './tools/build/outputs.mjs';
import {retryImports} from './tools/build/retry-imports.mjs';
import {thirdParty} from './tools/build/third-party.mjs';
import {typescript} from './tools/build/typescript.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** Modules for bundlers and Node. Packages stay imports. Source maps hold the source, which the package leaves out. */
const modules = {
  input: ['src/index.ts', 'src/define.ts', 'src/linkage.ts'],
  external: /^(lit|@lit\/localize)(\/|$)/,
  plugins: [content(), typescript(), ascii()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({name}) => `${name.replace(/\.json$/, '')}.js`,
  },
  onwarn,
};

const banner = ({isEntry}) =>
  isEntry
    ? `/*! wayout ${version} | code MIT | content CC0-1.0 | includes Lit, BSD-3-Clause, (c) Google LLC */`
    : `/*! wayout ${version} | code MIT */`;

const output = {dir: 'dist/cdn', format: 'es', banner, entryFileNames: '[name].js'};

const minifying = {ecma: 2022, module: true, format: {comments: /^!/}};

/**
 * Shared by all scripts, because a minifier is slow until it has run for a while. Names are shortened in a second run: they come out
 * better, by 30 bytes of each script, once the code is parsed anew.
 */
const minified = [
  // No getter of ours or of Lit's is called for an effect.
  terser({...minifying, compress: {passes: 6, pure_getters: true}, mangle: false}),
  terser({...minifying, compress: false, mangle: {properties: {regex: internalMembers()}}}),
];

/** A script for browsers, with Lit inside. */
const browser = {
  input: {wayout: 'src/auto.ts'},
  // Otherwise chunks that share code with the entry turn it into a facade: one round trip more for every reader.
  preserveEntrySignatures: false,
  // Of @lit/localize only `str` is used; its page-wide runtime must not come along.
  treeshake: {moduleSideEffects: (id) => !id.includes('/@lit/localize/')},
  onwarn,
};

const browserPlugins = [
  leaveFilesApart(),
  typescript(),
  nodeResolve({exportConditions: ['production']}),
  adaptLit(),
  minified,
  ascii(),
  retryImports(),
];

/** Every guide in every language: Lit and all elements in one file, content in chunks. No script holds more packages than this one. */
const universal = {
  ...browser,
  input: {wayout: 'src/universal.ts'},
  // Exports alone; a facade would be a round trip more for every reader.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    leaveLettersApart(),
    listContent(guides, `/*! wayout ${version} | content CC0-1.0 */`),
    content({packed: true}),
    ...browserPlugins,
    thirdParty('cdn', 'scripts', '(MIT OR BSD-3-Clause)'),
  ],
  output: {
    ...output,
    manualChunks: stringsFile,
    chunkFileNames({name, moduleIds}) {
      // A chunk of code would be a request nobody planned; one of strings imports nothing and loads at once.
      if (!moduleIds.every(stringsFile)) throw new Error(`Unplanned chunk ${name}: ${moduleIds.join(', ')}`);
      return '[name].js';
    },
  },
};

/** Code that scripts fetch only where a page needs it. */
const fileApart = ([input, file]) => ({
  input,
  plugins: [leaveFilesApart(), typescript(), minified, ascii(), retryImports()],
  onwarn,
  output: {...output, banner: `/*! wayout ${version} | code MIT */`, entryFileNames: file},
});

/** Letters of each guide in each language, with their code. The script that fetches them renders their templates. */
const letters = {
  input: lettersEntry,
  plugins: [
    lettersAndCode(),
    markStrings(),
    typescript(),
    templatesAlone(),
    minified,
    ascii(),
    fillScripts(letterFiles),
  ],
  onwarn,
  output: {...output, banner: `/*! wayout ${version} | code MIT | content CC0-1.0 */`},
};

/** Scripts that need neither Lit nor content: the loader, and what a frame page tells the page around it. */
const alone = ([input, file]) => [
  file,
  {
    input,
    plugins: [typescript(), minified, ascii()],
    onwarn,
    output: {...output, banner: `/*! wayout ${version} | MIT */`, entryFileNames: file},
  },
];

/**
 * Scripts with one guide in one language, with all elements or with one, that differ in nothing else: their code is compiled once.
 * They fetch the sources when a reader opens them, unless they are whole.
 */
const oneFile = (alike) => ({
  ...browser,
  plugins: [
    narrowLists(alike[0]),
    ...(alike[0].letters && !alike[0].whole ? [leaveLettersApart(true)] : []),
    markStrings(),
    ...browserPlugins,
    fillScripts(alike),
  ],
  // Works as a module and as a classic script, which needs no CORS and so loads in sandboxed frames, too.
  output: {...output, format: 'iife', inlineDynamicImports: true},
});

const codeOf = ({element, linkage, letters, regional, counts, held, whole}) =>
  JSON.stringify([element, linkage, letters, regional, counts, held, whole]);

const alike = [...new Set(oneFiles.map(codeOf))].map((code) =>
  oneFiles.filter((script) => codeOf(script) === code),
);

/** By the files they write. Exported for the development server, which rebuilds only what the demo shows. */
export const scripts = new Map([
  ['wayout.js', universal],
  ...Object.entries(scriptsAlone).map(alone),
  ...Object.entries(filesApart).map((each) => [each[1], fileApart(each)]),
  ...letterFiles.map(({file}) => [file, letters]),
  ...alike.flatMap((files) => {
    const config = oneFile(files);
    return files.map(({file}) => [file, config]);
  }),
]);

export default [modules, nodeBundle, ...new Set(scripts.values())];

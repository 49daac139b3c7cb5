import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {documentedMembers} from './member-rule.mjs';
import {removedExports, removedMembers, removedOptions} from './build/unused-lit.mjs';

/** Scripts hold what we use of Lit and no more. */
const notInScripts = 'The build takes this part of Lit out of the scripts (unused-lit.mjs).';

/** Rules against turning text into code or markup: words come from files that translators edit. */
const unsafe = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {regex: 'directives/unsafe-|static-html', message: 'Lit escapes text; these directives do not.'},
        {regex: '^lit/.*(directive|decorators)', message: notInScripts},
        {regex: '^lit$', importNames: removedExports, message: notInScripts},
      ],
    },
  ],
  'no-restricted-properties': [
    'error',
    {object: 'document', property: 'write'},
    {object: 'document', property: 'writeln'},
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/].left',
      message: 'Text becomes markup. Render a Lit template.',
    },
    {
      selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]',
      message: 'Text becomes markup. Render a Lit template.',
    },
    {selector: `Identifier[name=/^(${removedMembers.join('|')})$/]`, message: notInScripts},
    {
      selector: `[key.name="properties"] Property[key.name=/^(${removedOptions.join('|')})$/]`,
      message: notInScripts,
    },
    {
      selector: '[key.name="properties"] Property[key.name="type"][value.name!="Boolean"]',
      message: notInScripts,
    },
  ],
};

export default tseslint.config(
  // The compiler checks samples of projects as these would, against the built package.
  {ignores: ['dist/', 'src/locale/generated/', 'test/consumers/types/']},
  js.configs.recommended,
  {rules: {'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}]}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: `${import.meta.dirname}/..`},
      globals: globals.browser,
    },
    rules: {'@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}]},
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      ...unsafe,
      // VoiceOver in Safari announces no list where CSS removes the bullets, unless the role is set (WebKit bug 170179).
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    plugins: {wayout: {rules: {'documented-members': documentedMembers}}},
    rules: {'wayout/documented-members': 'error'},
  },
  // Consoles belong to their page: only three files write to one, a line for the page's author each.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**', 'src/elements/base/author-messages.ts', 'src/define.ts', 'src/embed/mounts.ts'],
    rules: {'no-console': 'error'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test's test() returns a promise that its runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {files: ['**/*.mjs', '*.js'], languageOptions: {globals: globals.node}},
  // Benchmarks contain functions that run in the page.
  {files: ['test/bench/*.mjs'], languageOptions: {globals: globals.browser}},
  {files: ['demo/*.js'], languageOptions: {globals: globals.browser}},
);

import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Each of these turns text into code or markup. Words come from files that translators edit. */
const unsafe = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {regex: 'directives/unsafe-|static-html', message: 'Lit escapes text; these directives do not.'},
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
  ],
};

export default tseslint.config(
  {ignores: ['dist/', 'src/locale/generated/']},
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
      // Safari takes a list whose bullets CSS removes for no list, unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  // A page's console belongs to the page: one line for its author, from the three places that speak to authors.
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
  // Benchmarks hand functions to the page.
  {files: ['test/bench/*.mjs'], languageOptions: {globals: globals.browser}},
  {files: ['demo/*.js'], languageOptions: {globals: globals.browser}},
);

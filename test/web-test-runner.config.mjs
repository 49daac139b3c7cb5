import {resolve} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import {adaptLit} from '../tools/build/adapt-lit.mjs';
import {joinTemplates} from '../tools/build/minify-templates.mjs';
import {chromiumArgs, findBrowsers} from '../tools/browsers/browsers.mjs';
import {webkitGtkLauncher} from '../tools/browsers/webkitgtk-launcher.mjs';
import {packOf} from './fixtures/pack.mjs';

const launchers = {
  chromium: (executablePath) => chromeLauncher({launchOptions: {executablePath, args: chromiumArgs}}),
  // puppeteer-core speaks WebDriver BiDi to any Firefox: no geckodriver, no patched build.
  firefox: (executablePath) =>
    chromeLauncher({puppeteer, concurrency: 1, launchOptions: {browser: 'firefox', executablePath}}),
  webkit: (binary) => webkitGtkLauncher({binary}),
};

const {transform} = adaptLit();

/** Lit as it is in the scripts, without what our elements do not use of it, and templates as it reads them. */
const litOfScripts = {
  name: 'lit-of-scripts',
  transform: ({body, path}) =>
    /^\/(src|test)\/.*\.ts$/.test(path)
      ? joinTemplates(body)
      : transform.call(
          {
            error(message) {
              throw new Error(message);
            },
          },
          body,
          path,
        )?.code,
};

export default {
  rootDir: resolve(import.meta.dirname, '..'),
  files: ['test/elements/**/*.test.ts', 'test/embed/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production']},
  browsers: Object.entries(await findBrowsers()).map(([engine, path]) => launchers[engine](path)),
  concurrentBrowsers: 3,
  // The axe audit takes over 2 s in WebKitGTK on a busy two-core machine.
  testFramework: {config: {timeout: 10_000}},
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // Coverage by V8, measured in Chromium: COVERAGE=1 npm run test:elements.
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/locale/generated/*']},
  plugins: [
    // esbuild removes import attributes for older targets than esnext.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: resolve(import.meta.dirname, '../tsconfig.json')}),
    a11ySnapshotPlugin(),
    litOfScripts,
    // The guide about nothing as a publisher's guide, at an address.
    {name: 'own-pack', serve: ({path}) => (path === '/own.json' ? JSON.stringify(packOf()) : undefined)},
  ],
};

import {after, before, describe, type TestContext} from 'node:test';
import type {Browser, BrowserContextOptions, ConsoleMessage, Page} from 'playwright-core';
import {isFound, takeBrowser} from '../../tools/browsers/launch.mjs';
import {guide} from './content.js';
import {serve, type Rules, type Site} from './server.js';

export type Engine = 'chromium' | 'firefox';

export interface Visit {
  page: Page;
  site: Site;
  /** Errors of the page that nobody caught. */
  errors: string[];
  /** Console of the page, as `type: text`. */
  said: string[];
}

interface Wishes extends BrowserContextOptions {
  /** Address below the site. */
  at?: string;
  /** Visit as an author does, under localhost. */
  asAuthor?: boolean;
  rules?: Rules;
  /** Run in the page before anything else. */
  first?: string[];
}

export type Open = (t: TestContext, wishes?: Wishes) => Promise<Visit>;

/**
 * Script that runs before every page. It gives the function `__name` that esbuild calls in compiled tests, and a clock that stands on
 * the day after the facts were checked, so that no test depends on the day it runs.
 */
const always = `
  self.__name = (value) => value;
  const day = Date.parse('${guide.review.checked}') + 86_400_000;
  /** Elements of ours, those inside another included. */
  self.allOurs = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.localName.startsWith('wayout-')
        ? [element, ...(element.shadowRoot ? allOurs(element.shadowRoot) : [])]
        : [],
    );
  Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [day])); }
    static now() { return day; }
  };`;

/** Messages about blocked requests, which Firefox reports like uncaught errors. */
const blocked =
  /^(Content-Security-Policy:|Cross-Origin Request Blocked:|Loading module from|Security Error: Content at)/;

const lineOf = (message: ConsoleMessage) => `${message.type()}: ${message.text()}`;

async function visit(browser: Browser, t: TestContext, wishes: Wishes = {}): Promise<Visit> {
  const {at = '/page.html', asAuthor = false, rules = {}, first = [], ...options} = wishes;
  const site = await serve(rules);
  const context = await browser.newContext(options);
  t.after(async () => {
    await context.close();
    await site.close();
  });
  const page = await context.newPage();
  for (const script of [always, ...first]) await page.addInitScript(script);
  const errors: string[] = [];
  const said: string[] = [];
  page.on('pageerror', (error) => (blocked.test(String(error)) ? said : errors).push(String(error)));
  page.on('console', (message) => said.push(lineOf(message)));
  page.setDefaultTimeout(10_000);
  // Not until everything is loaded: Firefox counts modules that are still on their way.
  await page.goto((asAuthor ? site.authors : site.origin) + at, {waitUntil: 'domcontentloaded'});
  return {page, site, errors, said};
}

declare global {
  /** Elements of ours on the page, those inside another included. */
  function allOurs(): HTMLElement[];
}

/** The same tests in each browser there is, side by side; each browser is taken once. */
export function inBrowsers(engines: readonly Engine[], tests: (open: Open, engine: Engine) => void): void {
  describe('pages', {concurrency: true}, () => {
    for (const engine of engines) {
      if (!isFound(engine)) continue;
      describe(engine, {concurrency: 1}, () => {
        let browser: Browser;
        before(async () => {
          browser = await takeBrowser(engine);
        });
        after(() => browser.close());
        tests((t, wishes) => visit(browser, t, wishes), engine);
      });
    }
  });
}

import {chromium, firefox} from 'playwright-core';
import {chromiumArgs, findBrowsers} from './browsers.mjs';

/** Engines that Playwright drives, each with the options it is started with. */
const kinds = {
  chromium: {type: chromium, options: {args: chromiumArgs}},
  firefox: {type: firefox, options: {channel: 'moz-firefox'}},
};

/** @typedef {keyof typeof kinds} Engine */

const found = await findBrowsers();

const optionsOf = (/** @type {Engine} */ engine) => ({
  executablePath: found[engine],
  ...kinds[engine].options,
});

/** @param {Engine} engine */
export const isFound = (engine) => Boolean(found[engine]);

/**
 * Starts a browser for other processes to connect to.
 * @param {Engine} engine
 */
export const serveBrowser = (engine) => kinds[engine].type.launchServer(optionsOf(engine));

/**
 * Gives a browser: one of the pool that the tests run under (pool.mjs), which is given back when it is closed, or else a new one.
 * @param {Engine} engine
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function takeBrowser(engine) {
  const {type} = kinds[engine];
  if (!process.env.BROWSER_POOL) return type.launch(optionsOf(engine));
  const lease = new AbortController();
  const {body} = await fetch(`${process.env.BROWSER_POOL}/${engine}`, {
    signal: lease.signal,
  });
  const {value} = await body.getReader().read();
  const browser = await type.connect(new TextDecoder().decode(value));
  return browser.on('disconnected', () => lease.abort());
}

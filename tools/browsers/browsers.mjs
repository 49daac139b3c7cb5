/**
 * The browsers to test in. Run as a script it installs the missing ones, and Orca to listen to them.
 *
 * Chromium is needed; Firefox and WebKitGTK are used when present. CHROME_PATH and FIREFOX_PATH name a browser,
 * ENGINES=chromium,firefox,webkit asks for exactly these and makes a missing one an error, NO_BROWSER_INSTALL=1 installs
 * none.
 */
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findPlaywrightChromium, findWebKitGtk} from './find.mjs';
import {missingForOrca, whyNotHeard} from './screen-reader.mjs';
import {installChromium, installWithApt, unpackHeadlessChromium} from './install.mjs';

const finders = {
  chromium: async () =>
    findChromium() ?? (await findPlaywrightChromium()) ?? (await unpackHeadlessChromium()),
  firefox: findFirefox,
  webkit: findWebKitGtk,
};

const asked = process.env.ENGINES?.split(',');
const engines = asked ?? Object.keys(finders);
const unknown = engines.find((engine) => !finders[engine]);
if (unknown) throw new Error(`ENGINES knows ${Object.keys(finders).join(', ')}, not ${unknown}.`);

/**
 * Options for Linux. Chromium's sandbox cannot start as root, in many containers, nor where user namespaces are restricted; the tests
 * load only our own pages. /dev/shm is small in containers.
 */
export const chromiumArgs = process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

/**
 * Paths of the browsers to test in, by engine. An engine that is neither asked for nor installed is left out, and said to be.
 * @throws {Error} where Chromium or an engine that was asked for is missing
 * @returns {Promise<{chromium?: string, firefox?: string, webkit?: string}>}
 */
export async function findBrowsers() {
  const found = {};
  for (const engine of engines) {
    const path = await finders[engine]();
    if (path) found[engine] = path;
    else if (asked || engine === 'chromium') throw new Error(`No ${engine} on this machine.`);
    else console.log(`Not tested in ${engine}: not on this machine.`);
  }
  return found;
}

async function ensureBrowsers() {
  if (!process.env.NO_BROWSER_INSTALL) {
    const missing = [];
    for (const engine of engines) if (!(await finders[engine]())) missing.push(engine);
    await installWithApt(missingForOrca().length ? [...missing, 'orca'] : missing);
    if (missing.includes('chromium') && !(await finders.chromium())) await installChromium();
  }
  for (const [engine, path] of Object.entries(await findBrowsers())) console.log(`${engine}: ${path}`);
  const why = whyNotHeard();
  console.log(why ? `Not heard with a screen reader: ${why}.` : 'orca: /usr/bin/orca');
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) await ensureBrowsers();

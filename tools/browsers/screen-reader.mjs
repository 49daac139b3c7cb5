/**
 * Orca, the screen reader that walks are heard with, and the screen, the keys and the buses it needs. `npm run browsers` installs them
 * where it installs browsers.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findChromium, findFirefox} from './find.mjs';

/** Version of Orca that the transcripts are of. Others say the same things in other words. */
const version = '43';

/** Debian's packages, and a file of each. */
const files = {
  orca: '/usr/bin/orca',
  xvfb: '/usr/bin/Xvfb',
  xdotool: '/usr/bin/xdotool',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'dbus-daemon': '/usr/bin/dbus-daemon',
};

export const packagesForOrca = Object.keys(files);

/** Packages that are missing to hear walks. */
export const missingForOrca = () => packagesForOrca.filter((name) => !existsSync(files[name]));

const browsers = {chromium: findChromium, firefox: findFirefox};

/**
 * Browser with a window, whose accessibility tree Orca reads: an installed one. Chromium from npm or Playwright may have no window.
 * @param {'chromium' | 'firefox'} engine
 * @returns {string | undefined} its path
 */
export const browserWithWindow = (engine) => browsers[engine]();

/**
 * Reason for which walks cannot be heard here.
 * @param {'chromium' | 'firefox'} [engine]
 * @returns {string | undefined} undefined where they can
 */
export function whyNotHeard(engine = 'chromium') {
  if (process.platform !== 'linux') return 'Orca needs Linux';
  const missing = missingForOrca();
  if (missing.length)
    return `no ${missing.join(', ')} on this machine; "npm run browsers" gets them on Debian`;
  if (!browserWithWindow(engine)) return `no ${engine} with a window on this machine`;
  const found = spawnSync(files.orca, ['--version'], {encoding: 'utf8'}).stdout.trim();
  return found.split('.')[0] === version ? undefined : `Orca is ${found || 'of no version'}, not ${version}`;
}

/**
 * Installs missing browsers, and Orca: with apt as root on Debian and Ubuntu; Chromium also from Playwright or, on machines that reach only
 * the npm registry, from the npm package @sparticuz/chromium (Linux x64).
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {findPlaywrightChromium} from './find.mjs';
import {packagesForOrca} from './screen-reader.mjs';

const cache = resolve('node_modules/.cache/browsers');
const headless = '@sparticuz/chromium@153.0.0';
const isRoot = process.getuid?.() === 0;
const distribution = existsSync('/etc/os-release')
  ? /^ID=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  : undefined;

const packages = {
  // Ubuntu's chromium and firefox are snaps, which containers cannot run.
  chromium: {debian: ['chromium']},
  firefox: {debian: ['firefox-esr']},
  webkit: {debian: ['webkit2gtk-driver', 'xvfb'], ubuntu: ['webkit2gtk-driver', 'xvfb']},
  orca: {debian: packagesForOrca},
};

/** Debian's font packages and their folders. Without Noto, lines are wider than on the machine that the layout tests were written on. */
const fonts = {
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu',
  'fonts-noto-core': '/usr/share/fonts/truetype/noto',
};

const run = (command, args, options) => {
  console.log(`> ${command} ${args.join(' ')}`);
  execFileSync(command, args, {stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, ...options});
};

/** Runs an installation that may fail: another way follows, or the tests run without that browser. */
async function attempt(install) {
  try {
    return await install();
  } catch (error) {
    console.log(`Not installed: ${String(error.message).split('\n')[0]}`);
    return undefined;
  }
}

/** Installs the missing engines, Orca among them, and fonts with apt as root, or prints the command. */
export async function installWithApt(missing) {
  const hasApt = distribution === 'debian' || distribution === 'ubuntu';
  const lettering = hasApt ? Object.keys(fonts).filter((name) => !existsSync(fonts[name])) : [];
  const wanted = [...missing.flatMap((engine) => packages[engine][distribution] ?? []), ...lettering];
  if (distribution === 'ubuntu' && missing.includes('firefox'))
    console.log(
      "Ubuntu's firefox package is a snap. A Firefox from elsewhere is found on PATH or by FIREFOX_PATH.",
    );
  if (!wanted.length) return;
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...wanted];
  if (!isRoot) {
    console.log(
      `Missing ${[...missing, ...lettering].join(', ')}. To install: sudo apt-get ${install.join(' ')}`,
    );
    return;
  }
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  await attempt(() => {
    run('apt-get', ['update', '-qq'], {env});
    run('apt-get', install, {env});
  });
}

function installFromPlaywright() {
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const cli = resolve('node_modules/playwright-core/cli.js');
  run(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], {timeout: 180_000});
  return findPlaywrightChromium();
}

/** Unpacks the Chromium that the package holds and, where the system lacks NSS, the libraries that come with it. */
export async function unpackHeadlessChromium() {
  if (!existsSync(join(cache, 'node_modules/@sparticuz/chromium'))) return undefined;
  const entry = createRequire(join(cache, 'index.js')).resolve('@sparticuz/chromium');
  const {default: chromium, inflate} = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  if (spawnSync(path, ['--version']).status !== 0) {
    const libraries = await inflate(join(cache, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    process.env.LD_LIBRARY_PATH = [join(libraries, 'lib'), process.env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(':');
  }
  return path;
}

function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(cache, {recursive: true});
  run('npm', ['install', '--prefix', cache, '--no-save', '--ignore-scripts', '--loglevel=error', headless]);
  return unpackHeadlessChromium();
}

export const installChromium = async () =>
  (await attempt(installFromPlaywright)) ?? (await attempt(installFromNpm));

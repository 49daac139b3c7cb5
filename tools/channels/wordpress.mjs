/**
 * WordPress for the tests: Debian's package, unpacked below node_modules/.cache, run by php without database or server. Run as a
 * script it installs both, or prints the reason against.
 *
 * NO_BROWSER_INSTALL=1 keeps this from installing php and from fetching WordPress, too.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run, unpack} from './debian-package.mjs';

const cache = resolve('node_modules/.cache/wordpress');
const files = join(cache, 'usr/share/wordpress');

const isThere = (command) => spawnSync(command, ['--version'], {stdio: 'ignore'}).status === 0;

const missing = () => [
  ...(isThere('php') ? [] : ['php on PATH']),
  ...(existsSync(join(files, 'wp-settings.php')) ? [] : [`WordPress below ${cache}`]),
];

/**
 * Reason for which WordPress cannot be run here.
 * @returns {string | undefined} undefined where it can
 */
export function whyNoWordPress() {
  const lacks = missing();
  return lacks.length ? `no ${lacks.join(', no ')}; "npm run wordpress" gets them on Debian` : undefined;
}

/** Runs a file beside this one with what it reads. @returns what it writes. */
const runPhp = (name, input) =>
  JSON.parse(
    execFileSync('php', [fileURLToPath(new URL(name, import.meta.url)), files], {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: Infinity,
    }),
  );

/**
 * Saves posts in WordPress and shows them to readers.
 * @param {readonly {content: string, trusted: boolean}[]} posts trusted: whether the account may write any HTML, as
 *   Editors and Administrators of a single site may, and Authors may not
 * @returns {{version: string, posts: {saved: string, shown: string}[]}} in the order of the posts
 * @throws where whyNoWordPress() says why
 */
export const throughWordPress = (posts) => runPhp('wordpress.php', posts);

/**
 * Embeds an address that stands alone in a post of WordPress.
 * @param {{address: string, files: Readonly<Record<string, string>>}} job the files that it fetches, by address
 * @returns {{version: string, html: string | false}} HTML for readers, which the script of `embedScript` completes
 * @throws where whyNoWordPress() says why
 */
export const embeddedInWordPress = (job) => runPhp('wordpress-embed.php', job);

/** Script of WordPress for pages with embedded addresses. */
export const embedScript = () => readFileSync(join(files, 'wp-includes/js/wp-embed.js'), 'utf8');

function install() {
  const asRoot = process.getuid?.() === 0;
  if (asRoot) run('apt-get', ['update', '-qq']);
  if (!isThere('php')) {
    const php = ['install', '-y', '-qq', '--no-install-recommends', 'php-cli'];
    if (asRoot) run('apt-get', php, {env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
    else console.log(`Missing php. To install: sudo apt-get ${php.join(' ')}`);
  }
  // Installing it would bring a web server and a database along.
  if (!existsSync(files)) unpack('wordpress', cache);
}

function ensureWordPress() {
  if (!process.env.NO_BROWSER_INSTALL && missing().length && isThere('apt-get'))
    try {
      install();
    } catch (error) {
      console.log(`Not installed: ${String(error.message).split('\n')[0]}`);
    }
  const why = whyNoWordPress();
  console.log(why ? `Not tested in WordPress: ${why}.` : `wordpress: ${files}`);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) ensureWordPress();

/**
 * Filter lists of ad blockers for the tests: those in Debian's package of uBlock Origin, unpacked below node_modules/.cache. Their licences
 * (CC BY-SA, GPL) let nobody put them into this repository. Run as a script it fetches them, or prints the reason against.
 *
 * NO_BROWSER_INSTALL=1 keeps this from fetching anything.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {run, unpack} from './debian-package.mjs';

const cache = resolve('node_modules/.cache/filter-lists');
const assets = join(cache, 'usr/share/chromium/extensions/ublock-origin/assets');

/** Files by the name that the builder gives a list. */
const files = {
  EasyList: 'thirdparties/easylist/easylist.txt',
  EasyPrivacy: 'thirdparties/easylist/easyprivacy.txt',
  'uBlock’s own filters': 'ublock/filters.min.txt',
};

/** Reason for which there are no lists; undefined where there are. */
export const whyNoFilterLists = () =>
  existsSync(join(assets, files.EasyList))
    ? undefined
    : `no filter lists below ${cache}; "npm run filters" gets them on Debian`;

/** Texts of the lists by their names. @throws where whyNoFilterLists() says why. */
export const filterLists = () =>
  Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, readFileSync(join(assets, file), 'utf8')]),
  );

function fetchLists() {
  const get = () => unpack('webext-ublock-origin-chromium', cache);
  try {
    get();
  } catch {
    // A machine without lists of packages finds none.
    if (process.getuid?.() === 0) run('apt-get', ['update', '-qq']);
    get();
  }
}

function ensureLists() {
  if (!process.env.NO_BROWSER_INSTALL && whyNoFilterLists())
    try {
      fetchLists();
    } catch (error) {
      console.log(`Not fetched: ${String(error.message).split('\n')[0]}`);
    }
  const why = whyNoFilterLists();
  console.log(why ? `Not tried: ${why}.` : `filter lists: ${assets}`);
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) ensureLists();

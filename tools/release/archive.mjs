/** Archive of the scripts, the same bytes from the same files on every machine. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {filesBelow} from './build-copies.mjs';

/** Time of each entry. ZIP keeps local time, so it is made of local fields; it begins in 1980. */
const mtime = new Date(1980, 0, 1);

/**
 * Packs a folder and the licence.
 * @param {string} folder such as dist/cdn
 * @param {string} version names the folder in the archive, which is laid out as on a server: `wayout/0.1.0/`
 * @returns {Uint8Array}
 */
export function archive(folder, version) {
  const entries = [
    ['wayout/LICENSE', 'LICENSE'],
    ...filesBelow(folder).map((file) => [
      `wayout/${version}/${file.replaceAll('\\', '/')}`,
      join(folder, file),
    ]),
  ];
  return zipSync(Object.fromEntries(entries.map(([name, path]) => [name, readFileSync(path)])), {
    level: 9,
    mtime,
  });
}

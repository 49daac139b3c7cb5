/** Hashes of the files in dist/cdn: in `sri.json` beside them, and in the module that the renderer imports. */
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

export const scripts = 'dist/cdn';
export const hashesFile = 'sri.json';

/** Hash as in `integrity` (Subresource Integrity, “integrity metadata”). */
const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Hashes of all files in a folder but of their list, sorted by name, whose order no language of the machine changes.
 * @returns {Record<string, string>}
 */
export const hashesIn = (folder = scripts) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file !== hashesFile)
      .sort()
      .map((file) => [file, integrityOf(readFileSync(join(folder, file)))]),
  );

/** Writes the list, once all scripts are there. */
export const writeHashes = () =>
  writeFileSync(join(scripts, hashesFile), `${JSON.stringify(hashesIn(), undefined, 2)}\n`);

/** Puts the hashes into the module that holds them, which without the build would read a file at run time. */
export const holdHashes = () => ({
  name: 'hold-hashes',
  load(id) {
    if (id !== resolve('src/node/script-hashes.ts')) return null;
    const hashes = hashesIn();
    // The development server builds the scripts again while the page of the builder is open.
    for (const file of Object.keys(hashes)) this.addWatchFile(resolve(scripts, file));
    return `export const scriptHashes = ${JSON.stringify(hashes, undefined, 2)};`;
  },
});

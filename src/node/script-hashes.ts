/**
 * Hashes of the files in dist/cdn. The build puts a module that holds them in the place of this one (tools/build/hashes.mjs), so that
 * nothing is read at run time; the source, run as it is, reads the hashes of the last build.
 */
import {readFileSync} from 'node:fs';

/** `sha384-…` as in `integrity`, by file name. */
export type ScriptHashes = Readonly<Record<string, string>>;

function ofTheLastBuild(): ScriptHashes {
  try {
    return JSON.parse(
      readFileSync(new URL('../../dist/cdn/sri.json', import.meta.url), 'utf8'),
    ) as ScriptHashes;
  } catch {
    // Nothing is built yet. Whoever needs a hash says that it is missing.
    return {};
  }
}

/** Empty before the first build. */
export const scriptHashes: ScriptHashes = ofTheLastBuild();

import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';

/** Folder of the package's scripts, seen from dist/node/render and from src/node/render. */
const folders = ['../../cdn/', '../../../dist/cdn/'].map((path) => new URL(path, import.meta.url));

/** Hash for `integrity`; undefined for a file that is not of this package. */
export async function integrityOf(script: string): Promise<string | undefined> {
  const [, file] = /([\w-]+\.js)$/.exec(script) ?? [];
  for (const folder of file ? folders : [])
    try {
      return `sha384-${createHash('sha384')
        .update(await readFile(new URL(file!, folder)))
        .digest('base64')}`;
    } catch {
      // This folder lacks the file: only one of the two is there, and in a repository only after a build.
    }
  return undefined;
}

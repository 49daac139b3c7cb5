import {existsSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Path of this package's content folder, which holds what scripts leave out: beside dist/node, or in the repository. */
export function bundledContent(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = ['../data', '../../content'].map((path) => join(here, path));
  return relative('', folders.find((folder) => existsSync(folder)) ?? 'content');
}

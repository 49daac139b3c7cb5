import {existsSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Path of this package's content folder, which holds what scripts leave out: beside the built modules, or in the repository. */
export function bundledContent(): string {
  const folders = ['../data/', '../../content/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return relative('', folders.find((folder) => existsSync(folder)) ?? 'content');
}

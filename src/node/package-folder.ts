import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Nearest folder above a path that holds a package.json. */
const packageAbove = (path: string): string =>
  existsSync(join(path, 'package.json')) ? path : packageAbove(dirname(path));

/** Path of a file of this package, wherever in it this module was bundled to. */
export const packageFile = (...path: string[]): string =>
  join(packageAbove(dirname(fileURLToPath(import.meta.url))), ...path);

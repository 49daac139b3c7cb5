import {createHash} from 'node:crypto';
import {realpathSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {Hash} from '../domain/translation.js';

/** Eight digits of the sha-256: enough to notice a change, short enough to read in a diff. */
export const hashOf: Hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The arguments of a command, or undefined where its module was only imported. */
export function argumentsOf(url: string): string[] | undefined {
  const [, script, ...rest] = process.argv;
  return script && url === pathToFileURL(realpathSync(script)).href ? rest : undefined;
}

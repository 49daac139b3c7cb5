import {writeFile} from 'node:fs/promises';
import type {ContentProblem} from '../check/guide.js';
import {isFileError, reasonOf} from './file-errors.js';

/** Writes a file of content. @returns the problem, where the system does not let it. */
export async function writeJson(file: string, json: unknown): Promise<ContentProblem | undefined> {
  // Lists of short texts stand on one line, as editors write them.
  const text = JSON.stringify(json, undefined, 2).replace(
    /\[\s+("[^"\n]*"(?:,\s+"[^"\n]*")*)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s*\n\s*/g, ' ')}]`,
  );
  try {
    await writeFile(file, `${text}\n`);
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return {file, path: '', message: `Not written. ${reasonOf(error)}.`};
  }
}

import {readdir, readFile, realpath, stat, lstat} from 'node:fs/promises';
import {sep} from 'node:path';
import type {ContentProblem} from '../check/problem.js';
import {isFileError, reasonOf} from './file-errors.js';
import {join} from './read-guide.js';

/** File of a site, with its bytes. */
export interface SiteFile {
  file: string;
  bytes: Buffer;
}

/** Files of a site that may hold a box, and those that were not read. */
export interface Site {
  files: AsyncIterable<SiteFile>;
  problems: ContentProblem[];
  /** Number of other files that were read and hold nothing of ours. */
  others: () => number;
}

/** Endings of files that browsers read as HTML. */
const isHtml = (file: string): boolean => /\.x?html?$/i.test(file);

/** Largest file that is read, in bytes. A file with all six boxes in four languages is a fiftieth of it. */
const largest = 50_000_000;

/** Folders of packages and of version control, which are not the site’s. */
const isElsewhere = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

const mark = /wayout/;

/** Tests bytes for the name in all mark-up of ours, in encodings with one byte or two for such characters. */
const mentionsUs = (bytes: Buffer): boolean => {
  const found = bytes.includes('wayout');
  return (
    found ||
    bytes.includes(Buffer.from(mark.source, 'utf16le')) ||
    bytes.includes(Buffer.from('wayout', 'utf16le').swap16())
  );
};

/**
 * Reads the files of a site that name something of ours, one after the other. Links inside the folder are not followed, as their targets
 * are read under their own names; one that leads out, or nowhere, is a problem.
 * @param path folder, or one file of any name.
 */
export function readSite(path: string): Site {
  const problems: ContentProblem[] = [];
  let others = 0;
  const refuse = (file: string, message: string) => void problems.push({file, path: '', message});

  async function* readOne(file: string, isNamed: boolean): AsyncGenerator<SiteFile> {
    const entry = await stat(file);
    if (!entry.isFile()) return refuse(file, 'Not a file. Expected a file.');
    if (entry.size > largest)
      return refuse(file, `Larger than ${largest / 1_000_000} MB, the most that is read.`);
    const bytes = await readFile(file);
    if (!mentionsUs(bytes)) return void others++;
    if (isNamed || isHtml(file)) yield {file, bytes};
    else if (bytes.includes('data-wayoutwords') || bytes.includes('<wayout-'))
      refuse(
        file,
        'Holds words of ours, but its name does not end in .html. Name the file itself to read it as HTML.',
      );
    else others++;
  }

  async function* readFolder(folder: string, root: string): AsyncGenerator<SiteFile> {
    for (const name of (await readdir(folder)).sort()) {
      if (isElsewhere(name)) continue;
      const file = join(folder, name);
      try {
        const entry = await lstat(file);
        if (entry.isSymbolicLink()) {
          const target = await realpath(file);
          if (target !== root && !target.startsWith(root + sep))
            refuse(file, 'A link that leads out of this folder, so not followed.');
        } else if (entry.isDirectory()) yield* readFolder(file, root);
        else yield* readOne(file, false);
      } catch (error) {
        if (!isFileError(error)) throw error;
        refuse(file, error.code === 'ENOENT' ? 'A link that leads nowhere.' : `${reasonOf(error)}.`);
      }
    }
  }

  async function* read(): AsyncGenerator<SiteFile> {
    const entry = await stat(path);
    yield* entry.isDirectory() ? readFolder(join(path), await realpath(path)) : readOne(path, true);
  }
  return {files: read(), problems, others: () => others};
}

import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {suggestion, quote} from '../../check/problem.js';
import {guideIds, languagesOf} from '../../content/load.js';
import {elements} from '../../elements/index.js';
import {packageFile} from '../package-folder.js';
import {scriptHashes} from '../script-hashes.js';
import {UsageError} from '../usage-error.js';

/** Script with one guide in one language. */
export interface OneFile {
  guide: string;
  language: string;
  /** Element whose script it is: `all` for one with every element, `whole` for one with the sources, too. */
  element: string;
  file: string;
}

/** Names to choose scripts by; without any, all are chosen. */
export interface Choice {
  guides?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  elements?: readonly string[] | undefined;
}

const elementNames = Object.keys(elements).map((tag) => tag.replace('wayout-', ''));

export const fileOf = (guide: string, element: string, language: string): string =>
  ['wayout', guide, elementNames.includes(element) && element, language, element === 'whole' && 'whole']
    .filter(Boolean)
    .join('-') + '.js';

/** Tests for a file that the build made: there is none for an element that a guide has nothing for. Before a build any may be. */
const isThere = (file: string): boolean => file in scriptHashes || Object.keys(scriptHashes).length === 0;

/** Scripts for one guide and language that this package has. */
const oneFiles: readonly OneFile[] = guideIds().flatMap((guide) =>
  languagesOf(guide).flatMap((language) =>
    [...elementNames, 'all', 'whole']
      .map((element) => ({...{guide, language, element}, file: fileOf(guide, element, language)}))
      .filter(({file}) => isThere(file)),
  ),
);

/** Names of one kind that scripts can be chosen by. */
export const known = (kind: 'guide' | 'language' | 'element'): readonly string[] => [
  ...new Set(oneFiles.map((each) => each[kind])),
];

function chosen(
  kind: 'guide' | 'language' | 'element',
  names: readonly string[] | undefined,
): readonly string[] {
  const unknown = names?.find((name) => !known(kind).includes(name));
  if (unknown === undefined) return names ?? known(kind);
  const article = kind === 'element' ? 'an' : 'a';
  throw new UsageError(
    `${quote(unknown)} is not ${article} ${kind} that there are scripts for.${suggestion(unknown, known(kind))}`,
  );
}

/** Chooses scripts for one guide and language. @throws UsageError for a name that is not known. */
export function chooseOneFiles({guides, languages, elements: names}: Choice): readonly OneFile[] {
  const wanted = {
    guide: chosen('guide', guides),
    language: chosen('language', languages),
    element: chosen('element', names),
  };
  return oneFiles.filter(
    ({guide, language, element}) =>
      wanted.guide.includes(guide) && wanted.language.includes(language) && wanted.element.includes(element),
  );
}

/** Bytes of files, by name. */
export type Files = Map<string, Buffer>;

/**
 * Reads a script of this package.
 * @throws UsageError for one that is not as the build made it: a copy would not fit its hash.
 */
async function readScript(file: string): Promise<Buffer> {
  const path = packageFile('dist', 'cdn', file);
  const hash = scriptHashes[file];
  if (hash === undefined)
    throw new UsageError(`${path}: The scripts are not built, so there is nothing to copy: npm run build.`);
  const bytes = await readFile(path);
  if (hash !== `sha384-${createHash('sha384').update(bytes).digest('base64')}`)
    throw new UsageError(
      `${path}: This is not the file that was built. Install the package anew, or in a repository run: npm run build.`,
    );
  return bytes;
}

/** Names of files of ours in a script: it fetches them from beside it. */
const beside = /["'`]\.\/(wayout[\w-]*\.js)["'`]/g;

/** Reads scripts, and before each of them those that it fetches. */
async function readWithFetched(names: readonly string[], files: Files): Promise<Files> {
  for (const name of names) {
    if (files.has(name)) continue;
    const bytes = await readScript(name);
    await readWithFetched(
      [...bytes.toString().matchAll(beside)].map(([, file]) => file!).filter((file) => file !== name),
      files,
    );
    files.set(name, bytes);
  }
  return files;
}

/** Loader, which brings any of the scripts. */
const loader = 'wayout-lazy.js';
const licences = 'THIRD-PARTY.txt';
const hashesFile = 'sri.json';

/**
 * Reads scripts with everything that belongs beside them: the files that they fetch, which come first, the loader, the licences and the
 * hashes of all files of this version.
 * @param names files in dist/cdn.
 */
export async function readScripts(names: readonly string[]): Promise<Files> {
  const files = await readWithFetched([...names, loader], new Map());
  files.set(licences, await readScript(licences));
  return files.set(hashesFile, await readFile(packageFile('dist', 'cdn', hashesFile)));
}

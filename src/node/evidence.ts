import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {suggestion, quote} from '../check/problem.js';
import {publisherUrl} from '../domain/url.js';
import {version} from '../version.js';
import {bundledContent} from './bundled-content.js';
import {evidencePage, fileOf, generator, indexPage} from './evidence/page.js';
import {statedGuide, type StatedGuide} from './evidence/statements.js';
import {isFileError} from './file-errors.js';
import {join} from './read-guide.js';
import {libraryIn, loadContent} from './read-pack.js';
import {UsageError} from './usage-error.js';

export type {StatedBody, StatedGuide, StatedLabel, Statement} from './evidence/statements.js';

export interface EvidenceOptions {
  /** Id of a guide. Default: all. */
  guide?: string | undefined;
  /** BCP 47. Default: all languages that a guide has words in. */
  lang?: string | undefined;
  /** Path of a content folder of your own, which is checked first. Default: the content of this package. */
  content?: string | undefined;
  /** Address to report mistakes to, linked beside every sentence: from the root (`/report`), `https:` or `mailto:`. Default: none. */
  report?: string | undefined;
}

/** @throws UsageError for a word that is not among the known ones. */
function choose(asked: string | undefined, known: readonly string[], noun: string): readonly string[] {
  if (asked === undefined) return known;
  if (known.includes(asked)) return [asked];
  throw new UsageError(`${quote(asked)} is not ${noun}.${suggestion(asked, known)}`);
}

/** Refuses to write where a file stands that this command did not write. @throws UsageError. */
async function refuseForeign(path: string): Promise<void> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return;
    throw error;
  }
  // The mark stands in the head of a page, and at the top of data.
  if (!text.slice(0, 500).includes(generator))
    throw new UsageError(
      `${path} was not written by this command, and stays as it is. Expected a folder of its own. Nothing was written.`,
    );
}

/**
 * Collects, page by page, every sentence that readers can see, and its evidence.
 * @returns files by name: a page and its data for each guide and language, and `index.html`, which leads to them.
 * @throws UsageError for a guide or language that there is not, for an address nobody should be sent to, and for content with problems.
 */
export async function evidenceFiles({
  guide,
  lang,
  content = bundledContent(),
  report: address,
}: EvidenceOptions = {}): Promise<Map<string, string>> {
  const report = address?.trim();
  if (report !== undefined && (!publisherUrl(report) || report.includes('#')))
    throw new UsageError(
      `${quote(report)} is no address for reports. Expected one from the root, such as "/report", "https:" or "mailto:", without "#".`,
    );
  const library = await libraryIn(content);
  const guides = choose(guide, library.guides, 'a guide');
  const spoken = await Promise.all(guides.map((id) => library.languagesOf(id)));
  const languages = choose(lang, [...new Set(spoken.flat())].sort(), 'a language of these guides');
  const files = new Map<string, string>();
  const all: StatedGuide[][] = [];
  for (const [index, id] of guides.entries()) {
    const own = languages.filter((each) => spoken[index]!.includes(each));
    const stated: StatedGuide[] = [];
    for (const language of own) {
      const loaded = await loadContent(library, id, language);
      const made = statedGuide(loaded);
      stated.push(made);
      files.set(fileOf(id, language, 'html'), evidencePage(loaded, made, own, report));
      const data = {generator: `${generator} ${version}`, ...made};
      files.set(fileOf(id, language, 'json'), `${JSON.stringify(data, undefined, 2)}\n`);
    }
    if (stated.length) all.push(stated);
  }
  return files.set('index.html', indexPage(all));
}

/**
 * Writes them into a folder, which is made where there is none.
 * @returns paths of the files.
 * @throws as `evidenceFiles`; UsageError where a file of the same name was written by somebody else.
 */
export async function writeEvidence(folder: string, options: EvidenceOptions = {}): Promise<string[]> {
  const files = await evidenceFiles(options);
  const paths = [...files.keys()].map((name) => join(folder, name));
  for (const path of paths) await refuseForeign(path);
  await mkdir(folder, {recursive: true});
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return paths;
}

import {writeFile} from 'node:fs/promises';
import type {ContentProblem} from '../check/problem.js';
import {isFileError, reasonOf} from './file-errors.js';
import {readPage, type PageText} from './page-text.js';
import {boxesIn} from './pasted/boxes.js';
import {examine, parsePage, today, type Examined, type Today} from './pasted/examine.js';
import {readSite, type SiteFile} from './site-files.js';

/** Box of a site, and what became of it. */
export interface Audited extends Examined {
  file: string;
  /** Line of its mount or of its words, counted from 1. */
  line: number;
  /** True where it was rewritten. */
  rewritten: boolean;
}

/** Result of an audit. */
export interface Audit {
  boxes: readonly Audited[];
  /** Files and folders that could not be read or written. */
  problems: readonly ContentProblem[];
  /** Number of files without anything of ours. */
  others: number;
}

export interface AuditOptions {
  /** Rewrites what differs and is fully understood. Default: false. */
  write?: boolean;
  /** Path of a content folder. Default: the content of this package. */
  content?: string | undefined;
}

/** Boxes of a page beside those of today; a sentence where it cannot be parsed. */
async function examinePage({text}: PageText, now: Today): Promise<Examined[] | string> {
  try {
    const found: Examined[] = [];
    for (const box of boxesIn(parsePage(text))) found.push(await examine(box, text, now));
    return found;
  } catch (error) {
    // Walks through a tree call themselves for each level.
    if (error instanceof RangeError) return 'Nested deeper than is read.';
    throw error;
  }
}

/** Writes a page with the words of today. @returns the problem, where the system does not let it. */
async function rewrite(
  file: string,
  page: PageText,
  boxes: readonly Examined[],
): Promise<string | undefined> {
  const parts = boxes.flatMap(({replacement}) => replacement ?? []);
  if (!parts.length) return undefined;
  try {
    await writeFile(file, page.withHtml(parts));
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return `Not written. ${reasonOf(error)}.`;
  }
}

/**
 * Looks for pasted words in the HTML of a site that are not those of today, and rewrites them where that is wanted. A file that cannot
 * be read whole stays as it is.
 * @param path folder, or a file of any name.
 * @throws an error of the system where there is no such folder or file; UsageError for a content folder with problems.
 */
export async function audit(path: string, {write = false, content}: AuditOptions = {}): Promise<Audit> {
  const {files, problems, others} = readSite(path);
  const now = today(content);
  const boxes: Audited[] = [];
  const auditFile = async ({file, bytes}: SiteFile): Promise<string | undefined> => {
    const page = readPage(bytes);
    if (typeof page === 'string') return page;
    const found = await examinePage(page, now);
    if (typeof found === 'string') return found;
    const problem = write ? await rewrite(file, page, found) : undefined;
    for (const each of found) {
      const line = each.box.place.position?.start.line ?? 1;
      boxes.push({...each, file, line, rewritten: write && !problem && Boolean(each.replacement)});
    }
    return problem;
  };
  for await (const each of files) {
    const message = await auditFile(each);
    if (message) problems.push({file: each.file, path: '', message});
  }
  return {boxes, problems, others: others()};
}

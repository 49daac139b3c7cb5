/** Reader mode of browsers, by Mozilla’s Readability, on a page with the words of a box. */
import readability from '@mozilla/readability';

const {isProbablyReaderable, Readability} = readability;

export interface ReaderMode {
  /** False where Readability finds no article, with or without the box. */
  isArticle: boolean;
  /** Number of blocks of the article that it shows without the box. */
  blocks: number;
  /** Words that begin those blocks that the box makes it lose. */
  lost: readonly string[];
  /** Part of the box’s words that it shows, 0 to 1. */
  kept: number;
  /** True where Firefox would offer its reader view. */
  isOffered: boolean;
}

/** Blocks of text. Of those inside one another the innermost counts, once. */
const block = 'p, h1, h2, h3, li, blockquote';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words by how often they are there. */
function countOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Text of the article that it finds; it works on the document, so it gets one of its own. */
const articleIn = (page: Document): string =>
  plain(new Readability(page.cloneNode(true) as Document).parse()?.textContent ?? '');

/**
 * Reads a page with and without the box.
 * @param page parsed.
 * @param mark element of the page that the box replaces, such as an older one.
 * @param box HTML of the mount with its words.
 */
export function readerMode(page: Document, mark: Element, box: HTMLElement): ReaderMode {
  const stand = page.importNode(box, true);
  const gap = page.createComment('');
  mark.replaceWith(gap);
  const blocks = [...page.querySelectorAll(block)]
    .filter((each) => !each.querySelector(block))
    .map((each) => plain(each.textContent));
  const without = articleIn(page);
  gap.replaceWith(stand);
  const shown = articleIn(page);
  const isOffered = isProbablyReaderable(page);
  stand.replaceWith(mark);
  const before = blocks.filter((text) => text && without.includes(text));
  const [wanted, own, got] = [box.textContent, before.join(' '), shown].map(countOf) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  let [all, kept] = [0, 0];
  for (const [word, count] of wanted) {
    all += count;
    // Words that the article has, too, are the box’s where there are more of them.
    kept += Math.max(0, Math.min(count, (got.get(word) ?? 0) - (own.get(word) ?? 0)));
  }
  return {
    isArticle: Boolean(without || shown),
    blocks: before.length,
    lost: before.filter((text) => !shown.includes(text)).map((text) => text.slice(0, 60)),
    kept: all ? kept / all : 1,
    isOffered,
  };
}

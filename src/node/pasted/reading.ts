import type {Element, Nodes} from 'hast';

/** Sentences and addresses of some HTML, as somebody reads it who has no script. */
export interface Reading {
  sentences: readonly string[];
  addresses: readonly string[];
}

/** Tags that stand in a line. The content of any other is apart from what is around it. */
const inline = new Set('a abbr b bdi cite code em i q s small span strong sub sup time u wbr'.split(' '));
const unread = new Set(['script', 'style', 'template', 'title']);

/** Reads the words of a tree, line by line, in order. */
function linesOf(tree: Nodes): {text: string; level: string}[] {
  const lines: {text: string; level: string}[] = [];
  let line = '';
  let level = '';
  const end = () => {
    const text = line.replace(/[\s\u00ad\u200b]+/g, ' ').trim();
    if (text) lines.push({text, level});
    line = '';
  };
  const enter = (node: Nodes): void => {
    if (node.type === 'text') line += node.value;
    if (node.type === 'root') node.children.forEach(enter);
    if (node.type !== 'element' || unread.has(node.tagName)) return;
    const isApart = !inline.has(node.tagName);
    if (isApart) end();
    const around = level;
    if (/^h[1-6]$/.test(node.tagName)) level = node.tagName;
    node.children.forEach(enter);
    if (isApart) end();
    level = around;
  };
  enter(tree);
  end();
  return lines;
}

/**
 * Reads a tree.
 * @param language BCP 47, by whose rules a line is split into sentences.
 */
export function readingOf(tree: Nodes, language: string): Reading {
  const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
  const addresses: string[] = [];
  const enter = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'a' && typeof node.properties['href'] === 'string')
      addresses.push(node.properties['href']);
    if ('children' in node) node.children.forEach(enter);
  };
  enter(tree);
  const sentences = linesOf(tree).flatMap(({text, level}) => {
    const parts = [...segmenter.segment(text)].map(({segment}) => segment.trim()).filter(Boolean);
    // A heading of another level is another heading.
    return level ? [`${level}: ${text}`] : parts;
  });
  return {sentences, addresses};
}

/** Text without the differences that typographers of systems make, such as WordPress with quotation marks and dashes. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’‚‹›]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s*(["'])\s*/g, '$1');

/** Texts that are not among others, each as often as it is missing. */
function missing(wanted: readonly string[], among: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of among) left.set(plain(text), (left.get(plain(text)) ?? 0) + 1);
  return wanted.filter((text) => {
    const count = left.get(plain(text)) ?? 0;
    left.set(plain(text), count - 1);
    return count <= 0;
  });
}

/** Sentences and addresses in which two readings differ, in their order. */
export interface Difference {
  gone: readonly string[];
  added: readonly string[];
}

export const differenceOf = (before: Reading, now: Reading): Difference => ({
  gone: [...missing(before.sentences, now.sentences), ...missing(before.addresses, now.addresses)],
  added: [...missing(now.sentences, before.sentences), ...missing(now.addresses, before.addresses)],
});

export const isSame = ({gone, added}: Difference): boolean => !gone.length && !added.length;

/** Tests an element for tags and attributes that the renderer writes; any other was put there by somebody else. */
export function foreignIn(
  tree: Element,
  tags: ReadonlySet<string>,
  attributes: ReadonlySet<string>,
): string | undefined {
  let found: string | undefined;
  const enter = (node: Nodes): void => {
    if (found !== undefined || node.type !== 'element') {
      if (node.type === 'comment') found ??= 'a comment';
      return;
    }
    const attribute = Object.keys(node.properties).find((name) => !attributes.has(name));
    if (!tags.has(node.tagName)) found = `<${node.tagName}>`;
    else if (attribute !== undefined) found = `the attribute "${attribute}"`;
    else node.children.forEach(enter);
  };
  enter(tree);
  return found;
}

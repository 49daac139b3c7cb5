import {fromHtml} from 'hast-util-from-html';
import type {Nodes} from 'hast';

/** Words and links that a reader without scripts gets of some HTML, as a browser's parser understands it. */
export interface Reading {
  /** In order. Typographic quotation marks, dashes and ellipses count as the plain ones. */
  words: string[];
  /** Targets of its links. */
  addresses: string[];
}

/** Text in them is no prose. A template's is kept apart by the parser. */
const unread = new Set(['script', 'style']);

/** Between them and what stands beside them is no gap. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);

/** WordPress sets quotation marks and dashes as a typographer would. */
const plain = (text: string) =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/…/g, '...');

/** Reads a fragment of HTML. Never throws: parsers of HTML take anything. */
export function read(html: string): Reading {
  const addresses: string[] = [];
  let text = '';
  const enter = (node: Nodes) => {
    if (node.type === 'text') text += node.value;
    if (node.type === 'root') node.children.forEach(enter);
    if (node.type !== 'element' || unread.has(node.tagName)) return;
    if (node.tagName === 'a' && typeof node.properties.href === 'string')
      addresses.push(node.properties.href);
    const gap = inline.has(node.tagName) ? '' : ' ';
    text += gap;
    node.children.forEach(enter);
    text += gap;
  };
  enter(fromHtml(html, {fragment: true}));
  return {words: plain(text).split(/\s+/).filter(Boolean), addresses};
}

/** Words that are not among others, each as often as it is missing. */
export function missing(wanted: readonly string[], among: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of among) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The names of the tags in some HTML, each once. */
export const tagsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name!)),
];

/**
 * Runs of eight words in a row, each as a short hash: enough to tell whether a sentence was taken over from an article, without
 * keeping the article. `node --import tsx test/content/runs.ts article.txt …` prints those of articles, for runs.json.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Seven words in a row may be chance, or the name of a thing. */
const length = 8;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const hashOf = (run: string): string => createHash('sha256').update(run).digest('base64url').slice(0, 7);

/** Runs of a text, by hash. */
export function runsOf(text: string): Map<string, string> {
  const words = wordsOf(text);
  const runs = new Map<string, string>();
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length).join(' ');
    runs.set(hashOf(run), run);
  }
  return runs;
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const articles = process.argv
    .slice(2)
    .map((file) => [basename(file), [...runsOf(readFileSync(file, 'utf8')).keys()].join(' ')]);
  console.log(JSON.stringify(Object.fromEntries(articles), undefined, 2));
}

/** The documents of the repository that tests read. */
import {readFileSync} from 'node:fs';
import {filesBelow, type File} from './source.js';

/** README, CONTRIBUTING, SECURITY, and the pages of docs. The changelog tells of names that are gone. */
export const documents: File[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  })),
  ...filesBelow('docs', /\.md$/),
];

export const allText = documents.map(({text}) => text).join('\n');

export const textOf = (path: string): string => documents.find((each) => each.path === path)!.text;

/** First group of every match, or the whole match where there is no group. */
export const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);

/** A text without its blocks of code, so that a backtick always opens a name. */
export const proseOf = (text: string): string => text.replace(/```[^]*?```/g, '');

export const codeIn = (text: string): string[] => matches(text, /`([^`]+)`/g);

/** Blocks of code in one language. */
export const blocksOf = (text: string, language: string): string[] =>
  matches(text, new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'));

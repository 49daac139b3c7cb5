import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

export interface File {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
}

/** The files below a folder whose names match, without those that lit-localize writes. */
export const filesBelow = (folder: string, names: RegExp): File[] =>
  (existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [])
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((path) => names.test(path) && !path.includes('/generated/'))
    .sort()
    .map((path) => ({path, text: readFileSync(path, 'utf8')}));

/** Calls back for every node of a file's code: comments and the text of strings are not code. */
export function walk({path, text}: File, visit: (node: ts.Node) => void) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const enter = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, enter);
  };
  enter(source);
}

/** Imports of a file, as written. */
export const importsOf = ({text}: File): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName);

/** `document` for `document.body.dataset.x`: the name that a chain of members starts from. */
export function rootOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return rootOf(node.expression);
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : undefined;
}

import {readFile} from 'node:fs/promises';
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import {formatPath, quote, type JsonFile, type JsonPath, type ContentProblem} from '../check/problem.js';

/** JSON file with the problems of its syntax. */
export interface ReadFile extends JsonFile {
  /** False where it is no JSON: `problems` say why and `json` is undefined. */
  readable: boolean;
  problems: readonly ContentProblem[];
  /** Line of a place in the file, or of the nearest place around it that exists; counted from 1. */
  lineOf: (path: JsonPath) => number;
}

/** Syntax errors by the codes of jsonc-parser, in words for people who write JSON once a month. */
const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word is not JSON. Expected text in double quotes, a number, true, false or null.',
  InvalidNumberFormat: 'this is not a number.',
  PropertyNameExpected: 'expected a name in double quotes. Is there a comma too many before it?',
  ValueExpected: 'expected a value. Is there a comma too many before it?',
  ColonExpected: 'expected a colon between the name and its value.',
  CommaExpected: 'expected a comma before this.',
  CloseBraceExpected: 'expected a closing brace "}".',
  CloseBracketExpected: 'expected a closing bracket "]".',
  EndOfFileExpected: 'expected the end of the file. Is there a brace too many before it?',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfString: 'this text has no closing double quote.',
  InvalidEscapeCharacter: 'after a backslash, expected one of " \\ / b f n r t u.',
  InvalidCharacter: 'this character has to be written with a backslash.',
};

const position = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: before.at(-1)!.length + 1};
};

/** Names that come twice in one object, of which `JSON.parse` silently takes the last. */
function* duplicates(
  node: Node,
  path: JsonPath = [],
): Generator<{path: JsonPath; offset: number; name: string}> {
  const names = new Set<string>();
  for (const [i, child] of (node.children ?? []).entries()) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const name = key ? String(key.value) : i;
    if (typeof name === 'string') {
      if (names.has(name)) yield {path: [...path, name], offset: child.offset, name};
      names.add(name);
    }
    if (value) yield* duplicates(value, [...path, name]);
  }
}

/**
 * Reads a JSON file for people who will have to mend it. Never rejects, neither for a missing file nor for a broken one.
 * @param file path, as problems show it.
 */
export async function readJson(file: string): Promise<ReadFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const message = missing ? 'Missing. Expected this file.' : `Cannot be read: ${(error as Error).message}.`;
    return {file, json: undefined, readable: false, problems: [{file, path: '', message}], lineOf: () => 1};
  }

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true});
  const [error] = errors;
  if (!root || error) {
    const {line, column} = position(text, error?.offset ?? 0);
    const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
    const message = `Column ${column}: ${sentences[code] ?? 'this is not JSON.'}`;
    return {
      file,
      json: undefined,
      readable: false,
      problems: [{file, path: '', line, message}],
      lineOf: () => line,
    };
  }

  const lineAt = (offset: number) => position(text, offset).line;
  const lineOf = (path: JsonPath): number => {
    const node = findNodeAtLocation(root, [...path]);
    if (!node) return lineOf(path.slice(0, -1));
    return lineAt(node.parent?.type === 'property' ? node.parent.offset : node.offset);
  };
  const problems = [...duplicates(root)].map(({path, offset, name}) => ({
    file,
    path: formatPath(path),
    line: lineAt(offset),
    message: `${quote(name)} comes twice here. Expected each name once.`,
  }));
  return {file, json: getNodeValue(root), readable: true, problems, lineOf};
}

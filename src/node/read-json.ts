import {readFile, stat} from 'node:fs/promises';
import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {complaintAbout, unfitIn} from '../check/characters.js';
import {formatPath, quote, type JsonFile, type JsonPath, type ContentProblem} from '../check/problem.js';
import {largest} from '../check/safety.js';
import {isFileError, reasonOf} from './file-errors.js';

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

/** Deepest nesting that is read; content has eight levels. A parser calls itself for each. */
const deepest = 100;

/** Reason why a file is not read, with the line where that is known. */
interface Obstacle {
  line?: number;
  message: string;
}

type Position = (offset: number) => {line: number; column: number};

/** Finds lines and columns, counted from 1. Lines end as editors count them: on Windows, on Unix, and on old Macs. */
function positionsIn(text: string): Position {
  const starts = [0];
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (starts[middle]! <= offset) first = middle;
      else last = middle - 1;
    }
    return {line: first + 1, column: offset - starts[first]! + 1};
  };
}

/** Reads the bytes of a file. Asks what it is first: a named pipe would be waited for without end. */
async function bytesOf(file: string): Promise<Buffer | Obstacle> {
  try {
    const entry = await stat(file);
    if (!entry.isFile())
      return {message: `${entry.isDirectory() ? 'A folder' : 'Not a file'}. Expected a file.`};
    if (entry.size > largest)
      return {message: `Larger than ${largest / 1_000_000} MB, the most that is read.`};
    return await readFile(file);
  } catch (error) {
    if (!isFileError(error)) throw error;
    const message = error.code === 'ENOENT' ? 'Missing. Expected this file.' : `${reasonOf(error)}.`;
    return {message};
  }
}

/** Reads bytes as UTF-8, with or without a mark of byte order, as browsers do. */
function textOf(bytes: Buffer): string | Obstacle {
  const [first = 1, second = 1] = bytes;
  // UTF-16 begins with a mark of byte order, or with a brace whose other byte is zero.
  if (first + second === 0xfe + 0xff || first * second === 0)
    return {line: 1, message: 'Saved as UTF-16. Expected UTF-8: save it anew in that encoding.'};
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // A decoder writes U+FFFD, whose bytes are others, where it finds no UTF-8.
    const decoded = bytes.toString('utf8');
    const written = Buffer.from(decoded);
    const broken = bytes.findIndex((byte, i) => byte !== written[i]);
    const {line} = positionsIn(decoded)(bytes.subarray(0, broken).toString('utf8').length);
    return {line, message: 'Holds a character that is not UTF-8. Save the file anew in that encoding.'};
  }
}

/** Finds the place where values are nested deeper than is read. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '"') inString = !inString;
    else if (inString) i += Number(sign === '\\');
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > deepest) return i;
  }
  return undefined;
}

/** Reads a text as JSON: its value, and the tree that has the places. */
function parse(text: string, position: Position): {root: Node; json: unknown} | Obstacle {
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return {
      line: position(deep).line,
      message: `Nested deeper than ${deepest} levels, the most that is read.`,
    };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true});
  const [error] = errors;
  const unfit = error && unfitIn(text);
  if (unfit !== undefined) return {line: position(text.indexOf(unfit)).line, message: complaintAbout(unfit)};
  if (root && !error)
    try {
      // The tree gives no own property for the name `__proto__`.
      return {root, json: JSON.parse(text)};
    } catch {
      return {line: 1, message: 'This is not JSON.'};
    }
  const {line, column} = position(error?.offset ?? 0);
  const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
  return {line, message: `Column ${column}: ${sentences[code] ?? 'this is not JSON.'}`};
}

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

/** Finds offsets of places, or of the nearest place around them that exists. The entries of a node are indexed when first asked for. */
function offsetsIn(root: Node): (path: JsonPath) => number {
  const indexes = new WeakMap<Node, Map<string | number, Node>>();
  const indexOf = (node: Node) => {
    const index =
      indexes.get(node) ??
      new Map<string | number, Node>(
        node.children?.map((child, i) =>
          child.type === 'property' ? [String(child.children?.[0]?.value), child] : [i, child],
        ),
      );
    indexes.set(node, index);
    return index;
  };
  return (path) => {
    let [node, offset] = [root, root.offset];
    for (const key of path) {
      const entry = indexOf(node).get(key);
      if (!entry) break;
      offset = entry.offset;
      node = entry.type === 'property' ? (entry.children?.[1] ?? entry) : entry;
    }
    return offset;
  };
}

/**
 * Reads a JSON file for people who will have to mend it. Never rejects, neither for a missing file nor for a broken one.
 * @param file path, as problems show it.
 */
export async function readJson(file: string): Promise<ReadFile> {
  const unreadable = ({line, message}: Obstacle): ReadFile => ({
    file,
    json: undefined,
    readable: false,
    problems: [{file, path: '', ...(line === undefined ? {} : {line}), message}],
    lineOf: () => line ?? 1,
  });
  const bytes = await bytesOf(file);
  if ('message' in bytes) return unreadable(bytes);
  const text = textOf(bytes);
  if (typeof text !== 'string') return unreadable(text);
  const position = positionsIn(text);
  const parsed = parse(text, position);
  if ('message' in parsed) return unreadable(parsed);
  const {root, json} = parsed;
  const offsetOf = offsetsIn(root);
  const problems = [...duplicates(root)].map(({path, offset, name}) => ({
    file,
    path: formatPath(path),
    line: position(offset).line,
    message: `${quote(name)} comes twice here. Expected each name once.`,
  }));
  return {file, json, readable: true, problems, lineOf: (path) => position(offsetOf(path)).line};
}

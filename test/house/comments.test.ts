import assert from 'node:assert/strict';
import {test} from 'node:test';
import ts from 'typescript';
import {filesBelow, type File} from './source.js';

/** Words that leave a stranger to guess the subject of a comment. */
const vague =
  /^(what|whatever|that|those|these|it|they|whether|who|whom|whoever|which|where|how|everything|something)\b/i;

/** Comments of a file; lines of `//` that follow each other are one. */
function commentsOf({text}: File): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const inCode = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      inCode.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(text, node.end) ?? []) inCode.set(range.pos, range);
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  const ranges = [...inCode.values()].sort((a, b) => a.pos - b.pos);
  return ranges
    .filter(({pos, kind}, i) => {
      const before = ranges[i - 1];
      const follows = before && /^\s*\n[ \t]*$|^\s*$/.test(text.slice(before.end, pos));
      return kind === ts.SyntaxKind.MultiLineCommentTrivia || !follows;
    })
    .map(({pos, end}) =>
      text
        .slice(pos, end)
        .replace(/^\/\*\*?|\*\/$|^\/\//g, '')
        .replace(/^[\s*]+/, ''),
    );
}

/** `path: comment` for each comment without a subject of the field. */
const subjectless = (files: File[]): string[] =>
  files.flatMap((file) =>
    commentsOf(file)
      .map((comment) => comment.replace(/^@internal\s+/, ''))
      .filter((comment) => vague.test(comment))
      .map((comment) => `${file.path}: ${comment.slice(0, 60)}`),
  );

test('every comment begins with its subject', () => {
  const files = ['src', 'tools', 'test'].flatMap((folder) => filesBelow(folder, /\.(ts|mjs)$/));
  assert.deepEqual(subjectless(files), []);
});

test('a comment without a subject is found, and text that looks like one is not', () => {
  const text = [
    '/** What is shown. */',
    'const a = 1; // that is why',
    '// Reason, over two lines:',
    '// where the second begins with anything.',
    "const b = '// what';",
    '/** @internal Whether it is open. */',
  ].join('\n');
  assert.deepEqual(subjectless([{path: 'planted', text}]), [
    'planted: What is shown. ',
    'planted: that is why',
    'planted: Whether it is open. ',
  ]);
});

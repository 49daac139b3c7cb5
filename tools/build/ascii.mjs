import ts from 'typescript';

const beyondAscii = /[^\0-\x7f]/g;

const isText = (node) =>
  ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

const escape = (unit) => {
  const code = unit.charCodeAt(0).toString(16);
  return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
};

/** Code in ASCII, where only texts of it hold other characters. */
export const escaped = (code) => code.replace(beyondAscii, escape);

/** Texts of a script that hold a character beyond ASCII, in their order, with the places of their code. */
export function textsBeyondAscii(code) {
  if (code.search(beyondAscii) < 0) return [];
  const found = [];
  const visit = (node) => {
    if (!isText(node)) ts.forEachChild(node, visit);
    else if (node.getText().search(beyondAscii) >= 0)
      found.push({start: node.getStart(), end: node.getEnd()});
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * Writes the words of a script in ASCII: `V\xe9rifi\xe9`. A classic script whose server names no charset is read in that of the page
 * (HTML Standard, “fetch a classic script”), which would make `VÃ©rifiÃ©` of it on an old page.
 */
export const ascii = () => ({
  name: 'ascii',
  renderChunk: (code) => ({
    code: textsBeyondAscii(code).reduceRight(
      (all, {start, end}) => all.slice(0, start) + escaped(all.slice(start, end)) + all.slice(end),
      code,
    ),
    map: null,
  }),
});

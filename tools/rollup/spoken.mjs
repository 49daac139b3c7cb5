import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import ts from 'typescript';

const isMessage = (node) =>
  ts.isCallExpression(node) && (node.expression.name ?? node.expression).text === 'msg';

/** The literal parts of a message, and the code between them. */
function partsOf(argument) {
  if (ts.isStringLiteralLike(argument)) return {strings: [argument.text], values: []};
  const {head, templateSpans: spans} = argument.template ?? {};
  if (argument.tag?.getText() !== 'str') return undefined;
  // Without a value there is only one part, of another kind.
  if (!spans) return {strings: [argument.template.text], values: []};
  return {
    strings: [head.text, ...spans.map(({literal}) => literal.text)],
    values: spans.map(({expression}) => expression.getText()),
  };
}

const quoted = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

/** A message as a plain template in the language of the script: `{0}` becomes the code of the first value. */
function spokenText({strings, values}, translated) {
  const source = strings
    .map((text, i) => quoted(text) + (i < values.length ? `\${${values[i]}}` : ''))
    .join('');
  if (!translated) return `\`${source}\``;
  const text = translated[generateMsgId(strings, false).slice(1, 7)];
  return text && `\`${quoted(text).replace(/\{(\d)\}/g, (_, i) => `\${${values[i]}}`)}\``;
}

/**
 * A script in one language says what it says: each `msg('Copied')` becomes `'Kopiert'` while building, and neither the English
 * strings, nor those of other elements, nor what looks them up come along.
 */
export function spoken(language) {
  const translated =
    language === 'en' ? undefined : JSON.parse(readFileSync(`src/locale/generated/${language}.json`, 'utf8'));
  return {
    name: 'spoken',
    load: (id) =>
      ({
        [resolve('src/locale/message.ts')]: 'export const msgIn = () => {}; export const str = () => {};',
        [resolve('src/locale/strings.ts')]: 'export const loadStrings = () => {};',
      })[id],
    transform(code, id) {
      if (!id.startsWith(resolve('src/elements'))) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const found = [];
      const visit = (node) => {
        if (isMessage(node)) found.push(node);
        else ts.forEachChild(node, visit);
      };
      visit(source);
      return found.reverse().reduce((text, node) => {
        const parts = partsOf(node.arguments[0]);
        const said = parts && spokenText(parts, translated);
        if (!said) this.error(`Not in src/locale/generated/${language}.json: ${node.getText()}`);
        return text.slice(0, node.getStart()) + said + text.slice(node.getEnd());
      }, code);
    },
  };
}

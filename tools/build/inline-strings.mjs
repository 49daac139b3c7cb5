import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';

const isMessage = (node) =>
  ts.isCallExpression(node) && (node.expression.name ?? node.expression).text === 'msg';

/** English text of a `msg` call as in src/locale/generated, with `{0}` for its first value, and the code of its values. */
function messageOf(argument) {
  if (ts.isStringLiteralLike(argument)) return {english: argument.text, values: []};
  const {head, templateSpans} = argument.template;
  return {
    english: head.text + templateSpans.map(({literal}, i) => `{${i}}${literal.text}`).join(''),
    values: templateSpans.map(({expression}) => expression.getText()),
  };
}

const tableOf = (language) => JSON.parse(readFileSync(`src/locale/generated/${language}.json`, 'utf8'));

/** Translates an English text into a language; undefined where the language has no translation yet. */
function translator(language) {
  if (language === 'en') return (english) => english;
  const table = tableOf(language);
  const translations = new Map(Object.entries(tableOf('en')).map(([id, english]) => [english, table[id]]));
  return (english) => translations.get(english);
}

/** Code of a template literal in which `{0}` is replaced by the code of the first value. */
const templateOf = (text, values) =>
  `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\{(\d)\}/g, (_, i) => `\${${values[i]}}`)}\``;

/**
 * Inlines the interface strings of a script in one language: each `msg('Copied')` becomes `'Kopiert'` while building. The English
 * strings, those of other elements and the code that looks them up stay out of the script.
 */
export function inlineStrings(language) {
  const translate = translator(language);
  return {
    name: 'inline-strings',
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
        const {english, values} = messageOf(node.arguments[0]);
        const said = translate(english);
        if (!said) this.error(`Not translated: “${english}”. Run npm run localize.`);
        return text.slice(0, node.getStart()) + templateOf(said, values) + text.slice(node.getEnd());
      }, code);
    },
  };
}

import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';

const generated = 'src/locale/generated';
const tablesFile = resolve(generated, 'tables.ts');
const {tables, languageNames} = await tsImport(pathToFileURL(tablesFile).href, import.meta.url);
const {countryOf} = await tsImport(pathToFileURL(resolve('src/domain/model/guide.ts')).href, import.meta.url);

const callee = ({expression}) => (expression.name ?? expression).text;
const isMessage = (node) => ts.isCallExpression(node) && callee(node) === 'msg';
const isPlural = (node) => ts.isCallExpression(node) && callee(node) === 'plural';

/** English text of a `msg` call as in src/locale/generated, with `{0}` for its first value, and the code of its values by name. */
function messageOf(argument) {
  if (ts.isStringLiteralLike(argument)) return {english: argument.text, values: {}};
  const {head, templateSpans} = argument.template;
  return {
    english: head.text + templateSpans.map(({literal}, i) => `{${i}}${literal.text}`).join(''),
    values: Object.fromEntries(templateSpans.map(({expression}, i) => [i, expression.getText()])),
  };
}

const fileOf = (language) => JSON.parse(readFileSync(`${generated}/${language}.json`, 'utf8'));

/** Interface strings of a language by their English texts, and its formats. */
function translations(language) {
  const english = fileOf('en');
  const {strings, formats} = language === 'en' ? {strings: english, formats: tables.en} : fileOf(language);
  return {said: new Map(Object.entries(english).map(([id, text]) => [text, strings[id]])), formats};
}

/** Code of a template literal in which `{done}` is replaced by the code of that value. */
const templateOf = (text, values) =>
  `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\{(\w+)\}/g, (_, name) => `\${${values[name]}}`)}\``;

/** Code of a message with a count: the form for each plural category that the number can have, and the last for all others. */
function pluralOf(text, values, language, {plurals}) {
  const [, decides] = /^\{(\w+), plural,/.exec(text);
  const number = values[decides];
  const numbers = Object.fromEntries(
    Object.entries(values).map(([name, code]) => [name, `plural(${code}, ${language})`]),
  );
  const forms = [...text.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, category, form]) => [
    category[0],
    templateOf(form.replaceAll('#', `{${decides}}`), numbers),
  ]);
  const [, last] = forms.pop();
  const index = plurals.length > 100 ? `${number} < 200 ? ${number} : 100 + ${number} % 100` : number;
  return forms.length
    ? `({${forms.map(([letter, form]) => `${letter}: ${form}`)}}['${plurals}'[${index}]] ?? ${last})`
    : last;
}

/** Code of the tables of formats, with as much of them as one script shows. Its messages with a count are code. */
function tablesOf({months, dates, list, ranges, countries}, {guide, language, element}) {
  const {bodies = [], events = []} = JSON.parse(readFileSync(`content/${guide}/guide.json`, 'utf8'));
  const showsIn = (names, shown) => (!element || names.includes(element.name) ? shown : []);
  const named = [
    ...showsIn(['steps', 'linkage', 'guide', 'scope', 'faq'], Object.values(countryOf)),
    ...showsIn(
      ['steps', 'guide', 'faq'],
      bodies.filter(({names}) => names[language]).map(({country}) => country),
    ),
    ...showsIn(
      ['timeline'],
      events.map(({place}) => place),
    ),
  ];
  const table = {
    months,
    dates,
    list,
    ranges: showsIn(['timeline'], ranges),
    countries: Object.fromEntries(Object.entries(countries).filter(([code]) => named.includes(code))),
  };
  return `export const tables = {${JSON.stringify(language)}: ${JSON.stringify(table)}};
export const languageNames = ${JSON.stringify(languageNames)};`;
}

/**
 * Inlines the interface strings and formats of a script in one language: each `msg('Copied')` becomes `'Kopiert'` while building, and
 * each `plural` a choice of texts. The English strings, those of other elements and the code that looks them up stay out of the script.
 */
export function inlineStrings({guide, language, element}) {
  const {said, formats} = translations(language);
  return {
    name: 'inline-strings',
    load: (id) =>
      ({
        [resolve('src/locale/message.ts')]: 'export const msgIn = () => {}; export const str = () => {};',
        [resolve('src/locale/strings.ts')]: 'export const loadStrings = () => {};',
        [resolve('src/locale/plural.ts')]: "export {formatNumber as plural} from './formats.js';",
        [tablesFile]: tablesOf(formats, {guide, language, element}),
      })[id],
    transform(code, id) {
      if (!id.startsWith(resolve('src/elements'))) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const translate = (english) => {
        const text = said.get(english);
        if (!text) this.error(`Not translated: “${english}”. Run npm run localize.`);
        return text;
      };
      const found = [];
      const visit = (node) => {
        if (isPlural(node)) {
          const [message, {properties}, languageCode] = node.arguments;
          const values = properties.map(({name, initializer = name}) => [name.text, initializer.getText()]);
          const text = translate(messageOf(message.arguments[0]).english);
          found.push([node, pluralOf(text, Object.fromEntries(values), languageCode.getText(), formats)]);
        } else if (isMessage(node)) {
          const {english, values} = messageOf(node.arguments[0]);
          found.push([node, templateOf(translate(english), values)]);
        } else ts.forEachChild(node, visit);
      };
      visit(source);
      return found
        .reverse()
        .reduce(
          (text, [node, said]) => text.slice(0, node.getStart()) + said + text.slice(node.getEnd()),
          code,
        );
    },
  };
}

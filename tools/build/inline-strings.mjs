import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {tsImport} from 'tsx/esm/api';
import ts from 'typescript';
import {translations as languages} from './outputs.mjs';
import {mark} from './marks.mjs';

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

/** Interface strings of a language by their ids, and its formats. */
function translationOf(language) {
  if (language === 'en') return {strings: fileOf('en'), formats: tables.en};
  return fileOf(language);
}

/** Value that decides the form of a message with a count, its forms by plural category, and the form for all other numbers. */
function formsOf(text) {
  const [, decides] = /^\{(\w+), plural,/.exec(text);
  const forms = [...text.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, category, form]) => [
    category,
    form.replaceAll('#', `{${decides}}`),
  ]);
  return {decides, forms: forms.slice(0, -1), last: forms.at(-1)[1]};
}

const withValues = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** A message with a count, or its code where that decides the form, from its values and from the code of the number that decides. */
function countOf(text, number, values, {plurals}) {
  const {forms, last} = formsOf(text);
  const template = (form) => `\`${withValues(form, values)}\``;
  if (!forms.length) return {text: withValues(last, values)};
  const index = plurals.length > 100 ? `${number}<200?${number}:100+${number}%100` : number;
  const each = forms.map(([[letter], form]) => `${letter}:${template(form)}`);
  return {code: `({${each}}["${plurals}"[${index}]]??${template(last)})`};
}

/** Code of the tables of formats, with as much of them as one script shows. Its messages with a count are code. */
function tablesOf(
  {months, dates, list, ranges, countries, plurals},
  {guide, language, element, held = [element?.name], counts},
) {
  const {bodies = [], events = []} = JSON.parse(readFileSync(`content/${guide}/guide.json`, 'utf8'));
  const showsIn = (names, shown) => (!element || held.some((name) => names.includes(name)) ? shown : []);
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
    ...(counts && {plurals}),
  };
  return JSON.stringify(table).replace(/"(\w+)":/g, '$1:');
}

/**
 * Puts marks in place of the interface strings and formats: each `msg('Copied')` and each `plural` becomes a text to fill in. The English
 * strings, those of other elements and the code that looks them up stay out of the script.
 */
export function markStrings() {
  const strings = fileOf('en');
  const idOf = new Map(Object.entries(strings).map(([id, text]) => [text, id]));
  const inAllLanguages = ['en', ...languages].map((language) => translationOf(language).strings);
  const code = {
    [resolve('src/locale/message.ts')]: 'export const msgIn = () => {}; export const str = () => {};',
    [resolve('src/locale/strings.ts')]: 'export const loadStrings = () => {};',
    [resolve('src/locale/plural.ts')]: "export {formatNumber as plural} from './formats.js';",
    [tablesFile]: `export const tables = {'${mark('key')}': '${mark('tables')}'};
      export const languageNames = ${JSON.stringify(languageNames)};`,
  };
  return {
    name: 'mark-strings',
    load: (id) => code[id],
    transform(code, id) {
      if (!id.startsWith(resolve('src/elements'))) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const known = (english) =>
        idOf.get(english) ?? this.error(`Not among the strings: “${english}”. Run npm run localize.`);
      const found = [];
      const visit = (node) => {
        if (isPlural(node)) {
          const [message, {properties}, languageCode] = node.arguments;
          const string = known(messageOf(message.arguments[0]).english);
          const {decides} = formsOf(strings[string]);
          const hasForms = inAllLanguages.some(
            (texts) => texts[string] && formsOf(texts[string]).forms.length,
          );
          const values = properties.map(({name, initializer = name}) => [name.text, initializer.getText()]);
          const [, number] = values.find(([name]) => name === decides);
          const names = values.map(([name]) => name);
          // Each form names the number, so a function that is called once here is not to be inlined.
          const call = hasForms ? '/*@__NOINLINE__*/plural' : 'plural';
          const numbers = values.map(([, value]) => `\${${call}(${value}, ${languageCode.getText()})}`);
          const parts = [string, names.join(), hasForms ? `\${${number}}` : '', ...numbers];
          found.push([node, `\`${mark('count', ...parts)}\``]);
        } else if (isMessage(node)) {
          const {english, values} = messageOf(node.arguments[0]);
          const parts = Object.values(values).map((value) => `\${${value}}`);
          found.push([node, `\`${mark('say', known(english), ...parts)}\``]);
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

/** Interface strings that read otherwise in a guide, by their English text. */
const ownStrings = ({guide, language}) =>
  JSON.parse(readFileSync(`content/${guide}/words/${language}.json`, 'utf8')).interface ?? {};

/** Fillers of the marks that `markStrings` leaves, for one script. */
export function stringsOf(script) {
  const {strings, formats} = translationOf(script.language);
  const english = fileOf('en');
  const own = ownStrings(script);
  const said = (id) => {
    const text = own[english[id]]?.text ?? strings[id];
    if (!text) throw new Error(`Not translated into ${script.language}: ${id}. Run npm run localize.`);
    if (/["`\\$\n]/.test(text))
      throw new Error(`A sign in a string would end it, or mean something else: ${text}`);
    return text;
  };
  return {
    language: () => ({text: script.language}),
    key: () => ({code: script.language.includes('-') ? `"${script.language}"` : script.language}),
    tables: () => ({code: tablesOf(formats, script)}),
    say: (id, ...values) => ({text: withValues(said(id), values)}),
    count(id, names, number, ...numbers) {
      const values = Object.fromEntries(names.split(',').map((name, index) => [name, numbers[index]]));
      return countOf(said(id), number.replace(/^\$\{|\}$/g, ''), values, formats);
    },
  };
}

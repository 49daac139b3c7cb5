/** The interface strings: as src has them, as each language's XLIFF has them, and as the elements load them, with its formats. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {idOf} from '../../src/locale/message.ts';
import {intlFormats} from '../../src/locale/intl-formats.ts';
import {countries, makeFormats, menuLanguages} from './format-tables.mjs';

const xliff = 'src/locale/xliff';
const generated = 'src/locale/generated';
/** File of the texts that may be the same in English and another language, by language and English text, each with the reason. */
export const identical = `${xliff}/identical.json`;
/** File of the English strings, for tools and tests; no script loads it. */
const englishFile = `${generated}/en.json`;

/** Languages with an XLIFF file. */
export const languages = () =>
  (existsSync(xliff) ? readdirSync(xliff) : [])
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.slice(0, -'.xlf'.length))
    .sort();

/**
 * Reads the messages that lit-localize finds in src, and their translations into these languages.
 * @returns {{localizer: RuntimeLitLocalizer, messages: object[], translations: Map<string, object[]>}}
 */
export function readStrings(targetLocales = languages()) {
  const config = readConfigFileAndWriteSchema('tools/lit-localize.json');
  const localizer = new RuntimeLitLocalizer({...config, targetLocales});
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({messageText}) => String(messageText)).join('\n'));
  return {localizer, messages, translations: localizer.readTranslationsSync().translations};
}

/** A message with `{0}` for its first value. */
export const textOf = ({contents}) =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** Ids of the messages in src, by lit-localize's names. */
function idsOf(messages) {
  const ids = new Map(messages.map((message) => [message.name, idOf(textOf(message))]));
  const twice = [...ids.values()].find((id, i, all) => all.indexOf(id) !== i);
  if (twice) throw new Error(`Two strings have the id ${twice}. Reword one of them.`);
  return ids;
}

/** Texts by id, as the elements look them up. lit-localize's own modules would import its page-wide runtime. */
const tableOf = (units, ids) =>
  Object.fromEntries(
    units
      .filter(({name}) => ids.has(name))
      .map((unit) => [ids.get(unit.name), textOf(unit)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The files written from src and XLIFF, by path. */
export function filesOf({messages, translations}) {
  const ids = idsOf(messages);
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const formatsOf = (language) => makeFormats(language, countries(language));
  const tables = [...translations].map(([language, units]) => [
    `${generated}/${language}.json`,
    json({formats: formatsOf(language), strings: tableOf(units, ids)}),
  ]);
  const names = menuLanguages().map((language) => [language, intlFormats.language(language)]);
  const imports = [...translations.keys()].map(
    (language) =>
      `  ${/^\w+$/.test(language) ? language : `'${language}'`}: (_again) => import('./${language}.json', {with: {type: 'json'}}),\n`,
  );
  return new Map([
    ...tables,
    [
      `${generated}/files.ts`,
      `// Written by npm run localize.
import type {FormatTable} from '../format-table.js';

interface Translated {
  formats: FormatTable;
  strings: Readonly<Record<string, string>>;
}
type File = (again: string) => Promise<{default: Translated}>;

/** Translated strings and formats, by language. */
export const files: Readonly<Record<string, File>> = {
${imports.join('')}};
`,
    ],
    [
      `${generated}/tables.ts`,
      `// Written by npm run localize.
import type {FormatTable} from '../format-table.js';

/** Formats by language: English ones, and those that came with the strings of other languages. */
export const tables: Record<string, FormatTable> = {
  en: ${JSON.stringify(formatsOf('en'))},
};

/** Names of the languages of menus, each in that language. */
export const languageNames: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(names))};
`,
    ],
    [englishFile, json(tableOf(messages, ids))],
  ]);
}

/** Files that differ from those `npm run localize` would write. */
export const outOfDate = (strings) => [
  ...[...filesOf(strings)]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path),
  ...readdirSync(generated)
    .map((file) => `${generated}/${file}`)
    .filter((path) => !filesOf(strings).has(path)),
];

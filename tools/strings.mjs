/** The interface strings: as src has them, as each language's XLIFF has them, and as the elements load them. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';

const xliff = 'src/locale/xliff';
export const generated = 'src/locale/generated';
/** What may be the same in English and another language, by language and English text, and why. */
export const identical = `${xliff}/identical.json`;
/** The English strings, for the pseudo-languages of the tests. */
export const englishFile = 'test/fixtures/strings.json';

/** The languages there is a file for. */
export const languages = () =>
  (existsSync(xliff) ? readdirSync(xliff) : [])
    .filter((file) => file.endsWith('.xlf'))
    .map((file) => file.slice(0, -'.xlf'.length))
    .sort();

/**
 * What lit-localize finds in src, and in the files of these languages.
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

/**
 * Texts by short ids, as the elements look them up. lit-localize's own modules are not used: they have ids three times as long,
 * and import its page-wide runtime.
 */
export function tableOf(messages) {
  const table = {};
  for (const message of [...messages].sort((a, b) => a.name.localeCompare(b.name))) {
    const id = message.name.slice(1, 7);
    if (id in table) throw new Error(`Two strings have the short id ${id}. Reword one of them.`);
    table[id] = textOf(message);
  }
  return table;
}

/** The files written from src and XLIFF, by path. */
export function filesOf({messages, translations}) {
  const names = new Set(messages.map(({name}) => name));
  const json = (table) => `${JSON.stringify(table, null, 2)}\n`;
  const tables = [...translations].map(([language, units]) => [
    `${generated}/${language}.json`,
    json(tableOf(units.filter(({name}) => names.has(name)))),
  ]);
  const imports = [...translations.keys()].map(
    (language) =>
      `  ${/^\w+$/.test(language) ? language : `'${language}'`}: (_again) => import('./${language}.json', {with: {type: 'json'}}),\n`,
  );
  return new Map([
    ...tables,
    [
      `${generated}/files.ts`,
      `// Written by npm run localize.
type File = (again: string) => Promise<{default: Readonly<Record<string, string>>}>;

/** The translated strings there are, by language. */
export const files: Readonly<Record<string, File>> = {
${imports.join('')}};
`,
    ],
    [englishFile, json(tableOf(messages))],
  ]);
}

/** The files that are not as `npm run localize` would write them. */
export const outOfDate = (strings) => [
  ...[...filesOf(strings)]
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => path),
  ...readdirSync(generated)
    .map((file) => `${generated}/${file}`)
    .filter((path) => !filesOf(strings).has(path)),
];

/**
 * The tables of docs/elements.md, made from the manifest that a build writes. Run it after a build; a test compares. A comment
 * opens each place, `<!-- common attributes -->` or `<!-- only wayout-steps -->`, and `<!-- end -->` closes it. Run as a script it writes
 * the documents of tools/review, too.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import prettier from 'prettier';
import {documents} from './review/documents.mjs';

export const page = 'docs/elements.md';

/**
 * @typedef {{name: string, description: string, default?: string, type?: {text: string}}} Named
 * @typedef {Record<string, Named[]> & {tagName: string}} Declaration
 */

const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '–');

/** `'a'|'b'` as two words in code, and other types by their names. */
const values = ({type}) =>
  type.text
    .split('|')
    .map((each) => each.replace(/^'(.*)'$/, '`$1`'))
    .join(', ');

const detail = ({type}) => code(/^CustomEvent<(.*)>$/.exec(type.text)[1]);
/** A boolean attribute is not there by default: nothing to write. */
const usual = ({type, default: value}) => code(type?.text === 'boolean' ? '' : value);

/** By kind, as the manifest calls it: the heading, and the columns between a name and its meaning. */
const kinds = {
  attributes: {
    heading: 'Attributes',
    name: ({name}) => code(name),
    columns: {Values: values, Default: usual},
  },
  slots: {heading: 'Slots', name: ({name}) => (name ? code(name) : '(default)'), columns: {}},
  events: {heading: 'Events', name: ({name}) => code(name), columns: {Detail: detail}},
  cssStates: {heading: 'States', name: ({name}) => code(`:state(${name})`), columns: {}},
  cssParts: {heading: 'Parts', name: ({name}) => code(name), columns: {}},
  cssProperties: {heading: 'CSS variables', name: ({name}) => code(name), columns: {Default: usual}},
};

function table(kind, rows) {
  const {name, columns} = kinds[kind];
  const lines = [
    ['Name', ...Object.keys(columns), 'Meaning'],
    Array(2 + Object.keys(columns).length).fill('-'),
  ];
  for (const row of rows.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    lines.push([name(row), ...Object.values(columns).map((cell) => cell(row)), row.description]);
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const sameValues = (one, other) => one.type?.text === other.type?.text && one.default === other.default;

/**
 * Members that every element has with the same values and default, in the words that at least half of them use.
 * @param {Declaration[]} elements
 * @returns {Named[]}
 */
function common(elements, kind) {
  const [first, ...others] = elements;
  return first[kind].flatMap((mine) => {
    const all = [mine, ...others.map((element) => element[kind].find(({name}) => name === mine.name))];
    if (!all.every((each) => each && sameValues(each, mine))) return [];
    const saying = (description) => all.filter((each) => each.description === description).length;
    const usually = all.toSorted((a, b) => saying(b.description) - saying(a.description))[0];
    return saying(usually.description) * 2 >= all.length ? [usually] : [];
  });
}

/** Headings and tables of all that an element has beside or unlike the others. */
function only(elements, tag) {
  const element = elements.find(({tagName}) => tagName === tag);
  if (!element) throw new Error(`${page}: there is no <${tag}>.`);
  return Object.entries(kinds).flatMap(([kind, {heading}]) => {
    const known = common(elements, kind);
    const rows = element[kind].filter(
      (own) =>
        !known.some(
          (each) => each.name === own.name && sameValues(each, own) && each.description === own.description,
        ),
    );
    return rows.length ? [`### ${heading}`, table(kind, rows)] : [];
  });
}

/**
 * The page with its tables as they are now.
 * @param {string} text of the page
 * @returns {Promise<string>}
 */
export async function written(text) {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .map((element) => ({...Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])), ...element}));
  const filled = text.replace(
    /(<!-- (common|only) ([\w-]+) -->)[^]*?(<!-- end -->)/g,
    (_, start, which, name, end) => {
      const tables = which === 'only' ? only(elements, name) : [table(name, common(elements, name))];
      return [start, ...tables, end].join('\n\n');
    },
  );
  return prettier.format(filled, {...(await prettier.resolveConfig(page)), parser: 'markdown'});
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  writeFileSync(page, await written(readFileSync(page, 'utf8')));
  for (const [file, text] of await documents()) writeFileSync(file, text);
}

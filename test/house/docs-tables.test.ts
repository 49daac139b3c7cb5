/** The tables of docs/elements.md, compared with the manifest that they are written from. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {page, written} from '../../tools/docs.mjs';
import {codeIn, matches, textOf} from './documents.js';
import {documented, type Declaration, type Kind} from './manifest.js';

const text = textOf(page);

test('the tables of docs/elements.md are those of the manifest; else run npm run build && npm run docs', async () => {
  assert.ok(text === (await written(text)), `${page} is not up to date. Run npm run build && npm run docs.`);
});

test('a row that was changed by hand is noticed', async () => {
  const changed = text.replace('Every choice.', 'Some choices.');
  assert.notEqual(changed, text);
  assert.equal(await written(changed), await written(text));
});

/** The part of the page below a heading of the second level. */
function sectionOf(heading: string): string {
  const [, section] = text.split(`\n## ${heading}\n`);
  assert.ok(section, `There is no section “${heading}”.`);
  return section.split(/\n## /)[0]!;
}

/** The rows of the table below a heading, as cells by name; none where there is no such heading. */
function rowsBelow(section: string, heading: string): [name: string, cells: string[]][] {
  const [, part = ''] = section.split(`\n### ${heading}\n`);
  const lines = part.split(/\n#+ /)[0]!.split('\n');
  const rows = lines.filter((line) => line.startsWith('|')).slice(2);
  return rows.map((row) => {
    const [name, ...cells] = row.split(/\s*(?<!\\)\|\s*/).slice(1, -1);
    return [codeIn(name!)[0] ?? '', cells];
  });
}

/** Rows of the page about an element: those common to all, replaced by the ones below the element. */
const saidOf = (tag: string, heading: string): Record<string, string[]> =>
  Object.fromEntries(
    [sectionOf('Common to all'), sectionOf(`\`<${tag}>\``)].flatMap((section) => rowsBelow(section, heading)),
  );

const mapValues = <T, U>(from: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(from).map(([key, value]) => [key, map(value)]));

/** `'a'|'b'|number` as its words, and the types that are left. */
const vocabulary = (type: string, word: RegExp) => ({
  words: matches(type, word).sort(),
  rest: type.replace(word, '').replace(/[\s|,]/g, ''),
});

const namesOf = (element: Declaration, kind: Kind): string[] => element[kind].map(({name}) => name).sort();

for (const element of documented) {
  const tag = element.tagName!;

  test(`${tag}: the attributes are those of the manifest, with their values and defaults`, () => {
    const said = mapValues(saidOf(tag, 'Attributes'), ([values, value]) => ({
      ...vocabulary(values!, /`([^`]+)`/g),
      default: codeIn(value!)[0],
    }));
    const known = element.attributes.map(({name, type, default: value}) => [
      name,
      // A boolean attribute is not there by default: nothing to write.
      {...vocabulary(type!.text, /'([^']+)'/g), default: type!.text === 'boolean' ? undefined : value},
    ]);
    assert.deepEqual(said, Object.fromEntries(known));
  });

  test(`${tag}: the slots are those of the manifest`, () => {
    assert.deepEqual(Object.keys(saidOf(tag, 'Slots')).sort(), namesOf(element, 'slots'));
  });

  test(`${tag}: the parts are those of the manifest`, () => {
    assert.deepEqual(Object.keys(saidOf(tag, 'Parts')).sort(), namesOf(element, 'cssParts'));
  });

  test(`${tag}: the states are those of the manifest`, () => {
    const said = Object.keys(saidOf(tag, 'States')).map((state) => /^:state\((\w+)\)$/.exec(state)?.[1]);
    assert.deepEqual(said.sort(), namesOf(element, 'cssStates'));
  });

  test(`${tag}: the events are those of the manifest, with their details`, () => {
    const said = mapValues(saidOf(tag, 'Events'), ([detail]) => codeIn(detail!)[0]!.replaceAll('\\|', '|'));
    const known = element.events.map(({name, type}) => [name, type!.text]);
    assert.deepEqual(
      mapValues(said, (detail) => `CustomEvent<${detail}>`),
      Object.fromEntries(known),
    );
  });

  test(`${tag}: the CSS variables are those of the manifest, with their defaults`, () => {
    const said = mapValues(saidOf(tag, 'CSS variables'), ([value]) => codeIn(value!)[0]);
    const known = element.cssProperties.map(({name, default: value}) => [name, value]);
    assert.deepEqual(said, Object.fromEntries(known));
  });
}

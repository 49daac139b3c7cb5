/** The tables of README.md that describe elements, compared with the manifest. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

interface Named {
  name: string;
  default?: string;
  type?: {text: string};
}

const kinds = ['attributes', 'slots', 'cssParts', 'cssStates', 'cssProperties', 'events'] as const;
type Element = Record<(typeof kinds)[number], Named[]> & {tagName?: string};

const readme = readFileSync('README.md', 'utf8');
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: {declarations?: Element[]}[];
};
const elementOf = (tag: string): Element =>
  modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag)!;

const steps = elementOf('wayout-steps');

/** What an element has that the step list has not, or not in the same way; nothing is hidden by a table of differences. */
function differences(element: Element): Element {
  const isKnown = (kind: (typeof kinds)[number], {name, type, default: value}: Named) =>
    steps[kind].some(
      (known) => known.name === name && known.type?.text === type?.text && known.default === value,
    );
  const own = kinds.map((kind) => [kind, element[kind].filter((each) => !isKnown(kind, each))]);
  return Object.fromEntries(own) as Element;
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([whole, group]) => group ?? whole);

const codeIn = (text: string): string[] => matches(text, /`([^`]+)`/g);

/** The part of the README below a heading of the second level. */
function sectionOf(tag: string): string {
  const [, section] = readme.split(`\n## \`<${tag}>\`\n`);
  assert.ok(section, `There is no section “${tag}”.`);
  return section.split(/\n## /)[0]!;
}

/** The rows of the table below a heading, as cells; none where there is no such heading. */
function rowsBelow(section: string, heading: string): string[][] {
  const [, part = ''] = section.split(`\n### ${heading}\n`);
  const lines = part.split(/\n#+ /)[0]!.split('\n');
  const rows = lines.filter((line) => line.startsWith('|')).slice(2);
  return rows.map((row) => row.split(/\s*\|\s*/).slice(1, -1));
}

const namesOf = (named: readonly Named[]): string[] => named.map(({name}) => name).sort();

/** `'a'|'b'|number` as `a b` and `number`. */
const vocabulary = (type: string, word: RegExp) => ({
  words: matches(type, word).sort(),
  rest: type.replace(word, '').replace(/[\s|,]/g, ''),
});

const others = modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName && tagName !== 'wayout-steps');

for (const [tag, element] of [
  ['wayout-steps', steps] as const,
  ...others.map((other) => [other.tagName!, differences(other)] as const),
]) {
  // A name and its meaning stand side by side, once or twice.
  const namesBelow = (heading: string): string[] =>
    rowsBelow(sectionOf(tag), heading).flatMap((cells) =>
      cells.filter((_, index) => index % 2 === 0).flatMap(codeIn),
    );

  test(`${tag}: the attributes are those of the manifest, with their values and defaults`, () => {
    const said = rowsBelow(sectionOf(tag), 'Attributes').map(([name, values, value]) => [
      codeIn(name!)[0],
      {...vocabulary(values!, /`([^`]+)`/g), default: codeIn(value!)[0]},
    ]);
    const known = element.attributes.map(({name, type, default: value}) => [
      name,
      // A boolean attribute is not there by default: nothing to write.
      {...vocabulary(type!.text, /'([^']+)'/g), default: type!.text === 'boolean' ? undefined : value},
    ]);
    assert.deepEqual(Object.fromEntries(said), Object.fromEntries(known));
  });

  test(`${tag}: the slots are those of the manifest`, () => {
    const said = rowsBelow(sectionOf(tag), 'Slots').map(([name]) =>
      name === '(default)' ? '' : codeIn(name!)[0]!,
    );
    assert.deepEqual(said.sort(), namesOf(element.slots));
  });

  test(`${tag}: the parts are those of the manifest`, () => {
    assert.deepEqual(namesBelow('Parts').sort(), namesOf(element.cssParts));
  });

  test(`${tag}: the states are those of the manifest`, () => {
    const said = namesBelow('States').map((state) => /^:state\((\w+)\)$/.exec(state)?.[1]);
    assert.deepEqual(said.sort(), namesOf(element.cssStates));
  });

  test(`${tag}: the events are those of the manifest, with their details`, () => {
    const said = rowsBelow(sectionOf(tag), 'Events').map(([name, detail]) => [
      codeIn(name!)[0],
      matches(detail!, /\w+/g),
    ]);
    const known = element.events.map(({name, type}) => [name, matches(type!.text, /(\w+)\??:/g)]);
    assert.deepEqual(Object.fromEntries(said), Object.fromEntries(known));
  });

  test(`${tag}: the CSS variables are those of the manifest, with their defaults`, () => {
    const said = rowsBelow(sectionOf(tag), 'CSS variables').map(([name, value]) => [
      codeIn(name!)[0],
      codeIn(value!)[0],
    ]);
    const known = element.cssProperties.map(({name, default: value}) => [name, value]);
    assert.deepEqual(Object.fromEntries(said), Object.fromEntries(known));
  });
}

for (const element of others) {
  const tag = element.tagName!;
  test(`${tag}: what it leaves out of the step list is named`, () => {
    const [, without = ''] = /Without ([^.]*)\./.exec(sectionOf(tag)) ?? [];
    const missing = kinds.flatMap((kind) =>
      steps[kind].map(({name}) => name).filter((name) => !namesOf(element[kind]).includes(name)),
    );
    assert.deepEqual(codeIn(without).sort(), missing.sort());
  });
}

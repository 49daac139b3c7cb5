/** Comparison of dist/custom-elements.json, for editors and tools, with the code it was written from. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';
import {elements} from '../../src/elements/index.js';
import {documented, kinds, type Kind} from './manifest.js';
import {filesBelow, walk} from './source.js';

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
/** Names of one kind that any element documents. */
const namesOf = (kind: Kind): string[] =>
  sorted(documented.flatMap((declaration) => declaration[kind].map(({name}) => name)));

const code = filesBelow('src/elements', /\.ts$/);
const styles = [/tokens\.ts$/, /\.ts$/].flatMap((names) => filesBelow('src/styles', names)).concat(code);

/** Every match in the literal text of templates, where the markup is. */
function inTemplates(pattern: RegExp): string[] {
  const found: string[] = [];
  for (const file of code)
    walk(file, (node) => {
      if (ts.isTemplateLiteralToken(node))
        found.push(...[...node.text.matchAll(pattern)].map(([, name = '']) => name));
    });
  return found;
}

/** Every call of a method of this name: its first argument, which has to be written out, and the others. */
function callsOf(method: string): {name: string; others: readonly ts.Expression[]}[] {
  const found: ReturnType<typeof callsOf> = [];
  for (const file of code)
    walk(file, (node) => {
      if (!ts.isCallExpression(node) || !node.expression.getText().endsWith(`.${method}`)) return;
      const [name, ...others] = node.arguments;
      assert.ok(name && ts.isStringLiteral(name), `${file.path}: ${node.getText()}`);
      found.push({name: name.text, others});
    });
  return found;
}

test('every element is documented, in the module that holds it', () => {
  assert.deepEqual(
    documented.map(({tagName, name}) => [tagName, name]),
    Object.entries(elements).map(([tag, {name}]) => [tag, name]),
  );
  for (const {path} of documented) assert.ok(existsSync(path), path);
});

test('every name comes with a sentence', () => {
  const all = documented.flatMap((declaration) => kinds.flatMap((kind) => declaration[kind]));
  assert.deepEqual(
    all.filter(({description}) => !description?.endsWith('.')),
    [],
  );
});

test('the documented attributes are those an element observes', () => {
  for (const {tagName, attributes} of documented)
    assert.deepEqual(
      sorted(attributes.map(({name}) => name)),
      sorted(elements[tagName as keyof typeof elements].observedAttributes),
    );
});

test('the documented parts are those of the templates', () => {
  const parts = inTemplates(/\bpart="([^"]+)"/g).flatMap((names) => names.split(/\s+/));
  for (const file of code)
    walk(file, (node) => {
      if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'part') return;
      parts.push(node.initializer.getText().slice(1, -1));
    });
  assert.deepEqual(namesOf('cssParts'), sorted(parts));
});

test('the documented slots are those of the templates', () => {
  // The slot of what is inside the tag is no template's: it is there before the first render.
  assert.deepEqual(namesOf('slots'), sorted(['', ...inTemplates(/<slot name="([\w-]+)"/g)]));
});

test('the documented states are those that are marked', () => {
  assert.deepEqual(namesOf('cssStates'), sorted(callsOf('states.set').map(({name}) => name)));
});

/** `CustomEvent<{days: number}>` however it is spaced and quoted. */
const packed = (type: string) => type.replace(/\s|;(?=\s*\})/g, '').replaceAll(';', ',');

test('the documented events are those that are sent, with the detail that their type promises', () => {
  const sent = callsOf('send').map(({name}) => `wayout-${name}`);
  assert.deepEqual(namesOf('events'), sorted(sent));

  const typed: [string, string][] = [];
  const [map] = filesBelow('src/elements', /\/events\.ts$/);
  walk(map!, (node) => {
    if (ts.isPropertySignature(node) && ts.isStringLiteral(node.name))
      typed.push([node.name.text, packed(node.type!.getText())]);
  });
  const promised = documented.flatMap(({events}) => events.map(({name, type}) => [name, packed(type!.text)]));
  assert.deepEqual(Object.fromEntries(promised), Object.fromEntries(typed));
});

test('an event is documented as cancelable where it is sent so', () => {
  const cancelable = callsOf('send')
    .filter(({others: [, last]}) => last?.kind === ts.SyntaxKind.TrueKeyword)
    .map(({name}) => `wayout-${name}`);
  const said = documented.flatMap(({events}) =>
    events.filter(({description}) => description.includes('Cancelable')).map(({name}) => name),
  );
  assert.deepEqual(sorted(said), sorted(cancelable));
});

const variable = /var\(\s*(--wayout-(?!_)[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;

/** The defaults of every variable by name, that of the tokens first. */
function cssDefaults(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const {text} of styles)
    for (const [, name = '', value = ''] of text.matchAll(variable))
      found.set(name, (found.get(name) ?? new Set()).add(value.trim().replace(/\s+/g, ' ')));
  return found;
}

/** Defaults as the docs put them: `#fff, dark #000`, `42px, narrow 37px`, `system-ui, …`. */
function inWords([first = '', narrow]: readonly string[]): string {
  if (narrow !== undefined) return `${first}, narrow ${narrow}`;
  return first
    .replace(/^light-dark\((\S+), (\S+)\)$/, '$1, dark $2')
    .replace(/^color-mix\(in srgb, currentColor ([\d.]+)%, transparent\)$/, '$1 % of the text colour')
    .replace(/^([\w-]+), .*sans-serif$/, '$1, …');
}

test('the documented CSS variables are those that the styles read, with the same defaults', () => {
  const defaults = [...cssDefaults()].map(([name, values]) => [name, inWords([...values])]);
  const said = documented.flatMap(({cssProperties}) =>
    cssProperties.map(({name, default: value}) => [name, value]),
  );
  assert.deepEqual(Object.fromEntries(said), Object.fromEntries(defaults));
});

/** What dist/custom-elements.json tells editors and tools, compared with the code it was written from. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import ts from 'typescript';
import {defaultGuide} from '../../src/content/load.js';
import type {Reading} from '../../src/domain/attribute.js';
import type {Guide, Labels} from '../../src/domain/model.js';
import {elements} from '../../src/elements/index.js';
import {readScopeSettings, readSettings, readStepsSettings} from '../../src/elements/settings.js';
import {filesBelow, walk} from './source.js';

interface Named {
  name: string;
  description: string;
  default?: string;
  fieldName?: string;
  type?: {text: string};
}

const kinds = ['attributes', 'slots', 'cssParts', 'cssStates', 'cssProperties', 'events'] as const;
type Kind = (typeof kinds)[number];
type Declaration = Record<Kind, Named[]> & {tagName?: string; name: string};
type Modules = {path: string; declarations?: Declaration[]}[];

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const {modules} = json<{modules: Modules}>('dist/custom-elements.json');
const documented = modules.flatMap(({path, declarations = []}) =>
  declarations.filter(({tagName}) => tagName).map((declaration) => ({...declaration, path})),
);

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

/** What an element makes of these attributes, and what it would say about them. */
function read({tagName, attributes}: Declaration, written: Record<string, string>) {
  const messages: string[] = [];
  const take = <T>({value, problems}: Reading<T>): T => {
    messages.push(...problems.map(({message}) => message));
    return value;
  };
  const fields = attributes.map(({name, fieldName = name}) => [fieldName, written[name]]);
  const constructor = elements[tagName as keyof typeof elements];
  const host = {constructor, language: 'en', ...Object.fromEntries(fields)} as never;
  const guide = json<Guide>('content/meta-ai/guide.json');
  const {labels} = json<{labels: Labels}>('content/meta-ai/labels.json');
  const ofSteps = () => readStepsSettings(host, labels, {take} as never);
  const readers: Record<string, () => object> = {
    'wayout-guide': ofSteps,
    'wayout-scope': () => readScopeSettings(host, guide, {take} as never),
    'wayout-steps': ofSteps,
  };
  const own = readers[tagName!]?.() ?? {};
  return {settings: {...readSettings(host, guide, {take} as never), ...own}, messages};
}

const attributes = documented.flatMap((element) => element.attributes.map((each) => ({...each, element})));
test('a documented default is what an element does without the attribute', () => {
  for (const {element, name, default: value} of attributes) {
    if (value === undefined || name === 'debug') continue;
    if (name === 'guide') assert.equal(value, defaultGuide);
    // Whether storage is consented to shows only where something is kept.
    const rest: Record<string, string> = name === 'storage-consent' ? {remember: 'local'} : {};
    const expected = {...read(element, rest), messages: []};
    assert.deepEqual(read(element, {...rest, [name]: value}), expected, name);
  }
});

test('the documented words of an attribute are those an element knows', () => {
  for (const {element, name, type} of attributes) {
    const words = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, word]) => word!);
    if (!words.length) continue;
    for (const word of words)
      assert.deepEqual(read(element, {[name]: word}).messages, [], `${name}="${word}"`);
    if (type!.text.includes('number')) continue;
    const [, known] = /Known: (.*)\.$/.exec(read(element, {[name]: '?'}).messages[0]!)!;
    assert.deepEqual(known!.split(', '), words, name);
  }
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
  assert.deepEqual(namesOf('slots'), sorted(inTemplates(/<slot(?: name="([\w-]+)")?/g)));
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

const variable = /var\(\s*(--wayout-[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;

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

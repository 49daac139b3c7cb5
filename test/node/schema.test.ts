import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {formatProblem} from '../../src/check/guide.js';
import {loadSchemas, schemaProblems, type Kind} from '../../src/node/schema.js';

const schemas = await loadSchemas();
type Holder = Record<string, unknown>;

/** What the schema alone says about a file of the guide about nothing, with one value changed. */
function sentences(kind: Kind, file: string, place: string, value: unknown): string[] {
  const text = readFileSync(new URL(`../fixtures/nothing/${file}`, import.meta.url), 'utf8');
  const json = JSON.parse(text) as Holder;
  const keys = place.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce((here, key) => here[key] as Holder, json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  const depth = (path: readonly unknown[]) => path.length;
  return schemaProblems(schemas[kind], {file, json, readable: true, problems: [], lineOf: depth}).map(
    formatProblem,
  );
}

const violations: readonly [
  title: string,
  kind: Kind,
  file: string,
  place: string,
  value: unknown,
  says: string,
][] = [
  [
    'an unknown field, with what was meant',
    'guide',
    'guide.json',
    'links.policy.lgoin',
    true,
    'guide.json:3 links.policy.lgoin: "lgoin" is not a field here. Did you mean "login"?',
  ],
  [
    'a missing field, with what it is for',
    'guide',
    'guide.json',
    'links.policy.login',
    undefined,
    'guide.json:3 links.policy.login: Missing. Expected: Whether the page asks for a login first.',
  ],
  [
    'words that do not say how they were made',
    'words',
    'words/de.json',
    'made',
    undefined,
    'words/de.json:1 made: Missing. Expected: One sentence: how these words were made, and who reviewed them.',
  ],
  [
    'a word that is none of a list',
    'guide',
    'guide.json',
    'controls.0.mechanism',
    'forms',
    'guide.json:3 controls[0].mechanism: "forms" is not known here. Did you mean "form"?',
  ],
  [
    'a wrong type',
    'guide',
    'guide.json',
    'links.policy.login',
    'yes',
    'guide.json:3 links.policy.login: "yes" is not true or false.',
  ],
  [
    'a list in the place of text',
    'words',
    'words/de.json',
    'steps.email.text',
    [],
    'words/de.json:3 steps.email.text: A list is not text.',
  ],
  [
    'an object in the place of a list',
    'guide',
    'guide.json',
    'heads',
    {},
    'guide.json:1 heads: An object is not a list.',
  ],
  [
    'text of the wrong form',
    'guide',
    'guide.json',
    'id',
    'No Thing',
    'guide.json:1 id: "No Thing" is not an id in small letters and digits with single hyphens, such as "send-form".',
  ],
  [
    'a key of the wrong form',
    'sources',
    'sources.json',
    'sources.the blog',
    {title: 'A', lang: 'en', publisher: 'B', type: 'press'},
    'sources.json:2 sources["the blog"]: "the blog" is not a source id in letters, digits, "_" and "-".',
  ],
  [
    'an address without https',
    'guide',
    'guide.json',
    'links.policy.url',
    'http://example.org',
    'guide.json:3 links.policy.url: "http://example.org" is not an address that starts with "https://".',
  ],
  [
    'a number below the least',
    'guide',
    'guide.json',
    'revision',
    0,
    'guide.json:1 revision: 0 is not 1 or more.',
  ],
  [
    'an empty list',
    'sources',
    'sources.json',
    'evidence.steps/email.supports',
    [],
    'sources.json:3 evidence["steps/email"].supports: Empty. Expected at least one entry.',
  ],
  [
    'an empty object',
    'labels',
    'labels.json',
    'labels.send',
    {},
    'labels.json:2 labels.send: Empty. Expected at least one entry.',
  ],
  [
    'the same twice in a list',
    'guide',
    'guide.json',
    'messages.2',
    'message-short',
    'guide.json:2 messages[2]: "message-short" is in this list already.',
  ],
];

for (const [title, kind, file, place, value, says] of violations)
  test(`the schema reports ${title}`, () => assert.deepEqual(sentences(kind, file, place, value), [says]));

test('the schemas have nothing against the guide about nothing', () => {
  assert.deepEqual(sentences('guide', 'guide.json', 'revision', 1), []);
  assert.deepEqual(sentences('labels', 'labels.json', 'labels.send.en.seen', '2026'), []);
  assert.deepEqual(sentences('sources', 'sources.json', 'sources.daily.date', '2026'), []);
  assert.deepEqual(sentences('words', 'words/de.json', 'made', 'Von niemandem.'), []);
});

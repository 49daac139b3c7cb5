import assert from 'node:assert/strict';
import {test} from 'node:test';
import {classesInUse, partsInUse, titleId} from '../../src/node/render/names.js';
import {filesBelow} from '../house/source.js';

const templates = filesBelow('src/elements', /(?<!styles)\.ts$/)
  .map(({text}) => text)
  .join('\n');

/** Names in an attribute of the templates: in mark-up (`class="a b"`), or in a call that writes it (`class: 'a'`). */
const givenBy = (attribute: string): Set<string> =>
  new Set(
    [...templates.matchAll(new RegExp(`\\b${attribute}(?:="([^"]*)"|: '([^']*)')`, 'g'))].flatMap(
      ([, markup, mark]) => (markup ?? mark)!.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/),
    ),
  );

test('every class, part and id that the static HTML depends on is in a template', () => {
  const given = {class: givenBy('class'), part: givenBy('part'), id: givenBy('id')};
  const missing = [
    ...classesInUse.filter((name) => !given.class.has(name)).map((name) => `class ${name}`),
    ...partsInUse.filter((name) => !given.part.has(name)).map((name) => `part ${name}`),
    ...[titleId].filter((name) => !given.id.has(name)).map((name) => `id ${name}`),
  ];
  assert.deepEqual(missing, []);
});

test('the static HTML depends on every name of the list', () => {
  const renderer = filesBelow('src/node/render', /(?<!names)\.ts$/)
    .map(({text}) => text)
    .join('\n');
  for (const name of [...classesInUse, ...partsInUse]) assert.ok(renderer.includes(`'${name}'`), name);
});

/** Additions to content files from the files beside them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withAddresses, withEnglish} from '../../src/domain/fill.js';

const english = {
  lang: 'en',
  steps: {one: {text: 'One.'}, two: {text: 'Two.', tip: 'More.'}},
  items: {three: {text: 'Three.'}},
};

test('words that are missing are filled with the English ones, and listed', () => {
  assert.deepEqual(withEnglish({lang: 'pl', steps: {one: {text: 'Jeden.'}}}, english), {
    lang: 'pl',
    steps: {one: {text: 'Jeden.'}, two: {text: 'Two.', tip: 'More.'}},
    items: {three: {text: 'Three.'}},
    fallback: ['Two.', 'More.', 'Three.'],
  });
});

test('bodies get the addresses of their sources, and keep their names where there is none', () => {
  const sources = {page: {url: 'https://example.org/'}, book: {}};
  const bodies = [{names: {de: 'A'}, source: 'page'}, {names: {de: 'B'}}];
  assert.deepEqual(withAddresses({id: 'x', bodies}, {sources}), {
    id: 'x',
    bodies: [{names: {de: 'A'}, url: 'https://example.org/'}, {names: {de: 'B'}}],
  });
  const none: {id: string; bodies?: object[]} = {id: 'x'};
  assert.deepEqual(withAddresses(none, {sources}), none);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bestLanguage, chooseGuide, chooseLanguage, lacking} from '../../src/domain/choose.js';
import type {Pack} from '../../src/domain/model/guide.js';

const known = ['de', 'en', 'pt-BR'];

test('a tag is served by its own language, else by the one it belongs to, in any spelling', () => {
  for (const [tag, language] of [
    ['de', 'de'],
    [' DE\n', 'de'],
    ['de_AT', 'de'],
    ['de-Latn-AT', 'de'],
    ['PT_br', 'pt-BR'],
    ['pt-PT', undefined],
    ['d', undefined],
    ['', undefined],
  ] as const)
    assert.equal(bestLanguage(tag, known), language, tag);
});

test('an unknown language is said, and English shown, else the first there is', () => {
  assert.deepEqual(chooseLanguage('de-CH', known), {value: 'de', findings: []});
  assert.deepEqual(chooseLanguage(' fi_FI ', known), {
    value: 'en',
    findings: [{code: 'lang', text: 'fi-FI', known, showing: 'en'}],
  });
  assert.deepEqual(chooseLanguage('fi', ['nl', 'de']), {
    value: 'nl',
    findings: [{code: 'lang', text: 'fi', known: ['nl', 'de'], showing: 'nl'}],
  });
  assert.deepEqual(chooseLanguage(' ', known), {value: 'en', findings: []}, 'nothing is known of the page');
});

test('the usual guide is shown where none is asked for, and an unknown one is said', () => {
  const guides = ['one', 'usual'];
  assert.deepEqual(chooseGuide(undefined, guides, 'usual'), {value: 'usual', findings: []});
  assert.deepEqual(chooseGuide(undefined, ['one', 'two'], 'usual'), {value: 'one', findings: []});
  assert.deepEqual(chooseGuide('one', guides, 'usual'), {value: 'one', findings: []});
  for (const showing of [undefined, 'usual'])
    assert.deepEqual(chooseGuide('oen', guides, 'usual', showing), {
      value: showing,
      findings: [{code: 'guide', text: 'oen', known: guides, showing}],
    });
});

test('an element says which part of a guide it lacks', () => {
  const pack = {guide: {id: 'one', faq: []}, linkage: {}} as unknown as Pack;
  assert.equal(lacking(pack, undefined), undefined);
  assert.equal(lacking(pack, 'faq'), undefined);
  assert.equal(lacking(pack, 'linkage'), undefined);
  assert.deepEqual(lacking(pack, 'events'), {code: 'no-events', text: 'one', showing: undefined});
});

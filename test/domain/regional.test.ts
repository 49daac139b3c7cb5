import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Guide} from '../../src/domain/model/guide.js';
import {isRegional} from '../../src/domain/regional.js';
import {guides} from '../../tools/build/outputs.mjs';

const guideIn = (folder: string) => JSON.parse(readFileSync(`${folder}/guide.json`, 'utf8')) as Guide;

test('a guide is regional where anything in it holds in some regions alone', () => {
  const guide = guideIn('test/fixtures/switches');
  assert.equal(isRegional(guide), false);
  const [first, ...further] = guide.scope!;
  assert.equal(isRegional({...guide, scope: [{...first!, when: {regions: ['uk']}}, ...further]}), true);
});

test('scripts of one guide were built with the same answer', () => {
  assert.deepEqual(
    guides.map(({id, regional}) => [id, regional]),
    guides.map(({id}) => [id, isRegional(guideIn(`content/${id}`))]),
  );
  assert.deepEqual([...new Set(guides.map(({regional}) => regional))].sort(), [false, true]);
});

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {filled, pages} from '../../tools/demo-words.mjs';

for (const page of pages)
  test(`the words inside the tags of ${page} are those of the content; else run npm run demo`, async () => {
    assert.ok((await readFile(page, 'utf8')) === (await filled(page)), `${page} is not up to date.`);
  });

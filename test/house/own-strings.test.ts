/** Interface strings that guides may say otherwise: known to the interface, and to the schema, so that editors complete them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {ownStrings} from '../../src/check/own-strings.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, never>;

test('every string that a guide may say otherwise is one of the interface', () => {
  const strings = Object.values(read('src/locale/generated/en.json'));
  assert.deepEqual(
    ownStrings.filter((text) => !strings.includes(text as never)),
    [],
  );
});

test('the schema of words offers these strings and no others', () => {
  const {properties} = read('content/schema/words.json') as unknown as {
    properties: {interface: {propertyNames: {enum: string[]}}};
  };
  assert.deepEqual(properties.interface.propertyNames.enum, ownStrings);
});

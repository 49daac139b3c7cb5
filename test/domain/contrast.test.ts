import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contrast, luminance, parseColour} from '../../src/domain/contrast.js';

const ratio = (a: number[], b: number[]) => contrast(luminance(a), luminance(b));

test('black on white has the greatest contrast there is, and a colour on itself none', () => {
  assert.equal(ratio([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(ratio([90, 10, 200], [90, 10, 200]), 1);
});

test('contrast does not depend on which colour is on top', () => {
  assert.equal(ratio([11, 93, 87], [255, 255, 255]), ratio([255, 255, 255], [11, 93, 87]));
});

test('the greys on the border of WCAG’s thresholds fall on the right side', () => {
  assert.ok(ratio([118, 118, 118], [255, 255, 255]) >= 4.5);
  assert.ok(ratio([119, 119, 119], [255, 255, 255]) < 4.5);
});

test('computed colours are read, and other notations are left alone', () => {
  assert.deepEqual(parseColour('rgb(1, 20, 255)'), [1, 20, 255]);
  assert.deepEqual(parseColour('rgba(1, 20, 255, 0.5)'), [1, 20, 255]);
  for (const other of ['oklch(0.5 0.1 20)', 'color(srgb 1 0 0)', 'red', ''])
    assert.equal(parseColour(other), undefined);
});

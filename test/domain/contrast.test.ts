import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contrast, isLight, luminance} from '../../src/domain/contrast.js';

test('black on white has the greatest contrast there is, and a colour on itself none', () => {
  assert.equal(contrast(0, 1), 21);
  assert.equal(contrast(0.3, 0.3), 1);
});

test('contrast does not depend on which colour is on top', () => {
  assert.equal(contrast(0.09, 1), contrast(1, 0.09));
});

test('luminance is the second of three coordinates, as each browser writes them', () => {
  assert.equal(luminance('color(xyz-d65 0.9505 1 1.089)'), 1);
  assert.equal(luminance('color(xyz 0.1 0.25 0.3 / 0.5)'), 0.25);
  assert.equal(luminance('color(xyz-d65 -0.0001 2.5e-7 0)'), 2.5e-7);
  for (const other of ['color(xyz-d65 none none none)', 'rgb(255, 255, 255)', 'black', ''])
    assert.equal(luminance(other), 0);
});

/** Colours as they are computed, in each kind of notation. */
const light = [
  'rgb(248, 250, 252)',
  'rgba(255, 255, 255, 0.9)',
  'oklch(0.984 0.003 247.858)',
  'oklab(0.93 -0.01 0.02)',
  'lab(93 1 2)',
  'lab(90 none 3)',
  'lch(90 40 90)',
  'color(srgb 0.9 0.95 1)',
  'color(display-p3 1 1 0)',
];
const dark = [
  'rgb(2, 6, 23)',
  'rgb(30, 58, 138)',
  'rgba(0, 0, 0, 0.8)',
  'oklch(0.208 0.042 265.755)',
  'oklch(none 0.3 20)',
  'oklab(0.2 0 0)',
  'lab(9 1 2)',
  'lch(20 40 90)',
  'color(srgb 0.1 0.1 0.3)',
  'color(display-p3 0 0 1)',
];

test('grounds are light or dark in any notation', () => {
  for (const each of light) assert.equal(isLight(each), true, each);
  for (const each of dark) assert.equal(isLight(each), false, each);
});

test('the middle is dark, and so is a ground of which half shows', () => {
  assert.equal(isLight('color(srgb 0.1 0.9 0)'), true, 'green alone');
  for (const each of [
    'rgb(255, 80, 255)',
    'lab(80 0 0)',
    'color(srgb 1 0.5 1)',
    'rgba(0, 0, 0, 0.5)',
    'black',
  ])
    assert.equal(isLight(each), false, each);
});

test('a ground that lets what is below it through is neither', () => {
  for (const each of ['rgba(0, 0, 0, 0)', 'oklch(0.9 0.1 20 / 0.2)', 'color(srgb none 0 0 / 0.4)'])
    assert.equal(isLight(each), undefined, each);
});

/** Marks in the code that scripts of several guides and languages share. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {minify} from 'terser';
import {fillIn, mark} from '../../tools/build/marks.mjs';

/** Value of code with marks, minified as scripts are. */
async function valueOf(code: string, fillers: Parameters<typeof fillIn>[1]): Promise<unknown> {
  const {code: minified} = await minify(`export const value = ${code};`, {
    module: true,
    compress: {passes: 2},
  });
  const filled = fillIn(minified!, fillers);
  assert.match(filled, /^[\0-\x7f]*$/);
  return ((await import(`data:text/javascript,${encodeURIComponent(filled)}`)) as {value: unknown}).value;
}

const say =
  (text: string) =>
  (...values: string[]) => ({text: text.replace(/\d/g, (place) => values[Number(place)]!)});

test('a mark is filled in as a string, as part of a text, and inside another', async () => {
  const fillers = {title: () => ({text: 'Überblick'}), by: say('von 0')};
  assert.equal(await valueOf(`'${mark('title')}'`, fillers), 'Überblick');
  assert.equal(await valueOf(`\`1. \${'${mark('title')}'}!\``, fillers), '1. Überblick!');
  assert.equal(await valueOf(`\`${mark('by', "${'" + mark('title') + "'}")}\``, fillers), 'von Überblick');
});

test('a text names values in an order of its own, as often as it likes', async () => {
  const code = `((a, b) => \`${mark('step', '${a}', '${b + 1}')}\`)(Number('3'), Number('4'))`;
  assert.equal(await valueOf(code, {step: say('von 1: 0, 0')}), 'von 5: 3, 3');
});

test('a mark may become the code of a value, alone and within a text', async () => {
  const fillers = {
    facts: () => ({code: '{links:["\u00e9"]}'}),
    form: (count: string) => ({code: `(${count.slice(2, -1)}>1?"s":"")`}),
  };
  assert.deepEqual(await valueOf(`'${mark('facts')}'`, fillers), {links: ['é']});
  const form = `((n) => \`${mark('form', '${n}')}\`)(Number('2'))`;
  assert.equal(await valueOf(form, fillers), 's');
  assert.equal(await valueOf(form.replace('`', '`step'), fillers), 'steps');
});

import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {after, test} from 'node:test';
import {lostReferences, violations} from './accessibility.js';
import {inBrowsers, type Open} from './browsers.js';
import {faintTexts} from './colours.js';
import {openAll, ready} from './fixture.js';
import {withoutWords} from './snapshots.js';

const examples = JSON.parse(readFileSync('demo/examples.json', 'utf8')) as {id: string; tag: string}[];
const folder = 'test/pages/snapshots';
const updating = Boolean(process.env.UPDATE_SNAPSHOTS);

/** All examples on one page, or those of one tag. */
async function visitAll(open: Open, t: Parameters<Open>[0], wishes: Parameters<Open>[1] = {}, only?: string) {
  const visit = await open(t, {at: `/demo/examples.html${only ? `#${only}` : ''}`, ...wishes});
  await visit.page.waitForFunction(
    (count) => allOurs().filter((each) => each.getRootNode() === document).length === count,
    examples.filter(({tag}) => !only || tag === only).length,
  );
  await ready(visit.page);
  return visit;
}

function compare(id: string, found: string, engine: string): void {
  const file = `${folder}/${id}.txt`;
  if (updating && engine === 'chromium') {
    mkdirSync(folder, {recursive: true});
    writeFileSync(file, found);
  }
  if (updating) return;
  assert.ok(
    existsSync(file),
    `${file} is missing: run the tests with UPDATE_SNAPSHOTS=1 and read the result`,
  );
  assert.equal(
    found,
    readFileSync(file, 'utf8'),
    `What screen readers are told about “${id}” has changed in ${engine}. If it should: UPDATE_SNAPSHOTS=1.`,
  );
}

inBrowsers(['chromium'], (open) => {
  // A page for each tag: axe reads the whole page for every element on it.
  for (const tag of new Set(examples.map((example) => example.tag)))
    test(`no rule of accessibility is broken by any ${tag}, closed and opened, light and dark`, async (t) => {
      // Without motion, so that no colour is measured halfway from light to dark.
      const {page, errors} = await visitAll(open, t, {reducedMotion: 'reduce'}, tag);
      assert.deepEqual(await violations(page), [], 'closed');
      await openAll(page);
      assert.deepEqual(await violations(page), [], 'opened');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        // On the light page axe has just looked.
        if (colorScheme === 'dark')
          assert.deepEqual(await violations(page, ['color-contrast']), [], colorScheme);
        assert.deepEqual(await faintTexts(page.mainFrame()), [], colorScheme);
      }
      assert.deepEqual(errors, []);
    });
});

inBrowsers(['chromium', 'firefox'], (open, engine) => {
  test('every reference inside an example leads somewhere, and only there', async (t) => {
    const {page} = await visitAll(open, t);
    assert.deepEqual(await lostReferences(page), []);
    await openAll(page);
    assert.deepEqual(await lostReferences(page), []);
  });

  test('screen readers are told the same as before about every example', async (t) => {
    const {page} = await visitAll(open, t);
    const problems: string[] = [];
    for (const state of ['closed', 'opened']) {
      if (state === 'opened') {
        await openAll(page);
        // Who says what is the content's affair.
        for (const button of await page.getByRole('button', {name: 'Sources', exact: true}).all())
          await button.click();
      }
      for (const {id, tag} of examples)
        try {
          const name = state === 'closed' ? id : `${id}-opened`;
          compare(name, withoutWords(await page.locator(`${tag}#${id}`).ariaSnapshot()), engine);
        } catch (error) {
          problems.push((error as Error).message);
        }
    }
    assert.deepEqual(problems, []);
  });
});

after(() => {
  const known = new Set(examples.flatMap(({id}) => [`${id}.txt`, `${id}-opened.txt`]));
  const left = existsSync(folder) ? readdirSync(folder).filter((file) => !known.has(file)) : [];
  if (updating) for (const file of left.splice(0)) rmSync(`${folder}/${file}`);
  assert.deepEqual(left, [], 'snapshots of examples that are gone');
});

import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {after, test} from 'node:test';
import {faintColours, lostReferences, unspeakable, violations} from './accessibility.js';
import {inBrowsers, type Open} from './browsers.js';
import {faintTexts} from './colours.js';
import {openAll, ready} from './fixture.js';
import {examples, needless, stored, update, updating, type Example, type State} from './snapshot-files.js';
import {withoutWords} from './snapshots.js';

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

function compare(example: Example, state: State, found: string, engine: string): void {
  if (updating && engine === 'chromium') update(example, state, found);
  if (updating) return;
  assert.equal(
    found,
    stored(example, state),
    `What screen readers are told about “${example.id}”, ${state}, has changed in ${engine}. If it should: UPDATE_SNAPSHOTS=1.`,
  );
}

inBrowsers(['chromium'], (open) => {
  // A page for each tag: axe reads the whole page in each of its runs.
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
        if (colorScheme === 'dark') assert.deepEqual(await faintColours(page), [], colorScheme);
        assert.deepEqual(await faintTexts(page.mainFrame()), [], colorScheme);
      }
      assert.deepEqual(errors, []);
    });
});

inBrowsers(['chromium'], (open) => {
  test('the name of every control holds the words that are seen on it', async (t) => {
    const {page} = await visitAll(open, t);
    await openAll(page);
    const {named, found} = await unspeakable(page);
    assert.deepEqual(found, []);
    assert.ok(named > 10, `only ${named} controls have a name of their own`);
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
    for (const state of ['closed', 'opened'] as const) {
      if (state === 'opened') {
        await openAll(page);
        // Sources change with the content, and are no part of the tree.
        await page.evaluate(() => {
          for (const {shadowRoot} of allOurs())
            shadowRoot!.querySelector<HTMLElement>('[aria-controls=sources][aria-expanded=true]')?.click();
        });
      }
      for (const example of examples)
        try {
          const tree = await page.locator(`${example.tag}#${example.id}`).ariaSnapshot();
          compare(example, state, withoutWords(tree), engine);
        } catch (error) {
          problems.push((error as Error).message);
        }
    }
    assert.deepEqual(problems, []);
  });
});

after(() => {
  if (updating) for (const file of needless()) rmSync(file);
  assert.deepEqual(needless(), [], 'snapshots of examples that are gone, or that repeat another');
});

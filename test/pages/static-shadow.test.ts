/** Declarative shadow roots on pages where the script does not come. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Page} from 'playwright-core';
import type * as rendering from '../../src/node/render.js';
import {inBrowsers} from './browsers.js';
import {pageOf} from './fixture.js';

const {renderElement} = (await import(`${process.cwd()}/dist/node/render.js`)) as typeof rendering;

const names = ['steps', 'faq', 'linkage', 'timeline'];
const drawn = await Promise.all(
  names.map((name) =>
    renderElement(name, {format: 'dsd', attributes: {display: 'compact', 'stale-after': 'never'}}),
  ),
);
const full = await renderElement('steps', {format: 'dsd', attributes: {'stale-after': 'never'}});
const rules = {'/page.html': pageOf({head: '', body: [...drawn, full].join('')})};

/** Visible text and controls of each element. */
const seen = (page: Page) =>
  page.evaluate(() =>
    [...document.body.children].map(({shadowRoot}) => {
      const can = (each: Element) =>
        each.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
      const all = [...shadowRoot!.querySelectorAll('p:not([role=status]), li, h4')];
      return {
        closed: all.filter((each) => !can(each)).length,
        controls: [...shadowRoot!.querySelectorAll('.tabs button, button.button, .progress')].filter(can)
          .length,
      };
    }),
  );

// Firefox cannot be told here that scripts are off.
inBrowsers(['chromium'], (open) => {
  test('where scripts are off, everything is open and what needs one is gone', async (t) => {
    const {page} = await open(t, {rules, javaScriptEnabled: false});
    for (const {closed, controls} of await seen(page)) assert.deepEqual([closed, controls], [0, 0]);
  });
});

inBrowsers(['chromium', 'firefox'], (open) => {
  test('where scripts are on and the script does not come, what is closed stays closed, and nothing moves', async (t) => {
    const {page} = await open(t, {rules});
    const before = await seen(page);
    assert.ok(before.every(({closed}) => closed > 0));
    // The frame's last pseudo-element watches the colours of the page, and paints nothing.
    const animations = await page.evaluate(() =>
      [...document.body.children].map(
        ({shadowRoot}) =>
          shadowRoot!
            .getAnimations()
            .filter(({effect}) => (effect as KeyframeEffect).pseudoElement !== '::after').length,
      ),
    );
    assert.deepEqual(
      animations,
      animations.map(() => 0),
    );
  });
});

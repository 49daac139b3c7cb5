import assert from 'node:assert/strict';
import {test} from 'node:test';
import {mounts, renderElement} from '../../src/node/render.js';
import {inBrowsers} from './browsers.js';
import {module, pageOf, ready, universal} from './fixture.js';

inBrowsers(['chromium', 'firefox'], (open) => {
  test('what the command writes sets the same attributes in every mount', async (t) => {
    const attributes = {platform: 'instagram threads', 'heading-level': '4', display: 'compact', lang: 'de'};
    const written = await Promise.all(
      mounts.map((mount) =>
        renderElement('steps', {format: 'snippet', mount, attributes, script: universal, integrity: false}),
      ),
    );
    const {page, errors} = await open(t, {
      rules: {
        '/page.html': pageOf({
          head: module(universal),
          body: written.join('').replaceAll(/<script.*?<\/script>/g, ''),
        }),
      },
    });
    await ready(page);
    const own = ['platform', 'heading-level', 'display'] as const;
    const set = await page
      .locator('wayout-steps')
      .evaluateAll(
        (elements, names) =>
          elements.map((each) => [
            ...names.map((name) => each.getAttribute(name)),
            each.shadowRoot!.querySelector<HTMLElement>('.frame')!.lang,
          ]),
        own,
      );
    assert.deepEqual(set, Array(3).fill([...own.map((name) => attributes[name]), 'de']));
    assert.deepEqual(errors, []);
  });
});

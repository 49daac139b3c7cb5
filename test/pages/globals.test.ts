import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {classic, module, oneFile, openAll, pageOf, ready, snippet, tick, universal} from './fixture.js';

/**
 * Notes every name and what stands behind it: of the window, of the document, and of everything that the window offers with
 * what that hands on. `changes()` then tells what is new, gone or another.
 */
const inventory = `{
  const note = () => {
    const found = new Map();
    const owners = new Map([[window, 'window'], [document, 'document']]);
    for (const name of Object.getOwnPropertyNames(window)) {
      const {value} = Object.getOwnPropertyDescriptor(window, name);
      const own = (typeof value === 'function' || typeof value === 'object') && value && value !== window;
      if (!own) continue;
      owners.set(value, name);
      if (typeof value === 'function' && value.prototype) owners.set(value.prototype, name + '.prototype');
    }
    for (const [owner, path] of owners)
      for (const key of Reflect.ownKeys(owner)) {
        const {value, get, set, writable, enumerable, configurable} = Object.getOwnPropertyDescriptor(owner, key);
        found.set(path + ' ' + String(key), [value, get, set, writable, enumerable, configurable]);
      }
    return found;
  };
  // Firefox makes many of these when they are first asked for.
  note();
  const before = note();
  window.changes = () => {
    const now = note();
    const names = [...new Set([...before.keys(), ...now.keys()])];
    return names.filter((name) =>
      !now.has(name) || !before.has(name) || now.get(name).some((each, i) => !Object.is(each, before.get(name)[i])));
  };
}`;

const others = ['guide', 'linkage', 'scope', 'faq', 'timeline']
  .map((name) => `<wayout-${name}></wayout-${name}>`)
  .join('');

inBrowsers(['chromium', 'firefox'], (open) => {
  for (const script of [classic(oneFile), module(universal)])
    test(`nothing that scripts share is new, gone or another after ${script}`, async (t) => {
      const head = `<script>${inventory}</script>${script}`;
      const {page, errors} = await open(t, {rules: {'/page.html': pageOf({head, body: snippet + others})}});
      await ready(page);
      await openAll(page);
      await tick(page);
      // Names of the test driver begin with two underscores; `window.event` is the last event handled.
      const changes = await page.evaluate<string[]>('changes()');
      assert.deepEqual(
        changes.filter((name) => !/^(window )?(__|changes\b)|^window event$/.test(name)),
        [],
      );
      assert.deepEqual(errors, []);
    });
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {CDPSession} from 'playwright-core';
import {inBrowsers} from './browsers.js';
import {module, oneFile, pageOf, ready} from './fixture.js';

const tags = ['steps', 'linkage', 'scope', 'faq', 'timeline', 'guide'].map((name) => `wayout-${name}`);

/** Number of objects with this prototype after a garbage collection. */
async function living(session: CDPSession, prototype: string): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {result} = await session.send('Runtime.evaluate', {expression: prototype, objectGroup: 'growth'});
  const {objects} = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup: 'growth',
  });
  const {result: count} = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', {objectGroup: 'growth'});
  return count.value as number;
}

/** Number of listeners on the window and the document. */
async function listeners(session: CDPSession): Promise<number> {
  const counts = ['window', 'document', 'document.documentElement', 'document.body'].map(
    async (expression) => {
      const {result} = await session.send('Runtime.evaluate', {expression});
      const found = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId!});
      return found.listeners.length;
    },
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count);
}

inBrowsers(['chromium'], (open) => {
  test('a hundred times in and out of the page leaves no element, listener, observer or node behind', async (t) => {
    const rules = {
      '/page.html': pageOf({head: module(oneFile), body: tags.map((tag) => `<${tag}></${tag}>`).join('')}),
    };
    const {page, errors} = await open(t, {rules});
    await ready(page);
    const session = await page.context().newCDPSession(page);
    const cycles = (times: number) =>
      page.evaluate(
        async ([all, count]) => {
          for (let i = 0; i < count; i++) {
            const elements = all.map(
              (tag) => document.createElement(tag) as HTMLElementTagNameMap['wayout-faq'],
            );
            document.body.append(...elements);
            // Some leave before their words come, some after.
            if (i % 4) await Promise.all(elements.map((element) => element.updateComplete));
            for (const element of elements) element.remove();
          }
        },
        [tags, times] as const,
      );
    const count = async () => ({
      elements: await living(session, 'Object.getPrototypeOf(customElements.get("wayout-steps").prototype)'),
      roots: await living(session, 'ShadowRoot.prototype'),
      // The observers of the browser’s own test driver are in another world.
      observers: await living(session, 'MutationObserver.prototype'),
      sizes: await living(session, 'ResizeObserver.prototype'),
      views: await living(session, 'IntersectionObserver.prototype'),
      controllers: await living(session, 'AbortController.prototype'),
      listeners: await listeners(session),
    });
    await cycles(5);
    const before = await count();
    await cycles(100);
    const after = await count();
    assert.deepEqual(after, before);
    assert.ok(before.roots > 0 && before.listeners > 0, JSON.stringify(before));
    assert.deepEqual(errors, []);
  });
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {
  classic,
  forEachFrame,
  framed,
  module,
  oneFile,
  pageOf,
  ready,
  snippet,
  universal,
} from './fixture.js';
import {allLook} from './hostile-frames.js';

const inherited = (names: string, value: string) =>
  `for (const name of '${names}'.split(' ')) Object.prototype[name] = ${value};`;

/** Properties that Lit, the browser or our code ask objects for, which these may inherit. */
const things =
  'styles strings raw h el values parts value guide lang words labels steps url hosts id when label also link';
const methods =
  'get set has add keys values size type each map filter find clone extend merge remove toJSON isEmpty';
const options = 'capture passive bubbles composed cancelable detail mode';

/** Changes that scripts of pages make to the objects that all scripts share. */
const tampering: Record<string, string> = {
  'all objects inherit texts': inherited(things, '"javascript:alert(1)"'),
  'all objects inherit objects': inherited(things, '{}'),
  'all objects inherit functions, and options that are on':
    inherited(methods, '() => {}') + inherited(options, 'true'),
  'what a language gives is extended as Prototype.js did': `
    Object.assign(Array.prototype, {
      each(work) { for (let i = 0; i < this.length; i++) work(this[i], i); return this; },
      map(work, self) { const all = []; this.each((one, i) => all.push(work.call(self, one, i))); return all; },
      filter(work, self) { const all = []; this.each((one, i) => work.call(self, one, i) && all.push(one)); return all; },
      first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
      include(one) { return this.indexOf(one) >= 0; }, compact() { return this.filter(Boolean); },
      toJSON() { return '[' + this.map(String).join(', ') + ']'; },
    });
    Array.from = (all) => all ? [].slice.call(all) : [];
    Function.prototype.bind = function (self, ...first) { return (...rest) => this.call(self, ...first, ...rest); };
    Object.assign(String.prototype, {
      strip() { return this.replace(/^\\s+|\\s+$/g, ''); }, trim() { return this.strip(); }, toJSON() { return '"' + this + '"'; },
      startsWith(text) { return this.lastIndexOf(text, 0) === 0; }, includes(text) { return this.indexOf(text) > -1; },
    });
    for (const name of 'link label text kind value strong anchor big'.split(' ')) String.prototype[name] = 'x';
    for (const name of 'once passive capture handleEvent styles raw'.split(' ')) Function.prototype[name] = true;
    Number.prototype.toJSON = Error.prototype.toJSON = function () { return String(this); };`,
  'names of the window are the page’s, its storage throws, and its listeners are wrapped': `
    var Comment = 'x', Text = 'x', Node = 'x', Element = 'x', Document = 'x', Range = 'x', Event = 'x', DOMParser = 'x',
      name = 'x', status = 'x', fetch = 'x', Image = 'x', Option = 'x', requestAnimationFrame = 'x', wayout = 'x';
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }});
    Object.defineProperty(window, 'trustedTypes', {value: {createPolicy() { throw new TypeError('no'); }}});
    const {addEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return addEventListener.call(this || window, type, listener && ((event) => listener.handleEvent
        ? listener.handleEvent(event) : listener.call(this, event)), options);
    };`,
};

/** Parts of the browser that the page lacks or replaced. Without them boxes may stay their words, but nothing is lost or thrown. */
const damage: Record<string, string> = {
  ...Object.fromEntries(
    [
      'AbortController',
      'CSSStyleSheet',
      'IntersectionObserver',
      'ResizeObserver',
      'matchMedia',
      'queueMicrotask',
      'requestIdleCallback',
    ].flatMap((name) => [
      [`${name} is missing`, `delete self.${name}; self.${name} = undefined;`],
      [`${name} throws`, `self.${name} = function () { throw new TypeError('no'); };`],
    ]),
  ),
  ...Object.fromEntries(
    [
      'customElements.define',
      'CSS.supports',
      'CSSStyleSheet.prototype.replaceSync',
      'Document.prototype.adoptNode',
      'Document.prototype.createTreeWalker',
      'Document.prototype.importNode',
      'Element.prototype.attachShadow',
      'HTMLElement.prototype.attachInternals',
      'HTMLSlotElement.prototype.assign',
      'IntersectionObserver.prototype.observe',
      'Node.prototype.cloneNode',
    ].map((name) => [`${name} throws`, `${name} = () => { throw new TypeError('no'); };`]),
  ),
  'internals are not known': 'delete HTMLElement.prototype.attachInternals',
  'shadow roots are closed': `const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (options) { return attachShadow.call(this, {...options, mode: 'closed'}); };`,
  'what is parsed is emptied': `Object.defineProperty(Element.prototype, 'innerHTML', {set() {}, get() { return ''; }});`,
  'what is parsed is cleaned': `{
    const {get, set} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    Object.defineProperty(Element.prototype, 'innerHTML', {
      get, set(html) { set.call(this, String(html).replace(/<!--[^]*?-->|<\\?[^>]*>|[$@?][-\\w]+(=\\S+)?/g, '')); },
    });
  }`,
  'walkers find nothing': `Document.prototype.createTreeWalker = () => ({currentNode: null, nextNode: () => null});`,
  'copies are shallow': `for (const [owner, name] of [[Document, 'importNode'], [Node, 'cloneNode']]) {
    const was = owner.prototype[name];
    owner.prototype[name] = function (...given) { return was.call(this, given[0] === true ? false : given[0], false); };
  }`,
};

const body =
  snippet.replace('<wayout-steps', '<wayout-steps remember="local"') +
  ['guide', 'linkage', 'scope', 'faq', 'timeline']
    .map((name) => `<wayout-${name}><p>What is inside the tag.</p></wayout-${name}>`)
    .join('');

const damaged = Object.fromEntries(
  Object.entries(damage).map(([what, script]) => [
    what,
    pageOf({
      head: `<script>${script}</script>`,
      body: `<div>${snippet}</div><div data-wayout="faq"><p>Words.</p></div>${classic(oneFile)}`,
    }),
  ]),
);

/** Words that readers do not get, neither by a box nor by themselves, and boxes that say they are ready and are empty. */
const missing = (): string[] => {
  const all = [...document.querySelectorAll<HTMLElement>('wayout-steps, [data-wayout]')];
  return all.flatMap((each) => {
    const box = each.matches('[data-wayout]') ? each.querySelector<HTMLElement>('wayout-faq') : each;
    // Closed roots hide their text from tests, not from readers.
    const hasContent = Boolean(
      box && box.offsetHeight > 50 && (each !== box || !each.querySelector('p')!.offsetHeight),
    );
    const hasWords = each.querySelector<HTMLElement>('p')!.offsetHeight > 0;
    return hasContent !== hasWords ? [] : [`${each.localName}: content ${hasContent}, words ${hasWords}`];
  });
};

const pages = Object.fromEntries(
  Object.entries(tampering).map(([what, script], index) => {
    const ours = index % 2 ? module(universal) : classic(oneFile);
    return [what, pageOf({head: `<script>${script}</script>${ours}`, body})];
  }),
);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('every element works, whatever scripts of the page do to what all scripts share', async (t) => {
    const {page, errors} = await open(t, {rules: framed(pages)});
    await allLook(page, pages, 'works');
    assert.deepEqual(errors, []);
  });

  test('whatever the browser lacks or the page replaced, every word is there and nothing is thrown', async (t) => {
    const {page, errors} = await open(t, {rules: framed(damaged)});
    await forEachFrame(page, damaged, async (frame) => {
      await frame.waitForFunction(() => document.readyState === 'complete');
      await frame.evaluate(() => {
        for (const each of document.querySelectorAll('wayout-steps, wayout-faq'))
          each.setAttribute('loading', 'eager');
      });
      await frame.waitForFunction(`(${missing.toString()})().length === 0`).catch(async () => {
        assert.deepEqual(await frame.evaluate(missing), []);
      });
      // Timers that the script set had their turn.
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      assert.deepEqual(await frame.evaluate(missing), []);
    });
    assert.deepEqual(errors, []);
  });

  test('a box that a tool empties shows its words, now or in the end', async (t) => {
    const body = `<div>${snippet}</div><div data-wayout="faq"><p>Words.</p></div>`;
    const {page, errors} = await open(t, {rules: {'/page.html': pageOf({body})}});
    await ready(page);
    for (const empty of ['shadowRoot', 'frame'] as const) {
      await page.evaluate((what) => {
        const boxes = [...document.querySelectorAll('wayout-steps, wayout-faq')];
        const work = ({shadowRoot}: Element) => {
          const target = what === 'frame' ? shadowRoot!.querySelector('.frame') : shadowRoot;
          target?.replaceChildren();
        };
        boxes.forEach(work);
        // As often as it comes back.
        for (const box of boxes)
          new MutationObserver(() => box.shadowRoot!.querySelector('.frame *') && work(box)).observe(
            box.shadowRoot!,
            {childList: true, subtree: true},
          );
      }, empty);
      await page.waitForFunction(`(${missing.toString()})().length === 0`);
    }
    assert.deepEqual(await page.locator('wayout-steps:state(ready), wayout-faq:state(ready)').count(), 0);
    assert.deepEqual(errors, []);
  });
});

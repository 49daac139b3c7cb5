import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inBrowsers} from './browsers.js';
import {classic, framed, module, oneFile, pageOf, snippet, universal} from './fixture.js';
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

const body =
  snippet.replace('<wayout-steps', '<wayout-steps remember="local"') +
  ['guide', 'linkage', 'scope', 'faq', 'timeline']
    .map((name) => `<wayout-${name}><p>What is inside the tag.</p></wayout-${name}>`)
    .join('');

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
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {inBrowsers} from './browsers.js';
import {classic, forEachFrame, framed, pasted, oneFile, pageOf, ready, snippet} from './fixture.js';

const app = `
  import {LitElement, html} from 'lit';
  class HostApp extends LitElement {
    static properties = {count: {state: true}};
    constructor() {
      super();
      this.count = 0;
    }
    render() {
      return html\`<button @click=\${() => this.count++}>Pressed \${this.count} times</button>\`;
    }
  }
  customElements.define('host-app', HostApp);`;

/** The page's own application, with Lit as published. */
async function hostApp(): Promise<string> {
  const bundle = await rollup({
    input: 'app',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? `${process.cwd()}/app.js` : null),
        load: (id) => (id.endsWith('/app.js') && !id.includes('node_modules') ? app : null),
      },
      nodeResolve({exportConditions: ['production']}),
    ],
  });
  const {output} = await bundle.generate({format: 'iife'});
  return output[0].code;
}

const appScript = hostApp();
const orders = {
  first: classic('/host.js') + classic(oneFile),
  last: classic(oneFile) + classic('/host.js'),
};
const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types";
const named = ['lit-html', 'lit-html wayout'];

const pages = Object.fromEntries(
  Object.entries(orders).flatMap(([order, head]) =>
    named.map((names) => [
      `${order}, under ${names}`,
      {
        body: pageOf({head, body: `<host-app></host-app>${snippet}`}),
        headers: {'Content-Security-Policy': `${policy} ${names}`},
      },
    ]),
  ),
);

inBrowsers(['chromium', 'firefox'], (open) => {
  test('a host’s own Lit works beside ours, whichever loads first', async (t) => {
    const rules = {...framed(pages), '/host.js': await appScript};
    const {page, errors} = await open(t, {rules});
    await forEachFrame(page, pages, async (frame, name) => {
      await frame.getByRole('button', {name: 'Pressed 0 times'}).click();
      await frame.getByRole('button', {name: 'Pressed 1 times'}).waitFor();
      if (name.includes('wayout')) await ready(frame);
      else await pasted(frame).waitFor();
    });
    assert.deepEqual(errors, []);
  });
});

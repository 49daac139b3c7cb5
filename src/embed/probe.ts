import {html, render} from 'lit';

/**
 * Tests whether elements can be shown on this page, before any is defined. Browsers from before mid 2024 lack `light-dark()`, the youngest
 * feature the styles need. Under some content security policies (Trusted Types without our policy name) rendering throws, or a default
 * policy of the page changes what is rendered, and scripts of pages replace what all scripts share. Boxes would hide the slotted
 * fallback all the same; so what they need is tried on nodes that nobody sees, and the result is looked at.
 */
export function canShow(): boolean {
  try {
    const root = new DocumentFragment();
    new CSSStyleSheet().replaceSync('');
    new AbortController();
    queueMicrotask(() => {});
    document.createElement('slot').assign();
    render(html`<p><button part=${1} ?hidden=${true}>${html`<b>${1}</b>`}</button></p>`, root);
    const shown = root.querySelector('p>[part="1"][hidden]>b')!.textContent;
    return shown === '1' && CSS.supports('color', 'light-dark(red, red)');
  } catch {
    return false;
  }
}

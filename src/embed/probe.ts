import {html, render} from 'lit';

/**
 * Tests whether elements can be shown on this page, before any is defined. Browsers from before mid 2024 lack `light-dark()`, the youngest
 * feature the styles need. Under some content security policies (Trusted Types without our policy name) rendering throws, and would
 * do so after the shadow root has hidden the slotted fallback; so it is tried on a fragment that nobody sees.
 */
export function canShow(): boolean {
  try {
    render(html`<p>${1}</p>`, new DocumentFragment());
    return CSS.supports('color', 'light-dark(red, red)');
  } catch {
    return false;
  }
}

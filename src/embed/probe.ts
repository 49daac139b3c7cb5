import {html, render} from 'lit';

/**
 * Whether the elements can show here. Browsers from before mid 2024 lack `light-dark()`, the youngest feature the styles
 * need. And under some content security policies (Trusted Types without our policy name) rendering throws after the shadow
 * root has already hidden what is inside the tag; so it is tried before any element is defined, on something nobody sees.
 */
export function canShow(): boolean {
  try {
    render(html`<p>${1}</p>`, new DocumentFragment());
    return CSS.supports('color', 'light-dark(red, red)');
  } catch {
    return false;
  }
}

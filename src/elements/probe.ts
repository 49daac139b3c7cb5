import {html, render} from 'lit';

/**
 * Whether this page lets templates render. Under some content security policies (Trusted Types without our policy name)
 * rendering throws after the shadow root has already hidden what is inside the tag; so it is tried before any element is
 * defined, on something nobody sees.
 */
export function canRender(): boolean {
  try {
    render(html`<p>${1}</p>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}

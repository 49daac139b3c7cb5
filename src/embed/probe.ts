import {html, render} from 'lit';

/**
 * Tests whether elements can be shown on this page, before any is defined. Browsers from before mid 2024 lack `light-dark()`, the youngest
 * feature the styles need. Under some content security policies (Trusted Types without our policy name) rendering throws, or a default
 * policy of the page changes what is rendered, and scripts of pages replace what all scripts share. Boxes would hide the slotted
 * fallback all the same; so what they need is tried on nodes that nobody sees, and the result is looked at.
 */
export function canShow(): boolean {
  try {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p{color:light-dark(red,red)}');
    root.adoptedStyleSheets = [sheet];
    new AbortController();
    document.createElement('slot').assign();
    queueMicrotask(() => {});
    render(
      html`<p class="frame" part="frame" lang=${1}>
        <button aria-controls=${1} ?hidden=${true} @click=${() => {}}>1</button><i>${html`<b>${1}</b>`}</i>
      </p>`,
      root,
    );
    const shown = root.querySelector('.frame[part][lang="1"]>[aria-controls][hidden]+i>b');
    return shown!.textContent === '1' && CSS.supports('color', 'light-dark(red, red)');
  } catch {
    return false;
  }
}

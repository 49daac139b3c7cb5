import {html, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import type {WayoutElement} from '../base/wayout-element.js';

/** For `hidden`, which the DOM types know as a boolean only. Browsers without the search take it for true. */
export const untilFound = 'until-found' as unknown as boolean;

/** What a button opens. Closed text can still be found by the browser's search (`hidden="until-found"`), which then opens it. */
export const foldPanel = (host: WayoutElement, id: string, content: unknown): TemplateResult =>
  html`<div
    class="fold-panel"
    part="panel"
    id=${id}
    .hidden=${host.opened.has(id) ? false : untilFound}
    @beforematch=${() => host.toggle(id)}
  >
    ${content}
  </div>`;

/** A heading with a button that opens what is below it. */
export function fold(
  host: WayoutElement,
  id: string,
  title: unknown,
  content: unknown,
  level = host.settings.level + 1,
): TemplateResult {
  const open = host.opened.has(id);
  return html`<div class="fold">
    ${heading(
      level,
      html`<button
        class="opener"
        part="button"
        aria-expanded=${open}
        aria-controls=${id}
        @click=${() => host.toggle(id)}
      >
        <span>${title}</span>
      </button>`,
    )}
    ${foldPanel(host, id, html`<div class="fold-inner">${content}</div>`)}
  </div>`;
}

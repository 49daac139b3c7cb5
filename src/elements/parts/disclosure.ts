import {html, nothing, type TemplateResult} from 'lit';
import type {Host} from '../base/host.js';
import {heading} from './heading.js';

/** Value of `hidden` that the DOM types know as a boolean only. Browsers without the search take it for true. */
export const untilFound = 'until-found' as unknown as boolean;

/** Tests for a part whose content is rendered: while it is shown, and where it has to be there although it is not. */
export const isRendered = ({filled}: Host, part: string, isShown: boolean): boolean =>
  isShown || filled.has(part);

/** Button that opens and closes a panel. */
export const disclosureButton = (
  host: Host,
  panel: string,
  content: unknown,
  {class: name, label}: {class: string; label?: string},
): TemplateResult =>
  html`<button
    class=${name}
    part="button"
    aria-label=${label ?? nothing}
    aria-expanded=${host.opened.has(panel)}
    aria-controls=${panel}
    @click=${() => host.toggle(panel)}
  >
    ${content}
  </button>`;

/**
 * Panel whose closed text the browser's search finds (`hidden="until-found"`), and then opens it.
 * @param content is called once the panel is opened, or filled.
 */
export function disclosurePanel(host: Host, panel: string, content: () => unknown): TemplateResult {
  const isOpen = host.opened.has(panel);
  return html`<div
    class="fold-panel"
    part="panel"
    id=${panel}
    .hidden=${isOpen ? false : untilFound}
    @beforematch=${() => host.toggle(panel)}
  >
    ${isRendered(host, panel, isOpen) ? content() : nothing}
  </div>`;
}

/** Disclosure: a heading with a button that opens the panel below it. */
export const disclosure = (
  host: Host,
  panel: string,
  title: unknown,
  content: () => unknown,
  level = host.settings.level + 1,
): TemplateResult =>
  html`<div class="fold">
    ${heading(level, disclosureButton(host, panel, html`<span>${title}</span>`, {class: 'opener'}))}
    ${disclosurePanel(host, panel, () => html`<div class="fold-inner">${content()}</div>`)}
  </div>`;

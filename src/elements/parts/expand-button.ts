import {html, nothing, type TemplateResult} from 'lit';
import type {ExpandableHost} from '../base/host.js';

/**
 * Button of a collapsed box that brings the rest.
 * @param around further classes of the line that the button stands in.
 * @param kind further classes of the button.
 */
export const expandButton = (
  host: ExpandableHost,
  label: string,
  around = '',
  kind = '',
): TemplateResult | typeof nothing =>
  host.collapsed
    ? html`<div class="actions expand ${around}">
        <button class="button ${kind}" part="button" @click=${() => host.expand()}>${label}</button>
      </div>`
    : nothing;

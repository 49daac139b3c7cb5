import {html, nothing, type TemplateResult} from 'lit';
import type {ExpandableHost} from '../base/host.js';

/**
 * Button of a collapsed box that brings the rest. It stays: screen readers that lose what has the focus go on somewhere, and say nothing.
 */
export const expandButton = (host: ExpandableHost, label: string): TemplateResult | typeof nothing =>
  host.collapsed || host.expanded
    ? html`<div class="actions expand">
        <button class="button" part="button" aria-expanded=${host.expanded} @click=${() => host.expand()}>
          ${label}
        </button>
      </div>`
    : nothing;

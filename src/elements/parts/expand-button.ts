import {html, nothing, type TemplateResult} from 'lit';
import type {ExpandableHost} from '../base/host.js';

/** Button of a collapsed box that brings the rest. */
export const expandButton = (host: ExpandableHost, label: string): TemplateResult | typeof nothing =>
  host.collapsed
    ? html`<div class="actions expand">
        <button class="button" part="button" @click=${() => host.expand()}>${label}</button>
      </div>`
    : nothing;

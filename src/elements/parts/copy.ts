import {html, nothing, type TemplateResult} from 'lit';
import type {CopyHost} from '../base/host.js';

/**
 * Button that copies a text. Where the browser refuses, the text appears in a field, selected, for the reader to copy: a refusal
 * must not look like a success.
 */
export function copyButton(host: CopyHost, what: string, text: string, name: string): TemplateResult {
  const {msg, copier} = host;
  const done = copier.state(what);
  return html`<button class="button no-print" part="button" @click=${() => copier.copy(what, text)}>
      <span aria-live="polite">${done ? msg('Copied') : name}</span>
    </button>
    ${
      done === false
        ? html`<label class="copying"
            >${msg('Select and copy:')} <input class="field" readonly .value=${text}
          /></label>`
        : nothing
    }`;
}

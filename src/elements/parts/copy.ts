import {html, nothing, type TemplateResult} from 'lit';
import type {CopyHost} from '../base/host.js';

/**
 * Button that copies a text. Where the browser refuses, the text appears in a field, selected and with the focus, for the reader to copy:
 * a refusal must not look like a success.
 * @param label accessible name, where several buttons have the same text.
 */
export function copyButton(
  host: CopyHost,
  what: string,
  text: string,
  name: string,
  label?: string,
): TemplateResult {
  const {msg, copier} = host;
  const done = copier.state(what);
  const onClick = async () => (await copier.copy(what, text)) && host.say(msg('Copied'));
  return html`<button class="button no-print" part="button" aria-label=${label ?? nothing} @click=${onClick}>
      ${done ? msg('Copied') : name}
    </button>
    ${
      done === false
        ? html`<label class="copying"
            >${msg('Select and copy:')} <textarea class="field" readonly .value=${text}></textarea>
          </label>`
        : nothing
    }`;
}

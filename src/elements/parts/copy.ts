import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {WayoutElement} from '../base/wayout-element.js';

/** Milliseconds a button says that it copied. */
const shown = 4000;

/** Copies texts for an element, and knows which was copied last and whether that worked. */
export class Copier implements ReactiveController {
  readonly #host: WayoutElement;
  #last: {what: string; done: boolean} | undefined;
  #timer = 0;

  constructor(host: WayoutElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
  }

  /** Whether this text was just copied: true, false where the browser refused, undefined where nobody asked. */
  state(what: string): boolean | undefined {
    return this.#last?.what === what ? this.#last.done : undefined;
  }

  async copy(what: string, text: string): Promise<void> {
    const done = await this.#write(text);
    this.#show({what, done});
    if (done) {
      this.#host.send('copy', {what});
      this.#timer = window.setTimeout(() => this.#show(undefined), shown);
    }
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLInputElement>('.copying input')?.select();
  }

  async #write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // No clipboard on an insecure page, no permission in a frame: the text is shown instead.
      return false;
    }
  }

  #show(last: {what: string; done: boolean} | undefined): void {
    clearTimeout(this.#timer);
    this.#last = last;
    this.#host.requestUpdate();
  }
}

/**
 * A button that copies a text. Where the browser forbids it, the text appears in a field, selected, for the reader to
 * copy: a refusal must not look like a success.
 */
export function copyButton(host: WayoutElement, what: string, text: string, name: string): TemplateResult {
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

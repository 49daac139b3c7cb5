import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Element that texts are copied for. */
interface CopierHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  send(name: string, detail: object): boolean;
}

/** Milliseconds for which a button says that it copied. */
const shown = 4000;

/** Milliseconds after which a clipboard that has not answered counts as refusing. Some browsers inside apps never answer. */
const patience = 1000;

/** Copies texts to the clipboard, and remembers the last one and the result. */
export class Copier implements ReactiveController {
  readonly #host: CopierHost;
  #last: {what: string; done: boolean} | undefined;
  #timer = 0;

  constructor(host: CopierHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#last = undefined;
  }

  /** Result of the last copy of a text: true, false where the browser refused, undefined where nobody asked. */
  state(what: string): boolean | undefined {
    return this.#last?.what === what ? this.#last.done : undefined;
  }

  /** Copies a text. @returns true where the browser did. */
  async copy(what: string, text: string): Promise<boolean> {
    try {
      const writing = navigator.clipboard.writeText(text);
      await Promise.race([writing, new Promise((_resolve, reject) => setTimeout(reject, patience))]);
      this.#show({what, done: true});
      this.#host.send('copy', {what});
      this.#timer = window.setTimeout(() => this.#show(undefined), shown);
      return true;
    } catch {
      // Insecure pages have no clipboard, frames may lack the permission: the text is shown instead.
      this.#show({what, done: false});
      await this.#host.updateComplete;
      const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.copying .field');
      field?.focus();
      field?.select();
      return false;
    }
  }

  #show(last: {what: string; done: boolean} | undefined): void {
    clearTimeout(this.#timer);
    this.#last = last;
    this.#host.requestUpdate();
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Element with panels that the page's address can name. */
interface DeepLinkHost extends HTMLElement, ReactiveControllerHost {
  readonly loaded: object | undefined;
  /** Tests for a panel, open or closed. Absent before the element is upgraded. */
  shows?(panel: string): boolean;
  goTo(panel: string): Promise<void>;
}

/** Id of a question's panel, and the fragment that names it in the page's address. */
export const fragmentOf = (id: string): string => `wayout-${id}`;

/**
 * Goes to the question that the page's address names, once the words are there and whenever the address changes. Browsers look for no
 * fragment inside a shadow root (HTML, “find a potential indicated element”).
 */
export class DeepLink implements ReactiveController {
  readonly #host: DeepLinkHost;
  #disconnected = new AbortController();
  #arrived = false;

  constructor(host: DeepLinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#disconnected = new AbortController();
    window.addEventListener('hashchange', () => this.#follow(), {signal: this.#disconnected.signal});
  }

  hostDisconnected(): void {
    this.#disconnected.abort();
  }

  hostUpdated(): void {
    if (this.#arrived || !this.#host.loaded) return;
    this.#arrived = true;
    this.#follow();
  }

  /** Follows the address. Of several elements that show the question, the first goes to it. */
  #follow(): void {
    const panel = location.hash.slice(1);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    // DOM clobbering: an image of that name replaces the method on the document, not on its prototype.
    const made = Object.getPrototypeOf(root) as typeof root;
    const all = made.querySelectorAll.call(root, this.#host.localName) as NodeListOf<DeepLinkHost>;
    if ([...all].find((each) => each.shows?.(panel)) === this.#host) void this.#host.goTo(panel);
  }
}

import type {ReactiveController} from 'lit';
import type {WayoutFaq} from '../wayout-faq.js';

/** Id of a question's panel, and the fragment that names it in the page's address. */
export const fragmentOf = (id: string): string => `wayout-${id}`;

/**
 * Goes to the question that the page's address names, once the words are there and whenever the address changes. The
 * browser cannot: it looks for no fragment inside a shadow root.
 */
export class DeepLink implements ReactiveController {
  readonly #host: WayoutFaq;
  #away = new AbortController();
  #arrived = false;

  constructor(host: WayoutFaq) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = new AbortController();
    window.addEventListener('hashchange', () => this.#follow(), {signal: this.#away.signal});
  }

  hostDisconnected(): void {
    this.#away.abort();
  }

  hostUpdated(): void {
    if (this.#arrived || !this.#host.pack) return;
    this.#arrived = true;
    this.#follow();
  }

  /** Of several elements that show the question, the first goes to it. */
  #follow(): void {
    const panel = location.hash.slice(1);
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    // Not `root.querySelectorAll`: an image of that name takes its place in a document.
    const made = Object.getPrototypeOf(root) as typeof root;
    const all = made.querySelectorAll.call(root, this.#host.localName) as NodeListOf<WayoutFaq>;
    if ([...all].find((each) => each.shows?.(panel)) === this.#host) void this.#host.goTo(panel);
  }
}

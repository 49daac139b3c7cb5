import {LitElement, html, nothing, type CSSResult, type PropertyValues} from 'lit';
import {outerHost} from '../../locale/language.js';
import type {Author} from './author-messages.js';
import {holdHeight} from './hold-height.js';

const broken = {
  code: 'broken',
  message: 'Its content cannot be shown, or this page changes it. Showing what is inside the tag.',
};

/** Where Lit keeps what it rendered into a root. */
const rendered = '_$litPart$';

/**
 * An element in a page that is not ours. What readers see before its words come, be it children or a shadow root from the
 * server, gives way at once and without moving the page; what the page does to its insides never becomes an error of the page.
 */
export abstract class GuestElement extends LitElement {
  /** @internal What there is to show. */
  abstract pack: object | undefined;
  /** @internal Ids of the panels that are open. */
  abstract opened: ReadonlySet<string>;
  /** @internal Whether it stands inside another element of ours. */
  abstract nested: boolean;
  protected abstract readonly author: Author;

  /** @internal Whether a server rendered its shadow root. */
  fromServer = false;
  /** That, until it gives way. */
  #prerendered: readonly ChildNode[] = [];
  #prepared = false;
  #focused: string | undefined;
  #failures = 0;

  /** What stands in place of words that are not there: the children, or what the server rendered, which is there already. */
  protected get instead(): unknown {
    return this.#prerendered.length ? nothing : html`<slot></slot>`;
  }

  override connectedCallback(): void {
    // What a server rendered inside another of these is soon replaced with all the rest.
    if (this.shadowRoot && !this.nested && outerHost(this)?.localName.startsWith('wayout-')) return;
    super.connectedCallback();
  }

  /** A document lets go of style sheets that were made for another, and takes only its own. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    const {elementStyles} = this.constructor as typeof LitElement;
    this.shadowRoot.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({cssText}) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = [...(this.shadowRoot?.childNodes ?? [])];
    this.fromServer = this.#prerendered.length > 0;
    const root = super.createRenderRoot();
    this.renderOptions.renderBefore = null;
    return root;
  }

  /**
   * @internal Called once the words are there, before anything is rendered: boxes that come together are then measured
   * together. What readers opened in the static text stays open, and what they were at keeps the focus.
   */
  prepare(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    const outer = this.nested ? outerHost(this) : this;
    const {activeElement} = this.getRootNode() as Document;
    const panels = [...(outer ?? this).querySelectorAll<HTMLElement>('[data-wayoutpanel]')];
    const open = panels
      .filter((panel) => panel.hasAttribute('open'))
      .map((panel) => panel.dataset['wayoutpanel']!);
    this.opened = new Set([...this.opened, ...open]);
    if (open.includes('expanded')) Object.assign(this, {expanded: true});
    // A page's images of that name would be in its place.
    if (activeElement?.nodeType === 1)
      this.#focused = panels.find((panel) => panel.contains(activeElement))?.dataset['wayoutpanel'];
    if (!this.nested) holdHeight(this);
  }

  protected override update(changed: PropertyValues): void {
    if (this.pack) {
      for (const node of this.#prerendered) node.remove();
      this.#prerendered = [];
    }
    super.update(changed);
    if (!this.pack || !this.#focused) return;
    this.renderRoot.querySelector<HTMLElement>(`[aria-controls=${CSS.escape(this.#focused)}]`)?.focus();
    this.#focused = undefined;
  }

  /**
   * Tools that translate pages, ad blockers and scripts of the page rewrite shadow roots, too, and Lit throws when it meets
   * what they left. Then everything is rendered anew; where that fails as well, the children are shown.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#failures = 0;
    } catch {
      this.#failures++;
      delete (this.renderRoot as unknown as Record<string, unknown>)[rendered];
      this.renderRoot.replaceChildren();
      if (this.#failures > 1 && this.pack) {
        this.pack = undefined;
        this.author.loading.push(broken);
      }
      if (this.#failures < 4) this.requestUpdate();
      else this.renderRoot.append(document.createElement('slot'));
    }
  }

  /** @internal Dispatches `wayout-` + name. @returns false if a listener cancelled it. */
  send(name: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`wayout-${name}`, {detail, bubbles: true, composed: true, cancelable}),
    );
  }
}

import {LitElement, html, nothing, type CSSResult, type PropertyValues} from 'lit';
import {outerHost} from '../../locale/language.js';
import type {AuthorMessages} from './author-messages.js';
import {holdHeight} from './hold-height.js';

/** Property of a root in which Lit keeps its last render. */
const litPart = '_$litPart$';

/**
 * Element in a page that is not ours. Slotted children, or a shadow root from the server, stay visible until the pack has loaded, then
 * give way at once and without moving the page; changes the page makes to its shadow root never become an error of the page.
 */
export abstract class GuestElement extends LitElement {
  /** @internal Content to show; undefined until it is loaded. */
  abstract loaded: object | undefined;
  /** @internal Ids of the panels that are open. */
  abstract opened: ReadonlySet<string>;
  /** @internal True once the reader asked for the rest of a collapsed box. */
  abstract expanded: boolean;
  /** @internal True inside another element of ours. */
  abstract embedded: boolean;
  protected abstract readonly author: AuthorMessages;

  /** @internal True where a server rendered the shadow root. */
  fromServer = false;
  /** Nodes of the server's shadow root, until they give way. */
  #prerendered: readonly ChildNode[] = [];
  #prepared = false;
  #focusedPanel: string | undefined;
  #failures = 0;

  /** Slotted fallback while there is no content; nothing where the server's render is there. */
  protected get fallback(): unknown {
    return this.#prerendered.length ? nothing : html`<slot></slot>`;
  }

  override connectedCallback(): void {
    // A server-rendered element inside another one is replaced with it.
    if (this.shadowRoot && !this.embedded && outerHost(this)?.localName.startsWith('wayout-')) return;
    super.connectedCallback();
  }

  /** Style sheets belong to the document they were made in (CSSOM, “adoptedStyleSheets”): another one drops them, so they are made anew. */
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
   * @internal Called once the content is loaded, before the first render, so that boxes that come together are measured together. Panels
   * that a reader opened in the slotted fallback stay open, and the one with the focus keeps it.
   */
  beforeFirstRender(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    const outer = this.embedded ? outerHost(this) : this;
    const {activeElement} = this.getRootNode() as Document;
    const panels = [...(outer ?? this).querySelectorAll<HTMLElement>('[data-wayoutpanel]')];
    const open = panels
      .filter((panel) => panel.hasAttribute('open'))
      .map((panel) => panel.dataset['wayoutpanel']!);
    this.opened = new Set([...this.opened, ...open]);
    if (open.includes('expanded')) this.expanded = true;
    this.#focusedPanel = panels.find((panel) => panel.contains(activeElement))?.dataset['wayoutpanel'];
    if (!this.embedded) holdHeight(this);
  }

  protected override update(changed: PropertyValues): void {
    if (this.loaded) {
      for (const node of this.#prerendered) node.remove();
      this.#prerendered = [];
    }
    super.update(changed);
    if (!this.loaded || !this.#focusedPanel) return;
    this.renderRoot.querySelector<HTMLElement>(`[aria-controls=${CSS.escape(this.#focusedPanel)}]`)?.focus();
    this.#focusedPanel = undefined;
  }

  /**
   * Renders anew where an update throws: translation tools, ad blockers and scripts of the page rewrite shadow roots, and Lit throws
   * when it meets nodes it did not leave there. Where that fails as well, the slotted fallback is shown.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#failures = 0;
    } catch {
      this.#failures++;
      delete (this.renderRoot as unknown as Record<string, unknown>)[litPart];
      this.renderRoot.replaceChildren();
      if (this.#failures > 1 && this.loaded) {
        this.loaded = undefined;
        this.author.loading.push({code: 'broken'});
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

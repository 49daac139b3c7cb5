import {LitElement, html, nothing, type CSSResult, type PropertyValues} from 'lit';
import {outerHost} from '../../locale/language.js';
import type {AuthorMessages} from './author-messages.js';
import type {ForcedScheme} from './colour-scheme.js';
import {hasWords, takeWords} from './displaced-words.js';
import {lookLater, type LookedAt} from './first-look.js';
import {everyPanel, type Panels} from './panels.js';
import {holdHeight, keepView, measure, type Place} from './place.js';
import {enter, fillLater, leave, type Box} from './signals.js';

/** Property of a root in which Lit keeps its last render. */
const litPart = '_$litPart$';

/** Number of closed panels that are filled at a time. */
const slice = 4;

/**
 * Element in a page that is not ours. It costs the page nothing until the reader is near. Slotted children, or a shadow root from the
 * server, stay visible until the pack has loaded, then give way at once and without moving the page; changes the page makes to its
 * shadow root never become an error of the page.
 */
export abstract class GuestElement extends LitElement implements Box, LookedAt {
  /** @internal True where the browser's search has to find what closed panels hold. */
  static readonly findable: boolean = false;

  /** @internal */
  abstract loading: string | null;

  /** @internal Content to show; undefined until it is loaded. */
  abstract loaded: object | undefined;
  /** @internal Ids of the panels that are open. */
  abstract opened: ReadonlySet<string>;
  /** @internal Ids of the closed panels that are rendered nevertheless. */
  abstract filled: Panels;
  /** @internal True once the reader asked for the rest of a collapsed box. */
  abstract expanded: boolean;
  /** @internal True inside another element of ours. */
  abstract embedded: boolean;
  protected abstract readonly author: AuthorMessages;

  /** @internal */
  isNear = false;
  /** @internal */
  schemeAround: ForcedScheme = '';
  /** Nodes of the server's shadow root, until they give way. */
  #prerendered: readonly ChildNode[] = [];
  #prepared = false;
  /** Place of the slotted fallback, while content takes it. */
  #earlier: Place | undefined;
  #focusedPanel: string | undefined;
  #failures = 0;

  /** @internal True where a server rendered the shadow root. */
  fromServer = false;

  /** @internal True for a tag without words, for which nothing would be there. */
  get isEager(): boolean {
    const {loading} = this;
    return (
      this.isAttached ||
      this.embedded ||
      loading === 'eager' ||
      (loading !== 'lazy' && !this.fromServer && !hasWords(this))
    );
  }

  /** Slotted fallback while there is no content; nothing where the server's render is there. */
  protected get fallback(): unknown {
    return this.#prerendered.length ? nothing : html`<slot></slot>`;
  }

  /** @internal Loads the words, then attaches. */
  abstract approach(): void;

  /** @internal The same at once, where the words need not be fetched. */
  abstract loadNow(): void;

  override connectedCallback(): void {
    // A server-rendered element inside another one is replaced with it.
    if (this.shadowRoot && !this.embedded && outerHost(this)?.localName.startsWith('wayout-')) return;
    if (this.isAttached) {
      super.connectedCallback();
      lookLater(this);
    } else this.fromServer = Boolean(this.shadowRoot?.hasChildNodes());
    takeWords(this);
    enter(this);
  }

  override disconnectedCallback(): void {
    leave(this);
    super.disconnectedCallback();
  }

  /** @internal True once there is a root to render into. */
  get isAttached(): boolean {
    return Boolean(this.renderRoot);
  }

  /** @internal Begins to render. Until then the element has no shadow root of ours. */
  attach(): void {
    if (this.isAttached || !this.isConnected) return;
    if (!this.embedded) lookLater(this);
    super.connectedCallback();
    if (this.#earlier) holdHeight(this.shadowRoot!, this.#earlier);
  }

  /** Lit's promise ends with the first rendering, which an element in wait does not have. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.isAttached ? super.getUpdateComplete() : Promise.resolve(true);
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
    if (!this.embedded) this.#earlier = measure(this);
    const outer = this.embedded ? outerHost(this) : this;
    const {activeElement} = this.getRootNode() as Document;
    const panels = [...(outer ?? this).querySelectorAll<HTMLElement>('[data-wayoutpanel]')];
    const open = panels
      .filter((panel) => panel.hasAttribute('open'))
      .map((panel) => panel.dataset['wayoutpanel']!);
    this.opened = new Set([...this.opened, ...open]);
    if (open.includes('expanded')) this.expanded = true;
    this.#focusedPanel = panels.find((panel) => panel.contains(activeElement))?.dataset['wayoutpanel'];
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

  protected override firstUpdated(_changed: PropertyValues): void {
    if (this.#earlier) keepView(this, this.#earlier);
    // Sent when the page begins to turn dark or light, and when it has (tokens.ts).
    for (const type of ['transitionrun', 'transitionend'])
      this.renderRoot.addEventListener(type, () => this.embedded || lookLater(this));
    const {findable} = this.constructor as typeof GuestElement;
    if (findable) fillLater(this);
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

  /** @internal */
  fill(): void {
    this.filled = everyPanel;
    if (!this.loaded) this.loadNow();
    if (this.isAttached) this.performUpdate();
  }

  /** @internal */
  fillSome(): boolean {
    const closed = [...this.renderRoot.querySelectorAll('[hidden=until-found]')];
    const next = closed.flatMap(({id}) => (this.filled.has(id) ? [] : id)).slice(0, slice);
    this.filled = next.length ? new Set([...(this.filled as Set<string>), ...next]) : everyPanel;
    this.performUpdate();
    return next.length > 0;
  }

  /** @internal Dispatches `wayout-` + name. @returns false if a listener cancelled it. */
  send(name: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`wayout-${name}`, {detail, bubbles: true, composed: true, cancelable}),
    );
  }
}

import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import {outerHost} from '../../locale/language.js';
import type {AuthorMessages} from './author-messages.js';
import type {ForcedScheme} from './colour-scheme.js';
import {displacedWords, hasWords, isFallback, showOnly} from './fallback.js';
import {lookLater, type LookedAt} from './first-look.js';
import {everyPanel, type Panels} from './panels.js';
import {holdHeight, keepView, measure, viewOf, type Place} from './place.js';
import {enter, leave, type Box} from './signals.js';
import type {States} from './states.js';

/** Property of a root in which Lit keeps its last render. */
const litPart = '_$litPart$';

/**
 * Element in a page that is not ours. It costs the page nothing until the reader is near. Slotted children, or a shadow root from the
 * server, stay visible until the pack has loaded, then give way at once and without moving the page; changes the page makes to its
 * shadow root never become an error of the page.
 */
export abstract class GuestElement extends LitElement implements Box, LookedAt {
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
  protected abstract readonly states: States;

  /** @internal */
  isNear = false;
  /** @internal */
  schemeAround: ForcedScheme = '';
  /** @internal Element that holds the fallback: the tag itself, or the block or paragraph of a mount, or words after the tag. */
  words: HTMLElement = this;
  /** @internal Called when a mounted element was taken out of the page. */
  left?: () => void;
  /** Nodes of the server's shadow root, until they give way. */
  #prerendered: readonly ChildNode[] = [];
  #prepared = false;
  /** Place of the slotted fallback, while content takes it. */
  #earlier: Place | undefined;
  #focusedPanel: string | undefined;
  #failures = 0;
  /** Slot of what is inside the tag. */
  #slot!: HTMLSlotElement;
  /** True while content is there in place of the fallback. */
  #isShown = false;
  /** True once somebody else took the content out of the shadow root. */
  #isRobbed = false;

  /** @internal True where a server rendered the shadow root. */
  fromServer = false;

  /** @internal True where readers see something without scripts. */
  get hasWords(): boolean {
    return this.fromServer || hasWords(this.words, this);
  }

  /** @internal True for a tag without words, for which nothing would be there. */
  get isEager(): boolean {
    const {loading} = this;
    return this.isAttached || this.embedded || loading === 'eager' || (loading !== 'lazy' && !this.hasWords);
  }

  /** @internal Loads the words, then attaches. */
  abstract approach(): void;

  /** @internal The same at once, where the words need not be fetched. */
  abstract loadNow(): void;

  override connectedCallback(): void {
    // Documents without a window, such as those of parsers, show nothing to anybody.
    if (!viewOf(this)) return;
    // A server-rendered element inside another one is replaced with it.
    if (this.shadowRoot && !this.embedded && outerHost(this)?.localName.startsWith('wayout-')) return;
    if (this.isAttached) {
      super.connectedCallback();
      lookLater(this);
    } else this.fromServer = Boolean(this.shadowRoot?.hasChildNodes());
    this.takeWords();
    enter(this);
  }

  override disconnectedCallback(): void {
    leave(this);
    super.disconnectedCallback();
    if (this.words !== this) this.#settle();
    this.left?.();
  }

  /** @internal Finds words that a parser pushed out of the tag. They give way like those inside it. */
  takeWords(): void {
    if (this.words === this) this.words = displacedWords(this) ?? this;
    if (this.words !== this) this.#settle();
  }

  /** @internal True once there is a root to render into. */
  get isAttached(): boolean {
    return Boolean(this.renderRoot);
  }

  /**
   * @internal Begins to render. Until then the element has no shadow root of ours. Where the page lacks or replaced something that is needed
   * for it, the fallback stays.
   */
  attach(): void {
    if (this.isAttached || !this.isConnected) return;
    try {
      if (!this.embedded) lookLater(this);
      super.connectedCallback();
      if (this.#earlier) holdHeight(this.renderRoot as ShadowRoot, this.#earlier);
    } catch {
      // The slot is in the root already.
    }
  }

  /** Lit's promise ends with the first rendering, which an element in wait does not have. */
  protected override getUpdateComplete(): Promise<boolean> {
    return this.isAttached ? super.getUpdateComplete() : Promise.resolve(true);
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.isAttached && viewOf(this)) this.#dress(this.renderRoot as ShadowRoot);
  }

  /** Style sheets belong to the document they were made in (CSSOM, “adoptedStyleSheets”): another one refuses them, so they are made anew. */
  #dress(root: ShadowRoot): void {
    const view = viewOf(this)!;
    const {elementStyles} = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = (elementStyles as CSSResult[]).map(({cssText, styleSheet}) => {
      if (view === window) return styleSheet!;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  /** The slot comes first, so that the root hides nothing if anything after it fails. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = [...(this.shadowRoot?.childNodes ?? [])];
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#slot = document.createElement('slot');
    this.#slot.hidden = this.#prerendered.length > 0;
    root.append(this.#slot);
    this.#dress(root);
    this.renderOptions.renderBefore = null;
    const observer = new MutationObserver(() => this.#look());
    observer.observe(root, {childList: true, subtree: true});
    observer.observe(this.words, {childList: true});
    return root;
  }

  /** Tests for content that was rendered and is still there: filters of a page, of browsers and of tools take it away. */
  get #isThere(): boolean {
    return /\S/.test(this.renderRoot.querySelector('.frame')?.textContent ?? '');
  }

  /** Looks at what somebody else changed. Content that is taken away is rendered once more, and then gives the words back. */
  #look(): void {
    if (!this.#isShown || this.#isThere) return this.#settle();
    if (this.#isRobbed) this.#giveUp();
    this.#isRobbed = true;
    this.requestUpdate();
  }

  #giveUp(): void {
    this.loaded = undefined;
    this.author.loading.push({code: 'broken'});
  }

  /** Shows the content or the fallback, and below the content what only seems to be fallback. */
  #settle(): void {
    const {words} = this;
    const fits = isFallback(words, this);
    const isShown = this.#isShown && this.isConnected;
    this.states.set('ready', isShown);
    if (words !== this) showOnly(words, this, isShown, fits);
    if (!this.isAttached) return;
    const slot = this.#slot;
    slot.hidden = isShown ? fits || words !== this : this.#prerendered.length > 0;
    // The slot begins as the first node. A move that changes nothing would be observed, and never end.
    if (!slot.hidden && (!slot.parentNode || (isShown && !slot.previousSibling)))
      this.renderRoot.append(slot);
  }

  /**
   * @internal Called once the content is loaded, before the first render, so that boxes that come together are measured together. Panels
   * that a reader opened in the slotted fallback stay open, and the one with the focus keeps it.
   */
  beforeFirstRender(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    const {words} = this;
    if (!this.embedded) this.#earlier = measure(this, words, this.hasWords && isFallback(words, this));
    const outer = ((this.embedded && outerHost(this)) || this) as GuestElement;
    const {activeElement} = this.getRootNode() as Document;
    const panels = [...outer.words.querySelectorAll<HTMLElement>('[data-wayoutpanel]')];
    const open = panels
      .filter((panel) => panel.hasAttribute('open'))
      .map((panel) => panel.dataset['wayoutpanel']!);
    this.opened = new Set([...this.opened, ...open]);
    if (open.includes('expanded')) this.expanded = true;
    this.#focusedPanel = panels.find((panel) => panel.contains(activeElement))?.dataset['wayoutpanel'];
  }

  protected override update(changed: PropertyValues): void {
    // Closed panels are filled only in the window, and change no height.
    const isGrowing = this.#isShown && (changed.has('opened') || !changed.has('filled'));
    const earlier = isGrowing ? measure(this, this.words, true) : this.#earlier;
    if (this.loaded) {
      for (const node of this.#prerendered) node.remove();
      this.#prerendered = [];
    }
    super.update(changed);
    if (this.loaded && !this.#isThere) throw new Error();
    this.#isShown = Boolean(this.loaded);
    this.#settle();
    if (earlier) keepView(this.words, earlier);
    this.#earlier = undefined;
    if (!this.loaded || !this.#focusedPanel) return;
    this.renderRoot.querySelector<HTMLElement>(`[aria-controls=${CSS.escape(this.#focusedPanel)}]`)?.focus();
    this.#focusedPanel = undefined;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    // Sent when the page begins to turn dark or light, and when it has (tokens.ts).
    for (const type of ['transitionrun', 'transitionend'])
      this.renderRoot.addEventListener(type, () => this.embedded || lookLater(this));
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
      this.#isShown = false;
      this.#prerendered = [];
      delete (this.renderRoot as unknown as Record<string, unknown>)[litPart];
      this.renderRoot.replaceChildren();
      if (this.#failures > 1 && this.loaded) this.#giveUp();
      if (this.#failures < 4) this.requestUpdate();
      this.#settle();
    }
  }

  /** @internal Renders these closed panels at once. */
  fill(panels = everyPanel): void {
    this.filled = panels;
    if (!this.loaded) this.loadNow();
    if (this.isAttached) this.performUpdate();
  }

  /** @internal Dispatches `wayout-` + name. @returns false if a listener cancelled it. */
  send(name: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`wayout-${name}`, {detail, bubbles: true, composed: true, cancelable}),
    );
  }
}

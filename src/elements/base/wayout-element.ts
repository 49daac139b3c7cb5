import {nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {textOf, type Problem} from '../../domain/attribute.js';
import type {Need} from '../../domain/choose.js';
import type {Pace, Pack, Region} from '../../domain/model/guide.js';
import type {Sources} from '../../domain/model/sources.js';
import {msgIn} from '../../locale/message.js';
import {version} from '../../version.js';
import {overdue, type Overdue} from './age.js';
import {Announcer} from './announcer.js';
import {AuthorMessages} from './author-messages.js';
import {ContentLoader} from './content-loader.js';
import {GuestElement} from './guest-element.js';
import type {Host} from './host.js';
import {keepKeys} from './keys.js';
import {everyPanel, type Panels} from './panels.js';
import {reconsider} from './signals.js';
import {isNew, readSettings, type Choices, type HeadingLevel, type Settings} from './settings.js';
import {States} from './states.js';

/** @public Events, for pages that import one element alone. */
export type {WayoutEventMap} from '../events.js';

/**
 * Base of every Wayout element: finds its language, fetches its guide, keeps its slotted children visible until the pack has loaded and
 * when anything fails, tells authors about problems, and never throws into the page.
 *
 * @attr {string} [guide=meta-ai] - Id of the guide.
 * @attr {string} src - Address of a guide of your own, on the same origin. Checked before use; without it, and when it fails, ours.
 * @attr {string} lang - Language of the words, BCP 47. Without it: that of the text around the element, else English.
 * @attr {'eea'|'uk'|'ch'|'br'|'us'|'other'} [region=eea] - Where readers are assumed to live. Shown, and theirs to change.
 * @attr {string} platform - Platforms to show, separated by spaces, in this order. `none`: people without an account. All without it.
 * @attr {string} heading - Text of the heading. Empty: the guide’s own, for screen readers only.
 * @attr {2|3|4|5|6} [heading-level=3] - Level of the heading, 2 to 6; headings inside are one deeper.
 * @attr {'full'|'compact'} [display=full] - `compact`: the direct forms and a button for the rest.
 * @attr {number|'never'} stale-after - Days after the last check at which the box calls itself old. The guide’s own without it, which can differ for links, steps and background.
 * @attr {'auto'|'light'|'dark'} [theme=auto] - Colours. `auto` follows the page’s `color-scheme` and its text colour.
 * @attr {'rule'|'none'} [frame=rule] - `none` leaves the double rule away, for a box of your own.
 * @attr {'auto'|'eager'|'lazy'} [loading=auto] - When the box is shown: `lazy`, when it is less than a window away from the view; `eager`, at once. `auto`: a tag without words at once.
 * @attr {string} evidence - Address of a page with the evidence of every sentence, as `wayout evidence` writes it; linked from the sources. From the root, such as `/evidence/`, or `https:`.
 * @attr {string} report - Address to report mistakes to, linked in the footer: from the root, `https:` or `mailto:`. The parameter `subject` is added: guide, revision, language and kind of sentence, nothing of the reader.
 * @attr {boolean} debug - Shows messages for authors below the element, on any page.
 *
 * @slot - What readers see without scripts, before the words are there, and when anything fails.
 * @slot heading - In place of the text of the heading.
 * @slot intro - In place of the sentence below the heading.
 * @slot note - The newsroom’s own sentence, after the content.
 * @slot credit - In the footer, such as a contact for corrections.
 * @csspart frame - The whole box.
 * @csspart kicker - The small line above the heading.
 * @csspart date - When the facts were checked.
 * @csspart heading - The heading.
 * @csspart intro - The sentence below it.
 * @csspart button - Every button.
 * @csspart label - A label as it stands on the screen.
 * @csspart link - A link in the text.
 * @csspart panel - What a button opens.
 * @csspart note - The notice on old facts, and the newsroom’s note.
 * @csspart source - A source.
 * @csspart footer - The last line.
 * @csspart problem - The box that only authors see.
 * @cssstate ready - The words are shown.
 * @cssstate stale - The facts are older than they should be.
 * @fires {CustomEvent<{element: string, guide: string, version: string, lang: string}>} wayout-ready - The words are shown.
 * @fires {CustomEvent<{what: 'network'|'device'|'panel'|'filter'}>} wayout-view - The reader switched what is shown; not to what.
 * @fires {CustomEvent<{form: string, host: string}>} wayout-open - The reader opens a form. Cancelable.
 * @fires {CustomEvent<{what: string}>} wayout-copy - The reader copied a link or a sentence.
 * @fires {CustomEvent<{days: number, oldest: 'links'|'steps'|'background'}>} wayout-stale - Facts are older than they should be: the links, those and the steps, or all.
 * @fires {CustomEvent<{code: string, message: string}>} wayout-problem - The author should know something.
 * @cssprop [--wayout-font=inherit] - Typeface of the text.
 * @cssprop [--wayout-font-ui=system-ui, …] - Typeface of buttons, labels and small print.
 * @cssprop [--wayout-size=max(1em, 16px)] - Size of the text; everything scales with it.
 * @cssprop [--wayout-accent=#0b5d57, dark #7fd3c4] - Links, buttons and ticks.
 * @cssprop [--wayout-on-accent=#fff, dark #08221f] - Text on the accent.
 * @cssprop [--wayout-muted=#565c66, dark #b4b6ba] - Secondary text.
 * @cssprop [--wayout-line=#d3d6db, dark #3c4047] - Hairlines.
 * @cssprop [--wayout-control=#767c86, dark #8d929b] - Borders of controls.
 * @cssprop [--wayout-wash=4.5 % of the text colour] - Ground of the direct form and of labels.
 * @cssprop [--wayout-focus=#0b57d0, dark #a8c7fa] - Focus ring.
 * @cssprop [--wayout-rule=3px] - Thickness of the double rule; `0px` for none.
 * @cssprop [--wayout-radius=3px] - Corners of buttons and labels.
 * @cssprop [--wayout-margin=42px, narrow 37px] - Width of the column of numbers and marks.
 * @cssprop [--wayout-gap=1em] - Space between blocks.
 */
export abstract class WayoutElement extends GuestElement implements Host {
  static override properties: PropertyDeclarations = {
    guide: {},
    src: {},
    region: {},
    platform: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    display: {},
    staleAfter: {attribute: 'stale-after'},
    theme: {},
    frame: {},
    loading: {},
    evidence: {},
    report: {},
    debug: {type: Boolean},
    embedded: {attribute: false},
    opened: {state: true},
    filled: {state: true},
    schemeAround: {state: true},
    sources: {state: true},
    expanded: {state: true},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Version of the package the element comes from. */
  static readonly version = version;
  /** @internal Kinds of facts that the element shows, which grow old at different speeds. */
  static readonly paces: readonly Pace[] = ['links', 'background'];
  /** @internal Value of `display` without the attribute. */
  static readonly usualDisplay: Settings['display'] = 'full';
  /** @internal Part of a guide without which there is nothing to show. */
  static readonly needs: Need | undefined = undefined;
  /** @internal True where sources stand beside the sentences, and so are loaded with them. */
  static readonly showsSources: boolean = false;
  /** @internal True where every panel shows sources, which are loaded when one opens. */
  static readonly panelsShowSources: boolean = false;

  declare guide: string | null;
  declare src: string | null;
  declare region: Region | null;
  declare platform: string | null;
  declare heading: string | null;
  declare headingLevel: HeadingLevel | `${HeadingLevel}` | null;
  declare display: Settings['display'] | null;
  declare staleAfter: number | `${number}` | 'never' | null;
  declare theme: Settings['theme'] | null;
  declare frame: Settings['frame'] | null;
  declare loading: Settings['loading'] | null;
  declare evidence: string | null;
  declare report: string | null;
  debug = false;
  /** @internal True in the frame of another element, which shows heading, date, footer and messages. */
  override embedded = false;

  /** @internal Language of the words shown. */
  language = 'en';
  /** @internal Interface strings in that language. */
  msg = msgIn();
  /** @internal */
  settings!: Settings;
  /** @internal Reader's choices, by attribute. They stay in the box, and win until the page changes the attribute to something new. */
  readonly choices: Choices = {};
  /** @internal Guide in that language; undefined until it is loaded. */
  override loaded: Pack | undefined;
  /** @internal Id under which the guide is loaded: its own, or the address of a publisher's. */
  packId = '';
  /** @internal */
  sources: Sources | undefined;
  /** @internal Age of the facts, where any are older than they should be. */
  overdue: Overdue | undefined;
  /** @internal Ids of the panels that are open. */
  override opened: ReadonlySet<string> = new Set();
  /** @internal Ids of the closed panels that are rendered nevertheless. */
  override filled: Panels = new Set();
  /** @internal True once the reader asked for the rest of a collapsed box. */
  override expanded = false;

  protected override readonly author = new AuthorMessages(this);
  protected override readonly states = new States(this);
  readonly #loader = new ContentLoader(this, this.author);
  readonly #announcer = new Announcer();
  #isAnnounced = false;

  /** Problems that authors should know about. */
  get problems(): readonly Problem[] {
    return this.author.problems;
  }

  /** @internal Guide for templates, which are only called once it is loaded. */
  get pack(): Pack {
    return this.loaded!;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepKeys(root);
    return root;
  }

  /** @internal Colour scheme to force, if any; `auto` follows the page’s own. */
  get scheme(): string {
    return this.settings.theme === 'auto' ? this.schemeAround : this.settings.theme;
  }

  /** @internal Language of the on-screen menus it names. */
  get menuLanguage(): string {
    return this.language;
  }

  /** @internal */
  override approach(): void {
    this.#loader.reload();
  }

  /** @internal */
  override loadNow(): void {
    this.#loader.loadNow();
  }

  /** @internal True while the box shows its short form. */
  abstract get collapsed(): boolean;

  /** @internal Template of the element, frame included; called once the guide is loaded. */
  abstract renderContent(): unknown;

  override render(): unknown {
    return this.loaded ? this.renderContent() : nothing;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'loading') reconsider(this);
    // Messages need a root, which a box without words does not have.
    if (name === 'debug' && this.isNear) this.attach();
    if (name === 'lang' && old !== value && this.isNear) this.#loader.reload();
  }

  /** Loads anew where another guide is asked for, by attribute or by property. */
  override requestUpdate(...given: Parameters<GuestElement['requestUpdate']>): void {
    super.requestUpdate(...given);
    const [name, old] = given;
    if ((name === 'guide' || name === 'src') && this.isNear && textOf(old) !== textOf(this[name]))
      this.#loader.reload();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.author.reading = [];
    for (const name of ['region', 'device', 'menus'] as const)
      if (isNew(this, name, changed)) delete this.choices[name];
    if (!this.loaded) return;
    const {usualDisplay, paces} = this.constructor as typeof WayoutElement;
    this.settings = readSettings(this, this.pack.guide, usualDisplay, this.author);
    this.overdue = overdue(this.pack.guide.review.checked, this.settings.staleAfter, paces);
  }

  protected override updated(_changed: PropertyValues): void {
    this.states.set('stale', Boolean(this.overdue));
    if (this.loaded && !this.#isAnnounced && !this.embedded) {
      this.#isAnnounced = true;
      this.send('ready', {element: this.localName, guide: this.pack.guide.id, version, lang: this.language});
      if (this.overdue) this.send('stale', {...this.overdue});
    }
    if (this.loaded) this.states.set('compact', this.collapsed);
    // A page whose console or style sheets throw gets no error of ours.
    this.author.tell(Boolean(this.loaded)).catch(() => undefined);
  }

  /** @internal The static HTML, where no button works, keeps the content and overrides this. */
  withheld(content: () => unknown): unknown {
    return this.collapsed ? nothing : content();
  }

  /** @internal Shows the rest, with the focus on what came first where that is not next to the button, or holds it back again. */
  async expand(): Promise<void> {
    this.expanded = !this.expanded;
    this.send('view', {what: 'panel'});
    await this.updateComplete;
    const first = '.network:not([hidden]) .steps input, li.held';
    if (this.expanded) this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  /** @internal */
  say(text: string, delay?: number): void {
    this.#announcer.say((this.embedded ? this.getRootNode() : this.renderRoot) as ParentNode, text, delay);
  }

  /** @internal Opens or closes a panel. */
  toggle(panel: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(panel)) opened.add(panel);
    this.opened = opened;
    // Content of a panel stays rendered when it is closed, for the browser's search.
    if (this.filled !== everyPanel) this.filled = new Set([...(this.filled as Set<string>), panel]);
    this.send('view', {what: 'panel'});
  }

  /** @internal Changes where the reader lives. */
  chooseRegion(region: Region): void {
    this.setChoice('region', region);
    this.send('view', {what: 'filter'});
  }

  /** Sets a reader's choice, in no attribute: those are the page's, and frameworks write them again. */
  protected setChoice(name: keyof Choices, value: string): void {
    Object.assign(this.choices, {[name]: value});
    this.requestUpdate();
  }

  /** @internal Tells the page that the reader opens a form. @returns false where the page holds it back. */
  announceForm(form: string, host: string): boolean {
    return this.send('open', {form, host}, true);
  }
}

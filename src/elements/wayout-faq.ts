import type {PropertyValues} from 'lit';
import type {FaqEntry} from '../domain/model/guide.js';
import {inRegion} from '../domain/situation.js';
import {withShared} from '../styles/shared.js';
import {Copier} from './base/copier.js';
import {IdleFilling} from './base/idle-filling.js';
import {ListElement} from './base/list-element.js';
import {faqBody, firstQuestions} from './faq/body.js';
import {arrive, fragmentOf, isAsked, isFocusFree, reveal, unwatch, watch} from './faq/deep-link.js';
import type {FaqHost} from './faq/host.js';
import {faqStyles} from './faq/styles.js';
import {frame} from './parts/frame.js';

/**
 * Questions that people ask before and after they object, each answered in a few sentences with its sources, their dates, and where the
 * answer holds. A bare tag shows every question of Meta’s guide for readers in the EU and EEA. The address of the page with
 * `#wayout-` and the id of a question opens it; opening a question changes no address.
 *
 * @element wayout-faq
 *
 * @attr {string} platform - Without effect: the questions are about all platforms.
 * @attr {'full'|'compact'} [display=full] - `compact`: the first five questions and a button for the others.
 *
 * @csspart button - Every button; a question is one.
 * @csspart option - Every choice.
 * @csspart detail - An answer, and how sources differ.
 * @csspart mark - The flag “Sources differ”.
 */
export class WayoutFaq extends ListElement implements FaqHost {
  static override styles = withShared(faqStyles);

  static override readonly needs = 'faq';
  static override readonly panelsShowSources = true;

  /** @internal Questions the author wants, for readers in the region; none before the words are loaded. */
  questions: readonly FaqEntry[] = [];
  /** @internal */
  readonly copier = new Copier(this);

  /** Panel that the address led to. It is shown whatever the region. */
  #linked = '';
  #hasArrived = false;

  constructor() {
    super();
    new IdleFilling(this);
  }

  /** @internal */
  override get isEager(): boolean {
    return super.isEager || isAsked();
  }

  override connectedCallback(): void {
    watch(this);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatch(this);
  }

  override renderContent(): unknown {
    return frame(this, {
      kicker: this.msg('Before and after you object'),
      title: this.msg('What people ask'),
      intro: undefined,
      body: faqBody(this),
      sentences: this.questions.map(({id}) => `faq/${id}`),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.loaded) return;
    const {faq = []} = this.pack.guide;
    const here = inRegion(faq, this.settings.region);
    this.questions = faq.filter(
      (entry) =>
        this.wanted.includes(entry.id) && (here.includes(entry) || fragmentOf(entry.id) === this.#linked),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.loaded || this.#hasArrived) return;
    this.#hasArrived = true;
    arrive(this);
  }

  /** @internal */
  reveal(): void {
    this.expanded = true;
  }

  /** @internal Tests for a panel, open or closed, listed or for readers elsewhere. */
  shows(panel: string): boolean {
    return this.wanted.some((id) => fragmentOf(id) === panel);
  }

  /** @internal Opens a question and all around it, brings it into view, and gives it the focus, if it may take that from others. */
  async goTo(panel: string, takesFocus: boolean): Promise<void> {
    reveal(this);
    this.#linked = panel;
    this.opened = new Set([...this.opened, panel]);
    await this.updateComplete;
    this.expanded ||= this.questions.findIndex(({id}) => fragmentOf(id) === panel) >= firstQuestions;
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="${panel}"]`);
    button?.scrollIntoView();
    if (takesFocus || isFocusFree(document.activeElement)) button?.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-faq': WayoutFaq;
  }
}

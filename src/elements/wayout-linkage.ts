import type {PropertyDeclarations, PropertyValues} from 'lit';
import {questionFlow, type AskedQuestion, type QuestionFlow} from '../domain/linkage/questions.js';
import type {Answer, Answers, Question} from '../domain/model/linkage.js';
import type {Pack} from '../domain/model/guide.js';
import {str} from '../locale/message.js';
import {controlStyles} from '../styles/controls.js';
import {frameStyles} from '../styles/frame.js';
import {linkageStyles} from './linkage/styles.js';
import {mediaStyles} from '../styles/media.js';
import {tokens} from '../styles/tokens.js';
import type {Framed} from './parts/frame.js';
import {linkageBody, sentencesOf} from './linkage/body.js';
import {problemStyles} from './base/problem-box.js';
import {WayoutElement} from './base/wayout-element.js';

/**
 * How many objections a reader has to file, from which accounts, and what stays uncovered. It shows a correct answer before any
 * question, and every answer narrows it; “I don’t know” is one of them. A bare tag shows the range for Meta and a button. What
 * a reader answers stays in memory: it is not stored, not put into the address, and in none of the events.
 *
 * @element wayout-linkage
 *
 * @attr {'full'|'compact'} [display=compact] - `compact`: the answer so far and a button; `full`: the questions, too.
 * @attr {boolean} share-result - Adds the number of objections to `wayout-result`. It says something about the reader.
 *
 * @cssstate compact - Only the answer so far and a button are shown.
 * @cssstate complete - Nothing is left to ask.
 *
 * @fires {CustomEvent<{question: string}>} wayout-answered - The reader answered a question; not what.
 * @fires {CustomEvent<{complete: true, objections?: number}>} wayout-result - Nothing is left to ask; `objections` with `share-result` only.
 *
 * @csspart frame - The whole box.
 * @csspart kicker - The small line above the heading.
 * @csspart date - When the facts were checked.
 * @csspart heading - The heading.
 * @csspart intro - The sentence below it.
 * @csspart band - The answer so far.
 * @csspart number - The number of objections, and that of each objection on its bracket.
 * @csspart question - The question that is open.
 * @csspart button - Every button.
 * @csspart option - Every choice.
 * @csspart item - A question that was answered, an objection, or a note.
 * @csspart detail - What an objection or a note says.
 * @csspart label - A label as it stands on the screen.
 * @csspart link - A link in the text.
 * @csspart mark - A bracket, the mark beside a note, and the flag “Sources differ”.
 * @csspart panel - What a button opens.
 * @csspart note - The notice on old facts, and the newsroom’s note.
 * @csspart source - A source.
 * @csspart footer - The last line.
 * @csspart problem - The box that only authors see.
 */
export class WayoutLinkage extends WayoutElement {
  static override styles = [tokens, frameStyles, controlStyles, linkageStyles, mediaStyles, problemStyles];

  static override readonly usualDisplay = 'compact';
  static override readonly needs = 'linkage';

  static override properties: PropertyDeclarations = {
    shareResult: {type: Boolean, attribute: 'share-result'},
    answers: {attribute: false},
    own: {state: true},
    draft: {state: true},
    changing: {state: true},
    missing: {state: true},
    ahead: {state: true},
    expanded: {state: true},
  };

  shareResult = false;
  /** Answers to start with, by question id. Readers see and can change them; what they answer is not added here. */
  answers: Answers = {};

  /** @internal Counts the questions shown. Chromium remembers radio buttons by name, and Tab skips new ones of an old name. */
  visit = 0;
  /** @internal The reader’s answers. */
  own: Answers = {};
  /** @internal What is chosen for the open question and not yet given as the answer. */
  draft: Answer | undefined;
  /** @internal Id of the question the reader opened again. */
  changing: string | undefined;
  /** @internal Whether the reader went on without a choice. */
  missing = false;
  /** @internal Whether the reader skipped to the forms. */
  ahead = false;
  /** @internal Whether the reader asked for the questions. */
  expanded = false;
  /** @internal Whether an arrow key is down: it moves through options, and choosing is yet to come. */
  browsing = false;
  /** @internal */
  flow!: QuestionFlow;
  /** The result that was last told. */
  #told: number | undefined;

  /** @internal */
  get brief(): boolean {
    return this.settings.display === 'compact' && !this.expanded;
  }

  /** @internal Id of the question that is open. */
  get open(): string | undefined {
    const {asked, open} = this.flow;
    return asked.find(({question: {id}}) => id === this.changing)?.question.id ?? open;
  }

  /** @internal Whether an answer is taken for granted: the reader said nothing. */
  assumes({question: {id}, answered}: AskedQuestion): boolean {
    return answered && Object.hasOwn(this.pack!.linkage!.assume, id) && !Object.hasOwn(this.own, id);
  }

  protected override framed(pack: Pack): Framed {
    return {
      kicker: this.msg(str`Your ${pack.guide.service.name} accounts`),
      title: this.msg('How many objections do you need to file?'),
      intro: undefined,
      body: linkageBody(this, pack),
      sentences: sentencesOf(this),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.pack?.linkage) return;
    const {region, platforms} = this.settings;
    const some = platforms.length < Object.keys(this.pack.guide.platforms).length;
    const preset = {...(this.region == null ? {} : {region}), ...(some ? {use: platforms} : {})};
    this.flow = questionFlow({...preset, ...this.answers, ...this.own}, this.pack.linkage);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.pack) return;
    this.states.set('compact', this.brief);
    this.states.set('complete', this.flow.complete);
  }

  /** @internal The reader gives an answer; those to later questions stay. */
  async answer({id}: Question, answer: Answer): Promise<void> {
    this.own = {...this.own, [id]: answer};
    this.#close();
    this.send('answered', {question: id});
    await this.#moveOn();
    const {complete, advice} = this.flow;
    const result = this.shareResult ? advice.filings.length : 0;
    if (!complete || result === this.#told) return;
    this.#told = result;
    this.send('result', {complete, ...(this.shareResult ? {objections: result} : {})});
  }

  /** @internal The reader opens a question again, or one that is not asked by itself. */
  change(question: string): Promise<void> {
    this.#close();
    this.changing = question;
    return this.#moveOn();
  }

  /** @internal */
  expand(): Promise<void> {
    this.expanded = true;
    this.send('view', {what: 'panel'});
    return this.#moveOn();
  }

  /** @internal The reader wants the forms, whatever is left to ask. */
  goToForms(): Promise<void> {
    this.ahead = true;
    return this.#moveOn(true);
  }

  /** @internal Forgets what the reader answered. */
  restart(): Promise<void> {
    Object.assign(this, {own: {}, ahead: false});
    this.#told = undefined;
    this.#close();
    return this.#moveOn();
  }

  #close(): void {
    Object.assign(this, {changing: undefined, draft: undefined, missing: false});
    this.visit++;
  }

  /** Focus goes to the open question, or to what to do when there is none; the page moves no more than it has to. */
  async #moveOn(toForms = false): Promise<void> {
    await this.updateComplete;
    const next = this.renderRoot.querySelector<HTMLElement>(this.open && !toForms ? 'legend' : '.goal');
    // In this order: Firefox does not focus a legend that it has not laid out yet.
    next?.scrollIntoView({block: 'nearest'});
    next?.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-linkage': WayoutLinkage;
  }
}

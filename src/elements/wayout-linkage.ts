import type {PropertyDeclarations, PropertyValues} from 'lit';
import {accountGroups, mostAccounts} from '../domain/linkage/answers.js';
import {questionFlow, type AskedQuestion, type QuestionFlow} from '../domain/linkage/questions.js';
import type {Need} from '../domain/choose.js';
import type {Answer, Answers, Linkage, Question} from '../domain/model/linkage.js';
import {str} from '../locale/message.js';
import {withShared} from '../styles/shared.js';
import {isNew} from './base/settings.js';
import {WayoutElement} from './base/wayout-element.js';
import {linkageBody, linkageSentences} from './linkage/body.js';
import type {LinkageHost} from './linkage/host.js';
import {linkageStyles} from './linkage/styles.js';
import {frame} from './parts/frame.js';

/**
 * Number of objections a reader has to file, the accounts to file them from, and data that stays uncovered. It shows a correct answer before any
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
 * @csspart band - The answer so far.
 * @csspart number - The number of objections, and that of each objection on its bracket.
 * @csspart question - The question that is open.
 * @csspart option - Every choice.
 * @csspart item - A question that was answered, an objection, or a note.
 * @csspart detail - What an objection or a note says.
 * @csspart mark - A bracket, the mark beside a note, and the flag “Sources differ”.
 */
export class WayoutLinkage extends WayoutElement implements LinkageHost {
  static override styles = withShared(linkageStyles);

  static override readonly usualDisplay = 'compact';
  static override readonly needs: Need | undefined = 'linkage';

  static override properties: PropertyDeclarations = {
    shareResult: {type: Boolean, attribute: 'share-result'},
    answers: {attribute: false},
    readersAnswers: {state: true},
    drafted: {state: true},
    changing: {state: true},
    missing: {state: true},
    skipped: {state: true},
  };

  shareResult = false;
  /** Answers to start with, by question id. Readers see and can change them; what they answer is not added here. */
  answers: Answers = {};

  /** @internal */
  visit = 0;
  /** @internal */
  readersAnswers: Answers = {};
  /** @internal */
  drafted: Answer | undefined;
  /** @internal Id of the question the reader opened again. */
  changing: string | undefined;
  /** @internal */
  missing = false;
  /** @internal */
  skipped = false;
  /** @internal */
  flow!: QuestionFlow;
  /** True while an arrow key is down: it moves through options, and choosing is yet to come. */
  #isBrowsing = false;
  /** Result that was last told to the page. */
  #told: number | undefined;

  /** @internal */
  get collapsed(): boolean {
    return this.settings.display === 'compact' && !this.expanded;
  }

  /** @internal */
  get openQuestion(): string | undefined {
    const {asked, open} = this.flow;
    return asked.find(({question: {id}}) => id === this.changing)?.question.id ?? open;
  }

  override renderContent(): unknown {
    return frame(this, {
      kicker: this.msg(str`Your ${this.pack.guide.service.name} accounts`),
      title: this.msg('How many objections do you need to file?'),
      intro: undefined,
      body: linkageBody(this),
      sentences: linkageSentences(this),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.loaded?.linkage) return;
    const {linkage} = this.loaded;
    if (isNew(this, 'region', changed)) this.#forget('region');
    if (isNew(this, 'platform', changed)) this.#forget('use');
    const answers = this.#startAnswers(linkage);
    const {region, platforms} = this.settings.preset;
    const preset = {...(region && {region}), ...(platforms && {use: platforms})};
    this.flow = questionFlow({...preset, ...answers, ...this.readersAnswers}, linkage);
  }

  /** Takes an answer of the reader back: the page has a new one. */
  #forget(question: string): void {
    this.readersAnswers = {...this.readersAnswers};
    Reflect.deleteProperty(this.readersAnswers, question);
  }

  /** Reads the property, which a script may set to anything, such as an object whose getters throw. */
  #startAnswers({questions}: Linkage): Answers {
    const tell = (text: string) => this.author.reading.push({code: 'answers', text, dropped: true});
    try {
      const text = JSON.stringify(this.answers ?? {});
      const known = JSON.stringify([questions, accountGroups(2 * mostAccounts)]);
      // A number behind a name stands for a further account.
      for (const [, id = '', name] of text.matchAll(/"((.*?)(?:-\d+)?)"/g))
        if (![id, name].some((each) => known.includes(`"${each}"`))) tell(id);
      return JSON.parse(text) as Answers;
    } catch {
      tell(typeof this.answers);
      return {};
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.loaded) this.states.set('complete', Boolean(this.flow?.complete));
  }

  /** @internal */
  assumes({question: {id}, answered}: AskedQuestion): boolean {
    return (
      answered && Object.hasOwn(this.pack.linkage!.assume, id) && !Object.hasOwn(this.readersAnswers, id)
    );
  }

  /** @internal */
  draft(answer: Answer): void {
    this.drafted = answer;
    this.missing = false;
  }

  /** @internal */
  pick(question: Question, option: string): void {
    if (this.#isBrowsing) this.draft(option);
    else this.submit(question, option);
  }

  /** @internal */
  browse(on: boolean): void {
    this.#isBrowsing = on;
  }

  /** @internal */
  submit(question: Question, answer: Answer | undefined): void {
    if (answer !== undefined) void this.#answer(question.id, answer);
    else {
      this.missing = true;
      this.say(this.msg('Choose at least one.'));
    }
  }

  async #answer(question: string, answer: Answer): Promise<void> {
    const moved = this.#moveOnWith({...this.readersAnswers, [question]: answer});
    this.send('answered', {question});
    await moved;
    const {complete, advice} = this.flow;
    const result = this.shareResult ? advice.filings.length : 0;
    if (!complete || result === this.#told) return;
    this.#told = result;
    this.send('result', {complete, ...(this.shareResult ? {objections: result} : {})});
  }

  /** @internal */
  change(question: string): Promise<void> {
    this.#closeQuestion();
    this.changing = question;
    return this.#moveOn();
  }

  /** @internal */
  override async expand(): Promise<void> {
    await super.expand();
    await this.#moveOn();
  }

  /** @internal */
  goToForms(): Promise<void> {
    this.skipped = true;
    return this.#moveOn(true);
  }

  /** @internal */
  restart(): Promise<void> {
    this.skipped = false;
    this.#told = undefined;
    return this.#moveOnWith({});
  }

  /** Moves on with other answers, and says what they come to where that is something else. */
  async #moveOnWith(readersAnswers: Answers): Promise<void> {
    const result = () => this.renderRoot.querySelector('.so-far')!.textContent.replace(/\s+/g, ' ').trim();
    const before = result();
    this.readersAnswers = readersAnswers;
    this.#closeQuestion();
    await this.#moveOn();
    if (result() !== before) this.say(result());
  }

  #closeQuestion(): void {
    Object.assign(this, {changing: undefined, drafted: undefined, missing: false});
    this.visit++;
  }

  /** Moves the focus to the open question, or to the advice when there is none; the page scrolls no more than it has to. */
  async #moveOn(toForms = false): Promise<void> {
    await this.updateComplete;
    const isAsking = this.openQuestion && !toForms;
    const next = this.renderRoot.querySelector<HTMLElement>(isAsking ? 'fieldset' : '.goal');
    // Firefox does not focus what it has not laid out yet, so scrolling comes first.
    next?.scrollIntoView({block: 'nearest'});
    next?.focus({preventScroll: true});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-linkage': WayoutLinkage;
  }
}

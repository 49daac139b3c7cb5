import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {loadOnce} from '../domain/load-once.js';
import {paces, type Pack} from '../domain/model/guide.js';
import type {LettersPack} from '../domain/model/letters.js';
import {planFor, sentencesIn, type ShownControl} from '../domain/plan.js';
import type {Situation} from '../domain/situation.js';
import {withShared} from '../styles/shared.js';
import {Copier} from './base/copier.js';
import {WayoutElement} from './base/wayout-element.js';
import {copyButton} from './parts/copy.js';
import {frame} from './parts/frame.js';
import {marked, richText} from './parts/rich-text.js';
import {stepsBody} from './steps/body.js';
import {lettersFile} from './steps/letters-file.js';
import type {BeginLetters, DrawLetters} from './steps/letters.js';
import type {StepsHost} from './steps/host.js';
import {readStepsSettings} from './steps/settings.js';
import {messageOf, progressOf, stepsToTick} from './steps/step-list.js';
import {stepsStyles} from './steps/styles.js';
import type {Place} from './steps/tick-storage.js';
import {Ticks} from './steps/ticks.js';

/**
 * Step list: the direct way to a form or a setting, a few short steps to tick off, what to write, ways through the menus, and
 * what to do when it fails. A bare tag shows Meta’s guide for all networks, in the language of the text around it, for
 * readers in the EU and EEA.
 *
 * @element wayout-steps
 *
 * @attr {'app'|'web'} [device=app] - What menu paths are shown for first.
 * @attr {string} menus - Language of the on-screen menus, BCP 47. Without it: that of the words.
 * @attr {'off'|'session'|'local'} [remember=off] - Where ticks are kept: nowhere, for the visit, or for 30 days on the device.
 * @attr {'granted'|'denied'} [storage-consent=granted] - The consent manager’s answer, at any time. `denied` keeps nothing and drops what was kept.
 *
 * @cssstate compact - Only the direct forms are shown.
 * @cssstate complete - Every step of a list is ticked.
 *
 * @fires {CustomEvent<{step: string, done: boolean}>} wayout-step - The reader ticked a step or took the tick away.
 * @fires {CustomEvent<{guide: string}>} wayout-done - The last step of a list was ticked.
 *
 * @csspart band - The direct form.
 * @csspart option - Every choice.
 * @csspart item - A step, a menu path, or a point below.
 * @csspart number - The number of a step, drawn on its check box.
 * @csspart detail - What a step says.
 * @csspart mark - The flag “Sources differ”.
 */
export class WayoutSteps extends WayoutElement implements StepsHost {
  static override styles = withShared(stepsStyles);

  static override readonly paces = paces;

  static override properties: PropertyDeclarations = {
    device: {},
    menus: {},
    remember: {},
    storageConsent: {attribute: 'storage-consent'},
    network: {state: true},
    message: {state: true},
  };

  declare device: 'app' | 'web' | null;
  declare menus: string | null;
  declare remember: 'off' | 'session' | 'local' | null;
  declare storageConsent: 'granted' | 'denied' | null;

  /** @internal Place where ticks are kept. */
  place: Place = 'off';
  /** @internal True where the consent manager lets them be kept. */
  mayKeep = true;
  /** @internal */
  situation!: Situation;
  /** @internal Names of the networks whose tab is selected; the first where there is no such. */
  network = '';
  /** @internal Number of the message offered. */
  message = 0;
  /** @internal */
  readonly copier = new Copier(this);
  /** @internal */
  readonly ticks = new Ticks(this);
  /** Words that the letters were asked for with. */
  #lettersOf: Pack | undefined;
  /** Template of the letters; false where they did not come. */
  #letters: DrawLetters | false | undefined;

  /** @internal True where menus may have changed since they were checked. */
  get hasOldSteps(): boolean {
    return this.overdue !== undefined && this.overdue.oldest !== 'links';
  }

  /** @internal True while only the direct forms show: in a compact list, or one that may be out of date. */
  get collapsed(): boolean {
    return (this.settings.display === 'compact' || this.hasOldSteps) && !this.expanded;
  }

  /** @internal */
  override get menuLanguage(): string {
    return this.situation.menus;
  }

  override renderContent(): unknown {
    const plan = planFor(this.pack.guide, this.situation);
    const {title, summary} = this.pack.words.heads[plan.head] ?? {};
    return frame(this, {
      kicker: this.msg('Step by step'),
      title: marked(this, title),
      intro: richText(this, summary),
      body: stepsBody(this, plan),
      sentences: sentencesIn(plan, this.situation),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.loaded) return;
    const {place, mayKeep, ...situation} = readStepsSettings(this, this.pack.labels, this.author);
    this.place = place;
    this.mayKeep = mayKeep;
    this.situation = {...situation, region: this.settings.region, platforms: this.settings.platforms};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.loaded)
      this.states.set(
        'complete',
        planFor(this.pack.guide, this.situation).accounts.some((shown) => this.#isComplete(shown)),
      );
  }

  #isComplete(shown: ShownControl): boolean {
    const toTick = stepsToTick(this.pack.guide, shown.steps).length;
    return toTick > 0 && this.ticks.count(shown) === toTick;
  }

  /** @internal */
  tick(shown: ShownControl, step: string, done: boolean): void {
    this.ticks.set(shown, [step], done);
    this.say(progressOf(this, shown));
    this.send('step', {step, done});
    if (done && this.#isComplete(shown)) this.send('done', {guide: this.pack.guide.id});
  }

  /** @internal */
  async reset(shown: ShownControl, list: Element | null): Promise<void> {
    this.ticks.set(shown, shown.steps, false);
    await this.updateComplete;
    list?.querySelector('input')?.focus();
    this.say(progressOf(this, shown));
  }

  /** @internal */
  choose(name: 'device' | 'menus', value: string): void {
    this.setChoice(name, value);
    this.send('view', {what: name === 'device' ? 'device' : 'filter'});
  }

  /** @internal */
  show(network: string): void {
    this.network = network;
    this.send('view', {what: 'network'});
  }

  async #loadLetters(): Promise<void> {
    const {loaded, packId, language} = this;
    this.#lettersOf = loaded;
    this.#letters = undefined;
    const file = await Promise.resolve(
      // Boxes about the same guide in the same language have the same words.
      loadOnce(loaded, (again) => lettersFile(again, packId, language)),
    ).catch(() => undefined);
    if (this.#lettersOf !== loaded) return;
    if (file) this.useLetters(file.beginLetters, file.letters);
    else this.#letters = false;
    this.requestUpdate();
  }

  /** @internal Begins with letters that are there. */
  useLetters(begin: BeginLetters, letters: LettersPack | undefined): void {
    this.#lettersOf = this.pack;
    this.#letters = begin(this, this.pack, letters, this.msg, this.language, (text, name) =>
      copyButton(this, 'letter', text, name),
    );
  }

  /** @internal */
  drawLetters(): unknown {
    if (this.opened.has('letters') && this.#lettersOf !== this.loaded) void this.#loadLetters();
    return this.#letters === false
      ? html`<button class="button no-print" part="button" @click=${() => void this.#loadLetters()}>
          ${this.msg('Try again')}
        </button>`
      : (this.#letters?.(this.situation) ?? nothing);
  }

  /** @internal */
  nextMessage(): void {
    this.message++;
    this.say(messageOf(this));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-steps': WayoutSteps;
  }
}

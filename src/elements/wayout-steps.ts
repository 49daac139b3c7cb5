import type {PropertyDeclarations, PropertyValues} from 'lit';
import type {Pack} from '../domain/model/guide.js';
import {planFor, sentencesOf, type ShownControl} from '../domain/plan.js';
import type {Situation} from '../domain/situation.js';
import {controlStyles} from '../styles/controls.js';
import {frameStyles} from '../styles/frame.js';
import {mediaStyles} from '../styles/media.js';
import {stepsStyles} from './steps/styles.js';
import {tokens} from '../styles/tokens.js';
import type {Framed} from './parts/frame.js';
import {problemStyles} from './base/problem-box.js';
import type {Place} from './steps/tick-storage.js';
import {readStepsSettings} from './base/settings.js';
import {marked, richText} from './parts/rich-text.js';
import {ticksOf} from './steps/step-list.js';
import {stepsBody} from './steps/body.js';
import {Ticks} from './steps/ticks.js';
import {WayoutElement} from './base/wayout-element.js';

/**
 * How to object, step by step: the direct form, a few short steps to tick off, what to write, ways through the menus, and
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
 * @csspart frame - The whole box.
 * @csspart kicker - The small line above the heading.
 * @csspart date - When the facts were checked.
 * @csspart heading - The heading.
 * @csspart intro - The sentence below it.
 * @csspart band - The direct form.
 * @csspart button - Every button.
 * @csspart option - Every choice.
 * @csspart item - A step, a menu path, or a point below.
 * @csspart number - The number of a step, drawn on its check box.
 * @csspart detail - What a step says.
 * @csspart label - A label as it stands on the screen.
 * @csspart link - A link in the text.
 * @csspart mark - The flag “Sources differ”.
 * @csspart panel - What a button opens.
 * @csspart note - The notice on old facts, and the newsroom’s note.
 * @csspart source - A source.
 * @csspart footer - The last line.
 * @csspart problem - The box that only authors see.
 */
export class WayoutSteps extends WayoutElement {
  static override styles = [tokens, frameStyles, controlStyles, stepsStyles, mediaStyles, problemStyles];

  static override properties: PropertyDeclarations = {
    device: {},
    menus: {},
    remember: {},
    storageConsent: {attribute: 'storage-consent'},
    network: {state: true},
    message: {state: true},
    expanded: {state: true},
  };

  declare device: string | null;
  declare menus: string | null;
  declare remember: string | null;
  declare storageConsent: string | null;

  /** @internal Where ticks are kept. */
  place: Place = 'off';
  /** @internal Whether the consent manager lets them be kept. */
  mayKeep = true;
  /** @internal */
  situation!: Situation;
  /** @internal Id of the control whose tab is selected; the first where there is no such. */
  network: string | undefined;
  /** @internal Number of the message offered. */
  message = 0;
  /** @internal Whether the reader asked for all steps of a brief list. */
  expanded = false;
  /** @internal */
  readonly ticks = new Ticks(this);

  /** @internal Whether only the direct forms show: a compact list, or one that may be out of date. */
  get brief(): boolean {
    return (this.settings.display === 'compact' || this.stale !== undefined) && !this.expanded;
  }

  /** @internal */
  override get menuLanguage(): string {
    return this.situation.menus;
  }

  protected override framed(pack: Pack): Framed {
    const plan = planFor(pack.guide, this.situation);
    return {
      kicker: this.msg('Step by step'),
      title: marked(pack, pack.words.heads[plan.head]?.['title']),
      intro: richText(pack, pack.words.heads[plan.head]?.['summary'], this.menuLanguage),
      body: stepsBody(this, pack, plan),
      sentences: sentencesOf(plan, this.situation),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.pack) return;
    const {place, mayKeep, ...situation} = readStepsSettings(this, this.pack.labels, this.author);
    this.place = place;
    this.mayKeep = mayKeep;
    this.situation = {...situation, region: this.settings.region, platforms: this.settings.platforms};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.pack) return;
    this.states.set('compact', this.brief);
    this.states.set(
      'complete',
      planFor(this.pack.guide, this.situation).accounts.some((shown) => this.isComplete(shown)),
    );
  }

  private isComplete({control, steps}: ShownControl): boolean {
    const toTick = ticksOf(this.pack!, steps).length;
    return toTick > 0 && this.ticks.count(control.id, steps) === toTick;
  }

  /** @internal The reader chose what they hold or what their menus speak. */
  choose(name: 'device' | 'menus', value: string): void {
    // As where they live.
    if (this.hasAttribute(name)) this.setAttribute(name, value);
    else this[name] = value;
    this.send('view', {what: name === 'device' ? 'device' : 'filter'});
  }

  /** @internal */
  show(network: string): void {
    this.network = network;
    this.send('view', {what: 'network'});
  }

  /** @internal */
  expand(): void {
    this.expanded = true;
    this.send('view', {what: 'panel'});
  }

  /** @internal The reader ticked a step, or took the tick away. */
  tick(shown: ShownControl, step: string, done: boolean): void {
    this.ticks.set([`${shown.control.id}/${step}`], done);
    this.send('step', {step, done});
    if (done && this.isComplete(shown)) this.send('done', {guide: this.pack!.guide.id});
  }

  /** @internal Takes all ticks of a list away; focus goes back to its start. */
  async reset({control, steps}: ShownControl, list: Element | null): Promise<void> {
    this.ticks.set(
      steps.map((step) => `${control.id}/${step}`),
      false,
    );
    await this.updateComplete;
    list?.querySelector('input')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-steps': WayoutSteps;
  }
}

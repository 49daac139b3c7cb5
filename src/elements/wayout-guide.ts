import type {CSSResultGroup, PropertyDeclarations, PropertyValues} from 'lit';
import {idsIn} from '../domain/linkage/answers.js';
import type {Need} from '../domain/choose.js';
import {paces, type Region} from '../domain/model/guide.js';
import {planFor, sentencesIn} from '../domain/plan.js';
import type {Situation} from '../domain/situation.js';
import type {Settings} from './base/settings.js';
import {adviceIn, bodyOf, boxStyles, panels} from './guide/box.js';
import type {GuideHost} from './guide/host.js';
import {frame} from './parts/frame.js';
import {marked, richText} from './parts/rich-text.js';
import {readStepsSettings} from './steps/settings.js';
import {WayoutLinkage} from './wayout-linkage.js';

/**
 * Whole service box in one frame: work out how many objections it takes, file them, keep the confirmation. What a reader
 * answers presets the steps. A bare tag shows Meta’s guide: the range, the forms, and what comes back. A guide without advice on
 * accounts is shown as its steps, kinds of data, questions and events, and asks nothing. It holds a `<wayout-steps>`, and then one
 * element for each of the others: whoever does not import `wayout/define` has to register these tags, too.
 *
 * @element wayout-guide
 *
 * @attr {'full'|'compact'} [display=compact] - `compact`: the answer so far, the forms and two buttons for the rest; `full`: questions and steps are open.
 * @attr {boolean} share-result - Adds the number of objections to `wayout-result`. It says something about the reader.
 * @attr {'app'|'web'} [device=app] - What menu paths are shown for first.
 * @attr {string} menus - Language of the on-screen menus, BCP 47. Without it: that of the words.
 * @attr {'off'|'session'|'local'} [remember=off] - Where ticks are kept: nowhere, for the visit, or for 30 days on the device. Answers never are.
 * @attr {'granted'|'denied'} [storage-consent=granted] - The consent manager’s answer, at any time. `denied` keeps nothing and drops what was kept.
 *
 * @cssstate compact - The questions are not shown yet.
 * @cssstate complete - Nothing is left to ask.
 *
 * @fires {CustomEvent<{question: string}>} wayout-answered - The reader answered a question; not what.
 * @fires {CustomEvent<{complete: true, objections?: number}>} wayout-result - Nothing is left to ask; `objections` with `share-result` only.
 * @fires {CustomEvent<{step: string, done: boolean}>} wayout-step - The reader ticked a step or took the tick away.
 * @fires {CustomEvent<{guide: string}>} wayout-done - The last step of a list was ticked.
 *
 * @csspart band - The answer so far.
 * @csspart number - The number of a part, that of objections, and that of each objection on its bracket.
 * @csspart question - The question that is open.
 * @csspart option - Every choice.
 * @csspart item - A part, a question that was answered, an objection, or a note.
 * @csspart detail - What an objection or a note says.
 * @csspart mark - A bracket, the mark beside a note, and the flag “Sources differ”.
 */
export class WayoutGuide extends WayoutLinkage implements GuideHost {
  static override styles: CSSResultGroup[] = [...WayoutLinkage.styles, boxStyles];

  static override readonly needs: Need | undefined = undefined;
  static override readonly paces = paces;

  static override properties: PropertyDeclarations = {
    device: {},
    menus: {},
    remember: {},
    storageConsent: {attribute: 'storage-consent'},
  };

  declare device: 'app' | 'web' | null;
  declare menus: string | null;
  declare remember: 'off' | 'session' | 'local' | null;
  declare storageConsent: 'granted' | 'denied' | null;

  /** @internal */
  situation!: Situation;
  /** Value of `display` for which the steps were last opened. */
  #display: Settings['display'] | undefined;

  /** @internal */
  override get menuLanguage(): string {
    return this.situation.menus;
  }

  override renderContent(): unknown {
    const plan = planFor(this.pack.guide, this.situation);
    const {title, summary} = this.pack.words.heads[plan.head] ?? {};
    return frame(this, {
      kicker: this.msg('What you can do'),
      title: marked(this, title),
      intro: richText(this, summary),
      body: bodyOf(this, plan),
      sentences: [...new Set([...adviceIn(this), ...sentencesIn(plan, this.situation)])],
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.loaded) return;
    const {region, platforms, display} = this.settings;
    const used = idsIn(this.flow?.asked.find(({question: {id}}) => id === 'use')?.answer);
    const inAuthorsOrder = platforms.filter((platform) => used.includes(platform));
    this.situation = {
      ...readStepsSettings(this, this.pack.labels, this.author),
      region: (this.flow?.situation.region as Region | undefined) ?? region,
      platforms: used.length ? [...new Set([...inAuthorsOrder, ...used])] : platforms,
    };
    if (display === this.#display) return;
    this.#display = display;
    if (display === 'full') this.opened = new Set([...this.opened, ...panels]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-guide': WayoutGuide;
  }
}

import type {PropertyDeclarations, PropertyValues} from 'lit';
import {type Pack, groups, type ScopeItem} from '../domain/model/guide.js';
import {concerns, groupOf, matchesSearch} from '../domain/scope.js';
import {inRegion} from '../domain/situation.js';
import {str} from '../locale/message.js';
import {controlStyles} from '../styles/controls.js';
import {frameStyles} from '../styles/frame.js';
import {mediaStyles} from '../styles/media.js';
import {scopeStyles} from './scope/styles.js';
import {tokens} from '../styles/tokens.js';
import type {Framed} from './parts/frame.js';
import {problemStyles} from './base/problem-box.js';
import {scopeBody} from './scope/body.js';
import {readScopeSettings, type View} from './base/settings.js';
import {WayoutElement} from './base/wayout-element.js';

/** Below this number of rows a search would be a toy. */
const enoughToSearch = 8;

/**
 * What a service uses to train AI: each kind of data under “used, unless you object”, “used, and your objection doesn’t reach it”,
 * “only if …” or “not used”, with who says so and who says otherwise. A bare tag shows what is known about Meta, for all apps.
 * What a reader ticks and types stays on the page.
 *
 * @element wayout-scope
 *
 * @attr {string} platform - Platforms ticked at first, separated by spaces; readers can change it. None ticked without it: all are shown.
 * @attr {'full'|'compact'} [display=full] - `compact`: without the filters; apps and the other side’s words in “Why & source” only.
 * @attr {'list'|'matrix'} [view=list] - `matrix`: a table with a column for each app, where the box is at least 560 px wide.
 * @attr {string} only - Ids of the rows to show, separated by spaces. All without it.
 *
 * @cssstate compact - The filters are left away.
 *
 * @csspart frame - The whole box.
 * @csspart kicker - The small line above the heading.
 * @csspart date - When the facts were checked.
 * @csspart heading - The heading.
 * @csspart intro - The sentence below it.
 * @csspart option - Every choice.
 * @csspart button - Every button.
 * @csspart item - A kind of data.
 * @csspart mark - Its shape, and the flag “Sources differ”.
 * @csspart detail - What is said about it.
 * @csspart label - A label as it stands on the screen.
 * @csspart link - A link in the text.
 * @csspart panel - What a button opens.
 * @csspart note - The notice on old facts, and the newsroom’s note.
 * @csspart source - A source.
 * @csspart footer - The last line.
 * @csspart problem - The box that only authors see.
 */
export class WayoutScope extends WayoutElement {
  static override styles = [tokens, frameStyles, controlStyles, scopeStyles, mediaStyles, problemStyles];

  static override readonly needs = 'scope';
  static override readonly showsSources = true;

  static override properties: PropertyDeclarations = {
    view: {},
    only: {},
    ticked: {state: true},
    query: {state: true},
  };

  declare view: string | null;
  declare only: string | null;

  /** @internal The platforms the reader ticked; the author’s while they touched none. */
  ticked: readonly string[] | undefined;
  /** @internal What the reader typed. */
  query = '';
  /** @internal */
  shape: View = 'list';
  /** @internal What there is for readers in the region, group by group, before any filter. */
  rows: readonly ScopeItem[] = [];

  /** @internal */
  get brief(): boolean {
    return this.settings.display === 'compact';
  }

  /** @internal The platforms that rows are about. */
  get apps(): string[] {
    return Object.keys(this.pack!.guide.platforms).filter((app) =>
      this.rows.some(({platforms}) => platforms.includes(app)),
    );
  }

  /** @internal The platforms that are ticked; none: all. */
  get chosen(): string[] {
    const {platforms} = this.settings;
    const some = platforms.length < Object.keys(this.pack!.guide.platforms).length;
    const ticked = this.ticked ?? (some ? platforms : []);
    return this.apps.filter((app) => ticked.includes(app));
  }

  /** @internal Whether there are enough rows to search them. */
  get searchable(): boolean {
    return !this.brief && this.rows.length >= enoughToSearch;
  }

  /** @internal What is searched for. */
  get wanted(): string {
    return this.searchable ? this.query.trim() : '';
  }

  /** @internal The rows that the filters leave. */
  get shown(): ScopeItem[] {
    const {chosen, wanted} = this;
    const words = this.pack!.words.scope ?? {};
    return this.rows.filter((row) => {
      const {title, text, keywords} = words[row.id] ?? {};
      return concerns(row, chosen) && matchesSearch(wanted, [title ?? '', text ?? '', keywords ?? '']);
    });
  }

  protected override framed(pack: Pack): Framed {
    return {
      kicker: this.msg(str`What ${pack.guide.service.name} uses to train AI`),
      title: this.msg('Used, not used, and what your objection changes'),
      intro: undefined,
      body: scopeBody(this, pack),
      sentences: this.shown.map(({id}) => `scope/${id}`),
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('platform')) this.ticked = undefined;
    if (!this.pack) return;
    const {guide} = this.pack;
    const {view, only} = readScopeSettings(this, guide, this.author);
    this.shape = view;
    const rows = inRegion(guide.scope, this.settings.region).filter(({id}) => only.includes(id));
    this.rows = groups.flatMap((group) => rows.filter((row) => groupOf(row) === group));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pack) this.states.set('compact', this.brief);
  }

  /** @internal The reader ticked a platform, or took the tick away. */
  tick(app: string, on: boolean): void {
    const others = this.chosen.filter((each) => each !== app);
    this.#filter({ticked: on ? [...others, app] : others});
  }

  /** @internal The reader typed. */
  search(query: string): void {
    this.#filter({query});
  }

  /** Says so where it changes what is shown, and not at every key. */
  #filter(filters: {ticked?: string[]; query?: string}): void {
    const result = () => this.shown.map(({id}) => id).join();
    const before = result();
    Object.assign(this, filters);
    if (result() !== before) this.send('view', {what: 'filter'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-scope': WayoutScope;
  }
}

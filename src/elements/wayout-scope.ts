import type {PropertyDeclarations, PropertyValues} from 'lit';
import {groups, type ScopeItem} from '../domain/model/guide.js';
import {concerns, groupOf, matchesSearch} from '../domain/scope.js';
import {inRegion} from '../domain/situation.js';
import {str} from '../locale/message.js';
import {withShared} from '../styles/shared.js';
import {isNew} from './base/settings.js';
import {IdleFilling} from './base/idle-filling.js';
import {WayoutElement} from './base/wayout-element.js';
import {frame} from './parts/frame.js';
import {scopeBody} from './scope/body.js';
import {countOf} from './scope/filters.js';
import type {ScopeHost} from './scope/host.js';
import {readScopeSettings, type View} from './scope/settings.js';
import {scopeStyles} from './scope/styles.js';

/** Number of rows from which a search is worth its place. */
const enoughToSearch = 8;

/** Milliseconds after the last key until the number of rows is said: while somebody types, each would interrupt the one before. */
const pause = 700;

/**
 * Kinds of data that a service uses to train AI: each under “used, unless you object”, “used, and your objection doesn’t reach it”,
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
 * @csspart option - Every choice.
 * @csspart item - A kind of data.
 * @csspart mark - Its shape, and the flag “Sources differ”.
 * @csspart detail - What is said about it.
 */
export class WayoutScope extends WayoutElement implements ScopeHost {
  static override styles = withShared(scopeStyles);

  static override readonly needs = 'scope';
  static override readonly panelsShowSources = true;

  static override properties: PropertyDeclarations = {
    view: {},
    only: {},
    readersTicks: {state: true},
    query: {state: true},
  };

  declare view: View | null;
  declare only: string | null;

  /** @internal Platforms the reader ticked; undefined while the author's are. */
  readersTicks: readonly string[] | undefined;
  /** @internal */
  query = '';
  /** @internal */
  shape: View = 'list';
  /** @internal */
  rows: readonly ScopeItem[] = [];

  constructor() {
    super();
    new IdleFilling(this);
  }

  /** @internal */
  get collapsed(): boolean {
    return this.settings.display === 'compact';
  }

  /** @internal */
  get apps(): string[] {
    return Object.keys(this.pack.guide.platforms).filter((app) =>
      this.rows.some(({platforms}) => platforms.includes(app)),
    );
  }

  /** @internal */
  get ticked(): string[] {
    const ticked = this.readersTicks ?? this.settings.preset.platforms ?? [];
    return this.apps.filter((app) => ticked.includes(app));
  }

  /** @internal */
  get searchable(): boolean {
    return !this.collapsed && this.rows.length >= enoughToSearch;
  }

  /** @internal */
  get wanted(): string {
    return this.searchable ? this.query.trim() : '';
  }

  /** @internal */
  get shown(): ScopeItem[] {
    const {ticked, wanted} = this;
    const words = this.pack.words.scope ?? {};
    return this.rows.filter((row) => {
      const {title, text, keywords} = words[row.id] ?? {};
      // Normalising a text loads Unicode data, which no reader needs who does not search.
      const found = !wanted || matchesSearch(wanted, [title ?? '', text ?? '', keywords ?? '']);
      return found && concerns(row, ticked);
    });
  }

  override renderContent(): unknown {
    return frame(this, {
      kicker: this.msg(str`What ${this.pack.guide.service.name} uses to train AI`),
      title: this.msg('Used, not used, and what your objection changes'),
      intro: undefined,
      body: scopeBody(this),
      sentences: this.shown.map(({id}) => `scope/${id}`),
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isNew(this, 'platform', changed)) this.readersTicks = undefined;
    if (!this.loaded) return;
    const {guide} = this.pack;
    const {view, only} = readScopeSettings(this, guide, this.author);
    this.shape = view;
    const rows = inRegion(guide.scope, this.settings.region).filter(({id}) => only.includes(id));
    this.rows = groups.flatMap((group) => rows.filter((row) => groupOf(row) === group));
  }

  /** @internal */
  tick(app: string, on: boolean): void {
    const others = this.ticked.filter((each) => each !== app);
    this.#filter({readersTicks: on ? [...others, app] : others});
  }

  /** @internal */
  search(query: string): void {
    this.#filter({query});
  }

  /** Sets filters, says what they leave, and tells the page where that changes the rows shown, not at every key. */
  #filter(filters: {readersTicks?: string[]; query?: string}): void {
    const result = () => this.shown.map(({id}) => id).join();
    const before = result();
    Object.assign(this, filters);
    this.say(countOf(this), pause);
    if (result() !== before) this.send('view', {what: 'filter'});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-scope': WayoutScope;
  }
}

import type {PropertyDeclarations, PropertyValues} from 'lit';
import {readWords} from '../../domain/attribute.js';
import {WayoutElement} from './wayout-element.js';

/**
 * What the lists of questions and of events share: the author’s selection, and a short form that holds some entries back.
 *
 * @attr {string} only - Ids of the entries to show, separated by spaces, in the guide’s order. All without it.
 *
 * @cssstate compact - Some entries may wait behind a button.
 */
export abstract class ListElement extends WayoutElement {
  static override readonly needs: 'faq' | 'events';
  static override readonly showsSources = true;

  static override properties: PropertyDeclarations = {
    only: {},
    expanded: {state: true},
  };

  declare only: string | null;

  /** @internal Whether the reader asked for every entry of a short list. */
  expanded = false;
  /** @internal Ids of the entries the author wants. */
  chosen: readonly string[] = [];

  /** @internal */
  get brief(): boolean {
    return this.settings.display === 'compact' && !this.expanded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.pack) return;
    const {needs} = this.constructor as typeof ListElement;
    const ids = (this.pack.guide[needs] ?? []).map(({id}) => id);
    this.chosen = this.author.take(readWords('only', this.only, ids, ids));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.pack) this.states.set('compact', this.brief);
  }

  /** @internal Shows what was held back. The button is gone then; focus goes to the first entry that came. */
  async expand(): Promise<void> {
    this.expanded = true;
    this.send('view', {what: 'panel'});
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.held .opener, li.held')?.focus();
  }
}

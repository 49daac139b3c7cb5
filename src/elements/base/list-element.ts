import type {PropertyDeclarations, PropertyValues} from 'lit';
import {readWords} from '../../domain/attribute.js';
import type {ExpandableHost} from './host.js';
import {WayoutElement} from './wayout-element.js';

/**
 * Base of the lists of questions and of events: the author’s selection, and a short form that holds some entries back.
 *
 * @attr {string} only - Ids of the entries to show, separated by spaces, in the guide’s order. All without it.
 *
 * @cssstate compact - Some entries may wait behind a button.
 */
export abstract class ListElement extends WayoutElement implements ExpandableHost {
  static override readonly needs: 'faq' | 'events';

  static override properties: PropertyDeclarations = {
    only: {},
  };

  declare only: string | null;

  /** @internal Ids of the entries the author wants; all without a choice. */
  wanted: readonly string[] = [];

  /** @internal */
  get collapsed(): boolean {
    return this.settings.display === 'compact' && !this.expanded;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.loaded) return;
    const {needs} = this.constructor as typeof ListElement;
    const ids = (this.pack.guide[needs] ?? []).map(({id}) => id);
    this.wanted = this.author.take(readWords('only', this.only, ids)) ?? ids;
  }
}

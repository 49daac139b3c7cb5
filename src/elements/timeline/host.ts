import type {TimelineEvent} from '../../domain/model/guide.js';
import type {ExpandableHost} from '../base/host.js';

/** Interface between the timeline and its templates. */
export interface TimelineHost extends ExpandableHost {
  /** Events the author wants, oldest first. */
  readonly events: readonly TimelineEvent[];
}

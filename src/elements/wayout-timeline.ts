import type {Pace, TimelineEvent} from '../domain/model/guide.js';
import {formatDate} from '../locale/formats.js';
import {str} from '../locale/message.js';
import {withShared} from '../styles/shared.js';
import {ListElement} from './base/list-element.js';
import {frame} from './parts/frame.js';
import {hollowDots, timelineBody} from './timeline/body.js';
import type {TimelineHost} from './timeline/host.js';
import {timelineStyles} from './timeline/styles.js';

/**
 * Events with their places and sources, newest last; and what did not happen or is not decided. A bare tag shows every event
 * of Meta’s guide, the same to readers everywhere.
 *
 * @element wayout-timeline
 *
 * @attr {'eea'|'uk'|'ch'|'br'|'us'|'other'} [region=eea] - Without effect: what happened somewhere is told everywhere.
 * @attr {string} platform - Without effect: events are about all platforms.
 * @attr {'full'|'compact'} [display=full] - `compact`: the turning points, what is open, and a button for the rest.
 *
 * @csspart item - An event.
 * @csspart detail - What happened, and how sources differ.
 * @csspart mark - The flag “Sources differ”.
 */
export class WayoutTimeline extends ListElement implements TimelineHost {
  static override styles = withShared(timelineStyles);

  static override readonly paces: readonly Pace[] = ['background'];
  static override readonly needs = 'events';
  static override readonly showsSources = true;

  /** @internal */
  get events(): TimelineEvent[] {
    return (this.pack.guide.events ?? []).filter(({id}) => this.wanted.includes(id));
  }

  override renderContent(): unknown {
    const {msg, events} = this;
    const newest = formatDate(this.pack.guide.review.newest, this.language);
    return frame(this, {
      kicker: msg('Timeline'),
      title: msg('How it came to this'),
      intro: [msg(str`Events up to ${newest}.`), ' ', hollowDots(this)],
      body: timelineBody(this),
      sentences: events.map(({id}) => `events/${id}`),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wayout-timeline': WayoutTimeline;
  }
}

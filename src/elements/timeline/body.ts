import {html, nothing, type TemplateResult} from 'lit';
import type {Pack, TimelineEvent} from '../../domain/model/guide.js';
import {parseText} from '../../domain/rich-text.js';
import {formatDate, nameOfCountry} from '../../locale/formats.js';
import {backing} from '../parts/evidence-notes.js';
import {richText} from '../parts/rich-text.js';
import type {WayoutTimeline} from '../wayout-timeline.js';

/** A day, a month or a span; where the point is open, the word for that. */
function when({msg, language}: WayoutTimeline, {date, until, open, place}: TimelineEvent): TemplateResult {
  const time = date && html`<time datetime=${date}>${formatDate(date, language, until)}</time>`;
  const said = [open && msg('Open'), time, place && nameOfCountry(place, language)].filter(Boolean);
  return html`<p class="when">
    ${said.map((each, index) => (index ? [' · ', each] : html`<b>${each}</b>`))}
  </p>`;
}

/** What happened, in the guide's order: oldest first, what is open last. A short list keeps what the words emphasise. */
export function timelineBody(host: WayoutTimeline, pack: Pack): unknown[] {
  const compact = host.settings.display === 'compact';
  const items = host.events.map((event) => {
    const text = pack.words.events?.[event.id]?.['text'] ?? '';
    const matters = event.open || parseText(text).some(({kind}) => kind === 'strong');
    return {event, text, held: compact && !matters};
  });
  return [
    html`<ol class="events" role="list">
      ${items.map(
        ({event, text, held}) =>
          html`<li
            class="${event.open ? 'open' : ''} ${held ? 'held' : ''}"
            part="item"
            tabindex=${held ? -1 : nothing}
            ?hidden=${held && host.brief}
          >
            ${when(host, event)}
            <p part="detail">${richText(pack, text, host.menuLanguage)}</p>
            ${backing(host, pack, 'events', event.id)}
          </li>`,
      )}
    </ol>`,
    host.brief && items.some(({held}) => held)
      ? html`<div class="actions">
          <button class="button" part="button" @click=${() => host.expand()}>
            ${host.msg('Show all events')}
          </button>
        </div>`
      : nothing,
  ];
}

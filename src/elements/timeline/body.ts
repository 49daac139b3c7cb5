import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineEvent} from '../../domain/model/guide.js';
import {parseText} from '../../domain/rich-text.js';
import {formatSpan, nameOfCountry} from '../../locale/formats.js';
import {evidenceNotes} from '../parts/evidence-notes.js';
import {isRendered} from '../parts/disclosure.js';
import {expandButton} from '../parts/expand-button.js';
import {heading} from '../parts/heading.js';
import {richText} from '../parts/rich-text.js';
import type {TimelineHost} from './host.js';

/** Heading of an event: its day, month or span; for an open point the word for that. */
function when(
  {msg, language, settings}: TimelineHost,
  {date, until, open, place}: TimelineEvent,
): TemplateResult {
  const time = date && html`<time datetime=${date}>${formatSpan(date, until, language)}</time>`;
  const said = [open && msg('Open'), time, place && nameOfCountry(place, language)].filter(Boolean);
  const content = said.map((each, index) => (index ? [' · ', each] : html`<b>${each}</b>`));
  return heading(settings.level + 1, content, {class: 'when'});
}

/** Meaning of hollow dots, where there are any. Each such event says so in a word, too. */
export const hollowDots = ({msg, events}: TimelineHost): TemplateResult | typeof nothing =>
  events.some(({open}) => open)
    ? html`<span aria-hidden="true">${msg('Hollow dots: open, or did not happen.')}</span>`
    : nothing;

/** Template of the events in the guide's order: oldest first, open points last. A compact list keeps what the words emphasise. */
export function timelineBody(host: TimelineHost): unknown[] {
  const compact = host.settings.display === 'compact';
  const items = host.events.map((event) => {
    const text = host.pack.words.events?.[event.id]?.['text'] ?? '';
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
            ?hidden=${held && host.collapsed}
          >
            ${
              isRendered(host, 'held', !held || !host.collapsed)
                ? [
                    when(host, event),
                    html`<p part="detail">${richText(host, text)}</p>`,
                    evidenceNotes(host, 'events', event.id),
                  ]
                : nothing
            }
          </li>`,
      )}
    </ol>`,
    items.some(({held}) => held) ? expandButton(host, host.msg('Show all events')) : nothing,
  ];
}

import {html, nothing, type TemplateResult} from 'lit';
import {monthsAfter, reminderFile, writtenDay, type Day} from '../../domain/calendar.js';
import type {Region} from '../../domain/model/guide.js';
import {formatDate} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import type {Host} from '../base/host.js';
import {marked} from './rich-text.js';

/**
 * Day by which the service has to answer an objection of today, with a reminder for the reader's calendar. The file is in its link, so it
 * needs no request and no script; a frame that may not download shows the day all the same.
 */
export function reminder(host: Host, region: Region): TemplateResult | typeof nothing {
  const {msg, language, pack} = host;
  const {id, deadline} = pack.guide;
  // A server does not know the reader's day.
  if (!host.isNear || !deadline?.regions.includes(region)) return nothing;
  const {text = '', reminder: title = ''} = pack.words.items[deadline.item] ?? {};
  const now = new Date();
  const today: Day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = monthsAfter(today, deadline.months);
  const file = encodeURIComponent(reminderFile(today, day, id, title, text));
  return html`<p class="hint">
    <a part="link" download="reminder.ics" href="data:text/calendar;charset=utf-8,${file}"
      >${msg(str`Reminder for ${formatDate(writtenDay(day), language)}, a month from today`)}</a
    >: ${marked(host, title)}
  </p>`;
}

import {isDate} from '../files/primitives.js';
import {quote} from '../problem.js';
import type {Rule} from '../content.js';
import type {Subject} from '../subjects.js';

/** Compares two dates as far as both say: a month is not before one of its days. */
const isBefore = (a: string, b: string): boolean => a.slice(0, b.length) < b.slice(0, a.length);

/** Past events have a date, open points have none, and a span ends after it began. */
const checkDated: Rule = ({guide, subjects}, say) => {
  for (const {
    path,
    entity: {date, until, open},
  } of subjects.events) {
    if (open && date !== undefined)
      say(guide, [...path, 'date'], 'Not expected where "open" is true: what has a date has happened.');
    if (!open && date === undefined)
      say(guide, [...path, 'date'], 'Missing. Expected a date, or "open" where the point is open.');
    if (until === undefined) continue;
    if (date === undefined)
      say(guide, [...path, 'until'], 'Not expected without "date", where the span begins.');
    else if (isDate(date) && isDate(until) && !isBefore(date, until))
      say(
        guide,
        [...path, 'until'],
        `${quote(until)} is not after ${quote(date)}. Expected the end of the span.`,
      );
  }
};

/** Events are read from the top: the oldest first, and open points last. */
const checkOrder: Rule = ({guide, subjects}, say) => {
  let latest = '';
  let open: Subject | undefined;
  for (const event of subjects.events) {
    const {date} = event.entity;
    if (event.entity.open) open ??= event;
    else if (open)
      say(guide, event.path, `${quote(open.id)} before this is open. Expected what is open last.`);
    if (date === undefined || !isDate(date)) continue;
    const misplaced = isBefore(date, latest);
    if (misplaced)
      say(
        guide,
        [...event.path, 'date'],
        `${quote(date)} is before ${quote(latest)}. Expected the oldest first.`,
      );
    // A wrong date makes one sentence, not one for every event after it.
    if (misplaced || date > latest) latest = date;
  }
};

export const checkEvents: Rule = (content, say) => {
  for (const rule of [checkDated, checkOrder]) rule(content, say);
};

import {quote, type JsonFile, type JsonPath} from '../problem.js';
import type {GuideContent, Rule} from '../subjects.js';

const forms = {
  day: {pattern: /^\d{4}-\d\d-\d\d$/, expected: 'a day such as "2026-11-22"'},
  month: {pattern: /^\d{4}-\d\d$/, expected: 'a month such as "2026-11"'},
  any: {
    pattern: /^\d{4}(-\d\d){0,2}$/,
    expected: 'a year, a month or a day, such as "2026", "2026-11" or "2026-11-22"',
  },
};

interface Dated {
  from: JsonFile;
  path: JsonPath;
  date: string;
  form: keyof typeof forms;
  /** The next review lies ahead; everything else has happened. */
  ahead?: boolean;
}

/** Whether a text is a date at all, so that rules about the order of dates say nothing where it is not. */
export const isDate = (text: string): boolean => forms.any.pattern.test(text) && isInCalendar(text);

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` is in the calendar. Counted by hand: rules have no clock. */
function isInCalendar(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const days = [31, isLeap(year!) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function* dates({guide, labels, sources, subjects}: GuideContent): Generator<Dated> {
  const {review} = guide.json;
  yield {from: guide, path: ['review', 'checked'], date: review.checked, form: 'day'};
  yield {from: guide, path: ['review', 'newest'], date: review.newest, form: 'any'};
  yield {from: guide, path: ['review', 'due'], date: review.due, form: 'day', ahead: true};
  for (const {path, entity} of subjects.paths)
    yield {from: guide, path: [...path, 'seen'], date: entity.seen!, form: 'month'};
  for (const {path, entity} of subjects.events)
    for (const field of ['date', 'until'] as const)
      if (entity[field] !== undefined)
        yield {from: guide, path: [...path, field], date: entity[field], form: 'any'};
  for (const [id, languages] of Object.entries(labels.json.labels))
    for (const [language, {seen}] of Object.entries(languages))
      yield {from: labels, path: ['labels', id, language, 'seen'], date: seen, form: 'any'};
  for (const [id, {date}] of Object.entries(sources.json.sources))
    if (date !== undefined) yield {from: sources, path: ['sources', id, 'date'], date, form: 'any'};
  for (const [id, {checked}] of Object.entries(sources.json.evidence))
    yield {from: sources, path: ['evidence', id, 'checked'], date: checked, form: 'day'};
}

/** Dates are in the calendar, and nobody has seen or checked anything tomorrow. */
export const checkDates: Rule = (content, say) => {
  for (const {from, path, date, form, ahead} of dates(content)) {
    const {pattern, expected} = forms[form];
    if (!pattern.test(date)) say(from, path, `${quote(date)} is not ${expected}.`);
    else if (!isInCalendar(date)) say(from, path, `${quote(date)} is not in the calendar.`);
    else if (!ahead && date > content.today.slice(0, date.length))
      say(from, path, `${quote(date)} is in the future. Today is ${quote(content.today)}.`);
  }
  const {checked, due} = content.guide.json.review;
  if (due < checked)
    say(content.guide, ['review', 'due'], `${quote(due)} is before the day of the check, ${quote(checked)}.`);
};

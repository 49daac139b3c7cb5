import type {GuideContent, Rule} from '../content.js';
import {isDate} from '../files/primitives.js';
import {quote, type JsonFile, type JsonPath} from '../problem.js';

/** Date of something that has happened, where one is known. */
interface PastDate {
  from: JsonFile;
  path: JsonPath;
  date: string | undefined;
}

function* pastDates({guide, labels, sources, subjects}: GuideContent): Generator<PastDate> {
  const {review} = guide.json;
  for (const field of ['checked', 'newest'] as const)
    yield {from: guide, path: ['review', field], date: review[field]};
  for (const {path, entity} of subjects.paths)
    yield {from: guide, path: [...path, 'seen'], date: entity.seen};
  for (const {path, entity} of subjects.events)
    for (const field of ['date', 'until'] as const)
      yield {from: guide, path: [...path, field], date: entity[field]};
  for (const [id, languages] of Object.entries(labels.json.labels))
    for (const [language, {seen}] of Object.entries(languages))
      yield {from: labels, path: ['labels', id, language, 'seen'], date: seen};
  for (const [id, {date}] of Object.entries(sources.json.sources))
    yield {from: sources, path: ['sources', id, 'date'], date};
  for (const [id, {checked}] of Object.entries(sources.json.evidence))
    yield {from: sources, path: ['evidence', id, 'checked'], date: checked};
}

const dayInMilliseconds = 86_400_000;

/** Nobody has seen or checked anything tomorrow, and the next review comes after the last, before any fact counts as old. */
export const checkDates: Rule = (content, say) => {
  for (const {from, path, date} of pastDates(content))
    if (date && isDate(date) && date > content.today)
      say(from, path, `${quote(date)} is in the future. Today is ${quote(content.today)}.`);
  const {checked, due, staleAfter} = content.guide.json.review;
  if (due < checked)
    say(content.guide, ['review', 'due'], `${quote(due)} is before the day of the check, ${quote(checked)}.`);
  const soonest = typeof staleAfter === 'number' ? staleAfter : Math.min(...Object.values(staleAfter));
  if (isDate(due) && isDate(checked) && Date.parse(due) - Date.parse(checked) > soonest * dayInMilliseconds)
    say(
      content.guide,
      ['review', 'due'],
      `${quote(due)} is more than ${soonest} days after the check. By then the box calls some of its facts old.`,
    );
};

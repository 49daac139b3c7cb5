import {factMark, factsIn} from '../../domain/guide-facts.js';
import {gone, type RecordedChange} from '../../domain/model/changes.js';
import {quote, suggestion, type JsonFile} from '../problem.js';
import {ownProperty} from '../shape.js';
import type {ChangesFile} from '../files/changes.js';
import type {GuideContent, Rule} from '../content.js';

/** Facts that readers follow step by step: ticks kept for an earlier revision no longer count. */
const followed = /^(steps|variants|paths|controls)\//;

const expected = 'Expected an entry in changes.json with the reason, then `npm run recorded` with its id.';

/** Marks that facts were last recorded with, and the place of that. */
export function recordedMarks(
  changes: readonly RecordedChange[],
): ReadonlyMap<string, {mark: string; index: number}> {
  const marks = new Map<string, {mark: string; index: number}>();
  for (const [index, {facts}] of changes.entries())
    for (const [id, mark] of Object.entries(facts)) marks.set(id, {mark, index});
  return marks;
}

/** Entries have ids of their own, come in the order of their days and revisions, and rest on sources that there are. */
function checkEntries(
  {guide, sources, today}: GuideContent,
  file: JsonFile<ChangesFile>,
  say: Parameters<Rule>[1],
): void {
  const {changes} = file.json;
  const ids = new Set<string>();
  for (const [i, {id, date, revision, sources: named = [], facts}] of changes.entries()) {
    const path = ['changes', i];
    const before = changes[i - 1];
    if (ids.has(id)) say(file, [...path, 'id'], `${quote(id)} is the id of another change already.`);
    ids.add(id);
    if (date > today)
      say(file, [...path, 'date'], `${quote(date)} is in the future. Today is ${quote(today)}.`);
    for (const [k, source] of named.entries())
      if (!ownProperty(sources.json.sources, source))
        say(
          file,
          [...path, 'sources', k],
          `${quote(source)} is not a source.${suggestion(source, Object.keys(sources.json.sources))}`,
        );
    if (!before) continue;
    if (date < before.date)
      say(file, [...path, 'date'], `${quote(date)} is before the change above it, ${quote(before.date)}.`);
    if (revision < before.revision)
      say(
        file,
        [...path, 'revision'],
        `${revision} is less than in the change above it, ${before.revision}.`,
      );
    const step = Object.keys(facts).find((fact) => followed.test(fact));
    if (step !== undefined && revision === before.revision)
      say(
        file,
        [...path, 'revision'],
        `${quote(step)} changed, and ${revision} is the revision of the change above it. Expected a new one, as ticks kept for the old steps no longer count.`,
      );
  }
  const last = changes.at(-1)!;
  if (last.revision !== guide.json.revision)
    say(
      guide,
      ['revision'],
      `${guide.json.revision} is not the revision of the last change, ${last.revision}.`,
    );
}

/** No fact changes without a reason: readers, editors and feeds are told why. A guide without changes.json keeps no record. */
export const checkChanges: Rule = (content, say) => {
  const {guide, linkage, letters, labels, sources, changes: file, hashOf} = content;
  if (!file) return;
  checkEntries(content, file, say);
  if (!hashOf) return;
  const files = {guide, linkage, letters, labels, sources};
  const recorded = recordedMarks(file.json.changes);
  const found = new Set<string>();
  for (const fact of factsIn({
    guide: guide.json,
    linkage: linkage?.json,
    letters: letters?.json,
    labels: labels.json.labels,
    sources: sources.json,
  })) {
    found.add(fact.id);
    const {mark = gone} = recorded.get(fact.id) ?? {};
    if (mark !== factMark(fact, hashOf))
      say(
        files[fact.file]!,
        fact.path,
        `${quote(fact.id)} is ${mark === gone ? 'new' : 'changed'}, and no reason is recorded. ${expected}`,
      );
  }
  for (const [id, {mark, index}] of recorded)
    if (mark !== gone && !found.has(id))
      say(
        file,
        ['changes', index, 'facts', id],
        `${quote(id)} is gone, and no reason is recorded. ${expected}`,
      );
};

import {areShaped} from '../check/content.js';
import type {ChangesFile} from '../check/files/changes.js';
import {collectProblems, suggestion, quote, type ContentProblem} from '../check/problem.js';
import {recordedMarks} from '../check/rules/changes.js';
import {factMark, factsIn} from '../domain/guide-facts.js';
import {gone} from '../domain/model/changes.js';
import {hashOf} from './hash.js';
import {factFilesOf, guidesIn, readGuide} from './read-guide.js';
import {writeJson} from './write-json.js';

/** Facts that were recorded under a change of one guide. */
export interface Recorded {
  file: string;
  /** Ids of the facts recorded now. */
  facts: readonly string[];
}

/**
 * Records facts under a change, which somebody has written with its reason: those that are new, changed or gone since they were last
 * recorded, or those of them that are named.
 * @param dir content folder.
 * @param change id in a changes.json.
 * @param named ids of facts, as the check writes them; without any, all.
 */
export async function markRecorded(
  dir: string,
  change: string,
  named: readonly string[] = [],
): Promise<{recorded: readonly Recorded[]; problems: readonly ContentProblem[]}> {
  const recorded: Recorded[] = [];
  const {folders, problems: unfound} = await guidesIn(dir);
  const problems = [...unfound];
  const known = new Set<string>();
  for (const folder of folders) {
    const files = await readGuide(folder);
    if (!files.changes) continue;
    const all = Object.values(files).flat();
    const broken = all.flatMap((file) => file.problems);
    // A file is written as it was read. One that was not read whole would lose the rest.
    if (!broken.length)
      broken.push(
        ...collectProblems(
          (say) => void areShaped(files, say),
          (name, path) => all.find(({file}) => file === name)?.lineOf(path),
        ),
      );
    problems.push(...broken);
    if (broken.length) continue;
    const json = files.changes.json as ChangesFile;
    for (const {id} of json.changes) known.add(id);
    const entry = json.changes.find(({id}) => id === change);
    if (!entry) continue;
    const earlier = recordedMarks(json.changes);
    const facts = factsIn(factFilesOf(files));
    const now = new Map(facts.map((fact) => [fact.id, factMark(fact, hashOf)]));
    for (const [id, {mark}] of earlier) if (mark !== gone && !now.has(id)) now.set(id, gone);
    const open = [...now].filter(([id, mark]) => (earlier.get(id)?.mark ?? gone) !== mark);
    const chosen = named.length ? open.filter(([id]) => named.includes(id)) : open;
    for (const id of named)
      if (!chosen.some(([each]) => each === id))
        problems.push({
          file: files.changes.file,
          path: '',
          message: `${quote(id)} has not changed since it was recorded.${suggestion(
            id,
            open.map(([each]) => each),
          )}`,
        });
    const changes = json.changes.map((each) =>
      each === entry ? {...each, facts: {...each.facts, ...Object.fromEntries(chosen)}} : each,
    );
    const failure = chosen.length ? await writeJson(files.changes.file, {...json, changes}) : undefined;
    if (failure) problems.push(failure);
    else recorded.push({file: files.changes.file, facts: chosen.map(([id]) => id)});
  }
  if (!recorded.length && !problems.length)
    problems.push({
      file: dir,
      path: '',
      message: `No changes.json has a change ${quote(change)}.${suggestion(change, known)} Expected its id, date, revision, what, reason, and "facts": {}.`,
    });
  return {recorded, problems};
}

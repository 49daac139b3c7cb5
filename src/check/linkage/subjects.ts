import type {Subjects} from '../subjects.js';
import {headlines, type Linkage} from '../../domain/model/linkage.js';
import {regions, type Guide, type LinkageCollection} from '../../domain/model/guide.js';

/** Words for the number before any answer was given. */
export const startHeadline = 'start';

const firstOfEach = (entries: Subjects[LinkageCollection]) =>
  entries.filter(({id}, i) => entries.findIndex((entry) => entry.id === id) === i);

/** What has words in linkage.json. Platforms and regions among the options have their names elsewhere. */
export function linkageSubjects(
  {platforms}: Guide,
  linkage: Linkage | undefined,
): Readonly<Record<LinkageCollection, Subjects[LinkageCollection]>> {
  if (!linkage) return {headlines: [], notes: [], questions: [], options: []};
  const named = new Set<string>([...Object.keys(platforms), ...regions]);
  return {
    headlines: [startHeadline, ...headlines].map((id) => ({id, path: [], entity: {}})),
    notes: firstOfEach(linkage.rules.map(({say}, i) => ({id: say, path: ['rules', i, 'say'], entity: {}}))),
    questions: linkage.questions.map(({id}, i) => ({id, path: ['questions', i], entity: {}})),
    options: linkage.questions.flatMap(({id, options = []}, i) =>
      (options === 'accounts' ? [] : options).flatMap((option, k) =>
        named.has(option) ? [] : [{id: `${id}-${option}`, path: ['questions', i, 'options', k], entity: {}}],
      ),
    ),
  };
}

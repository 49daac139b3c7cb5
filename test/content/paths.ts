import {questionFlow, type Answers, type Linkage, type QuestionFlow} from '../../src/linkage.js';
import type {Answer} from '../../src/domain/model/linkage.js';

type Asked = QuestionFlow['asked'][number];

const subsets = (things: readonly string[]): string[][] =>
  things.reduce<string[][]>((all, thing) => all.flatMap((set) => [set, [...set, thing]]), [[]]);

/** Answers that tell any two options, numbers or groups apart. */
function answersTo({question: {type, exclusive = []}, options, groups}: Asked): Answer[] {
  const all = options.filter((option) => !exclusive.includes(option));
  if (type === 'one') return [...options];
  if (type === 'many')
    return [...exclusive.map((option) => [option]), ...subsets(all).filter(({length}) => length)];
  if (type === 'count')
    return [{}, ...options.map((option) => ({[option]: 2}))].map((each) => ({...counted(options), ...each}));
  return groups.map((group) => Object.fromEntries(options.map((option) => [option, group])));
}

const counted = (options: readonly string[]) => Object.fromEntries(options.map((option) => [option, 1]));

/** Follows the questions that are asked, whatever a reader answers, until nothing is left to ask. */
export function* everyPath(linkage: Linkage, answers: Answers = {}): Generator<QuestionFlow> {
  const flow = questionFlow(answers, linkage);
  const next = flow.asked.find(({question: {id, start}}) => !start && !Object.hasOwn(answers, id));
  if (!next) yield flow;
  else
    for (const answer of answersTo(next)) yield* everyPath(linkage, {...answers, [next.question.id]: answer});
}

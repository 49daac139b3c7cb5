import {noteShown, type Shown} from './advice.js';
import type {LinkageFile} from '../files/linkage.js';
import type {JsonFile, Say} from '../problem.js';
import {alone} from '../../domain/linkage/answers.js';
import {adviceSoFar, askNext, start, type Progress} from '../../domain/linkage/questions.js';
import type {Answer, Question} from '../../domain/model/linkage.js';

/** Answers worth trying: every single option, and enough of the combinations to tell accounts apart. */
function answersTo({type, exclusive = []}: Question, options: readonly string[]): Answer[] {
  const [first = ''] = options;
  const open = options.filter((option) => !exclusive.includes(option));
  const pairOf = (...pair: string[]) =>
    Object.fromEntries(options.map((id) => [id, pair.includes(id) ? '1' : alone]));
  const tries: Record<Question['type'], () => Answer[]> = {
    one: () => [...options],
    many: () => [...options.map((option) => [option]), open.slice(0, 2), open],
    count: () => [...options.map((option) => ({[option]: 2})), {[first]: 3}],
    assign: () => [
      ...options.flatMap((one, i) => options.slice(i + 1).map((other) => pairOf(one, other))),
      {[first]: alone},
    ],
  };
  return tries[type]();
}

/** Questions that are asked in some twenty seconds. */
const askedAtMost = 1_000_000;

/**
 * Follows every path through the questions: none is asked if the advice is the same in the end, whatever the answer.
 * @param most number of questions that are asked on all paths together.
 */
export function checkFlow(file: JsonFile<LinkageFile>, shown: Shown, say: Say, most = askedAtMost): void {
  const linkage = file.json;
  const idle = new Set<string>();
  const asked = new Set<string>();
  const numbers = new Map<string, number>();
  let count = 0;
  const numberOf = (advice: string) => {
    if (!numbers.has(advice)) numbers.set(advice, numbers.size);
    return numbers.get(advice)!;
  };

  /** Collects every advice that can still come out, by number. */
  const follow = (progress: Progress, index: number): ReadonlySet<number> => {
    const question = linkage.questions[index];
    if (++count > most) return new Set();
    if (!question) return new Set([numberOf(JSON.stringify(adviceSoFar(progress, linkage)))]);
    const {id} = question;
    const {asked: entry, next} = askNext(progress, question, undefined, linkage);
    if (!entry) return follow(next, index + 1);
    asked.add(id);
    const region = next.situation.region ?? linkage.assume['region']!;
    for (const place of id === 'region' ? entry.options : [region])
      noteShown(shown, `questions/${id}`, place);
    const ways = answersTo(question, entry.options).map(
      (answer) => askNext(progress, question, answer, linkage).next,
    );
    const ends: ReadonlySet<number>[] = [];
    const kinds = new Set<string>();
    // A question that is only offered may be left alone; beside that, one answer that makes a difference is enough to look at.
    const offered = question.start === 'collapsed';
    for (const way of offered ? [next, ...ways] : ways) {
      if (offered && kinds.size > 1) break;
      const end = follow(way, index + 1);
      ends.push(end);
      kinds.add([...end].sort((a, b) => a - b).join());
    }
    if (kinds.size < 2) idle.add(id);
    return new Set(ends.flatMap((end) => [...end]));
  };

  follow(start(linkage), 0);
  if (count > most)
    return say(
      file,
      ['questions'],
      `More ways to answer than can be followed: ${most} questions on all of them together are the most.`,
    );
  for (const [i, {id}] of linkage.questions.entries())
    if (!asked.has(id))
      say(file, ['questions', i, 'ask'], 'Nobody is asked this. Expected conditions that can hold together.');
    else if (idle.has(id))
      say(
        file,
        ['questions', i, 'ask'],
        'Some are asked this although no answer changes their advice. Expected a narrower condition.',
      );
}

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {questionFlow, type AskedQuestion} from '../../../src/domain/linkage/questions.js';
import type {Answer, Answers, Question} from '../../../src/domain/model/linkage.js';
import {nothing} from './nothing-linkage.js';

const flow = (answers: Answers) => questionFlow(answers, nothing);

const askedAs = (answers: Answers, id: string) =>
  flow(answers).asked.find(({question}) => question.id === id)!;

const answerTo = ({id, type, options}: Question): fc.Arbitrary<Answer> => {
  const ids = ['alpha', 'beta', 'beta-2', 'alpha-2', 'gamma'];
  if (type === 'assign')
    return fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('1', '2', 'alone', 'unknown'));
  if (type === 'count') return fc.dictionary(fc.constantFrom('alpha', 'beta'), fc.integer({min: 1, max: 3}));
  if (type === 'many')
    return fc.subarray(Array.isArray(options) ? [...(options as string[])] : ids, {minLength: 1});
  return fc.constantFrom(...(options as string[]), ...(id === 'link' ? ['some'] : []));
};

const answerMaps: fc.Arbitrary<Record<string, Answer>> = fc
  .tuple(...nothing.questions.map((question) => fc.option(answerTo(question))))
  .map((given) =>
    Object.fromEntries(nothing.questions.flatMap(({id}, i) => (given[i] ? [[id, given[i]]] : []))),
  );
const runs = {numRuns: 1000, seed: 20261122};

test('I16: the order of answers, a way back and answers that do not count change nothing', () =>
  fc.assert(
    fc.property(answerMaps, answerMaps, (answers, others) => {
      const here = flow(answers);
      assert.deepEqual(flow(Object.fromEntries(Object.entries(answers).reverse())), here);
      const stray = Object.fromEntries(
        here.hidden.flatMap((id) => (id in others ? [[id, others[id]!]] : [])),
      );
      assert.deepEqual(flow({...answers, ...stray}).advice, here.advice);
    }),
    runs,
  ));

/** Answers that together show that a question matters: every option, or enough of the combinations. */
const tries = ({question, options}: AskedQuestion): Answer[] => {
  if (question.type === 'one') return [...options];
  if (question.type === 'many')
    return [...options.map((option) => [option]), options.filter((id) => id !== 'none')];
  return [
    Object.fromEntries(options.map((id, i) => [id, i < 2 ? '1' : 'alone'])),
    Object.fromEntries(options.map((id) => [id, 'alone'])),
  ];
};

/** Lists every advice that can come out once all open questions are answered. */
function* ends(answers: Answers): Generator<string> {
  const {open, advice} = flow(answers);
  if (open === undefined) yield JSON.stringify(advice);
  else for (const answer of tries(askedAs(answers, open))) yield* ends({...answers, [open]: answer});
}

test('I15: no question is asked unless some answer to it can change the advice', () =>
  fc.assert(
    fc.property(answerMaps, (given) => {
      const {open} = flow(given);
      if (open === undefined) return;
      const earlier = nothing.questions
        .map(({id}) => id)
        .slice(
          0,
          nothing.questions.findIndex(({id}) => id === open),
        );
      const answers = Object.fromEntries(Object.entries(given).filter(([id]) => earlier.includes(id)));
      const seen = new Set<string>();
      for (const answer of tries(askedAs(answers, open)))
        for (const end of ends({...answers, [open]: answer})) if (seen.add(end).size > 1) return;
      assert.fail(`"${open}" changes nothing`);
    }),
    runs,
  ));

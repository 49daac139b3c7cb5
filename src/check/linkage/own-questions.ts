import {vocabulary, type Facts} from '../../domain/linkage/facts.js';
import type {Linkage, Question, QuestionBook} from '../../domain/model/linkage.js';

/** Questions whose ids the advice knows: the id settles the meaning, and with it the type and the options. */
export const questionKinds: Readonly<
  Record<string, {type: Question['type']; options?: readonly string[] | 'accounts'}>
> = {
  region: {type: 'one'},
  use: {type: 'many'},
  more: {type: 'count'},
  age: {type: 'one', options: ['adult', 'minor', 'some']},
  minors: {type: 'many', options: 'accounts'},
  prior: {type: 'one', options: ['none', 'confirmed', 'unconfirmed', 'unsure']},
  which: {type: 'many', options: 'accounts'},
  since: {type: 'one', options: ['no', 'yes', 'unsure']},
  lost: {type: 'many', options: 'accounts'},
  link: {type: 'one', options: ['yes', 'no', 'some', 'unknown']},
  groups: {type: 'assign', options: 'accounts'},
};

/** Facts that conditions ask for. */
function namedFacts({questions, rules}: Linkage): Set<string> {
  const conditions = [
    ...rules.map(({when}) => when),
    ...questions.flatMap(({ask = {}, only = {}}) => [ask, ...Object.values(only)]),
  ];
  return new Set(conditions.flatMap((each) => Object.keys(each)));
}

/** Questions of the guide's own, with their options: a condition asks for their answers, and the advice for nothing else about them. */
export function ownQuestions(linkage: QuestionBook): Facts {
  const known = vocabulary(linkage);
  const named = namedFacts(linkage as Linkage);
  return Object.fromEntries(
    linkage.questions.flatMap(({id, type, options}) =>
      type === 'one' &&
      Array.isArray(options) &&
      named.has(id) &&
      !Object.hasOwn(questionKinds, id) &&
      !Object.hasOwn(known, id)
        ? [[id, options as readonly string[]]]
        : [],
    ),
  );
}

import type {Described} from './guide.js';
import {$schema, id, ids} from './primitives.js';
import {
  filled,
  flag,
  array,
  number,
  object,
  oneOf,
  optional,
  record,
  set,
  someText,
  either,
} from '../shape.js';
import {
  headlines,
  questionTypes,
  rights,
  slots,
  type Condition,
  type Linkage,
  type LinkageRule,
  type Policy,
  type Question,
  type Scenario,
  type Unit,
} from '../../domain/model/linkage.js';

export interface LinkageFile extends Linkage, Described {}

const values = filled(set(someText));

const condition = either<Condition>(
  'condition',
  someText,
  values,
  object<{not: string}>({not: someText}),
  object<{not: readonly string[]}>({not: values}),
);

const conditions = record(someText, condition);

const policy = object<Policy>({
  linkedCovers: flag,
  confirmedPriorCounts: flag,
  priorExtendsToGroup: flag,
  minorsExempt: flag,
  right: record(someText, oneOf(rights)),
  prefer: ids,
});

const accounts = oneOf(['accounts'] as const);

const subjects = either<'accounts' | readonly string[]>('subjects', accounts, filled(ids));

const question = object<Question>({
  id,
  type: oneOf(questionTypes),
  options: optional(subjects),
  of: optional(subjects),
  exclusive: optional(filled(ids)),
  only: optional(filled(record(id, conditions))),
  ask: optional(filled(conditions)),
  start: optional(oneOf(['collapsed'] as const)),
});

const rule = object<LinkageRule>({id, slot: oneOf(slots), say: id, when: conditions});

const givenAnswer = either<Scenario['given'][string]>(
  'answer',
  someText,
  set(someText),
  record(someText, either<string | number>('answer', someText, number)),
);

const scenario = object<Scenario>({
  name: someText,
  given: record(id, givenAnswer),
  expect: object<Scenario['expect']>({
    headline: oneOf(headlines),
    objections: number,
    best: optional(number),
    from: optional(ids),
    says: optional(filled(ids)),
    silent: optional(filled(ids)),
  }),
});

export const linkageShape = object<LinkageFile>({
  $schema,
  units: filled(
    record(
      id,
      object<Unit>({
        form: optional(someText),
        parts: optional(filled(ids)),
        owner: optional(id),
        perhaps: optional(id),
      }),
    ),
  ),
  messaging: ids,
  assume: record(id, someText),
  policy,
  questions: filled(array(question)),
  rules: filled(array(rule)),
  scenarios: filled(array(scenario)),
});

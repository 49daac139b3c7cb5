import {suggestion, quote, type JsonFile, type JsonPath, type Say} from '../problem.js';
import type {LinkageFile} from '../files/linkage.js';
import type {WordsFile} from '../files/words.js';
import {ownQuestions, questionKinds} from './own-questions.js';
import {vocabulary, type Facts} from '../../domain/linkage/facts.js';
import type {Condition, Conditions} from '../../domain/model/linkage.js';
import type {Guide} from '../../domain/model/guide.js';

/** Word that has to be known in its place. */
interface NamedWord {
  path: JsonPath;
  word: string;
  /** Noun for the sentence: a word that is not known is not this. */
  noun: string;
  known: readonly string[];
}

/** Options of the questions that each guide has options of its own for. */
const optionsOf = (id: string, names: readonly string[], {policy, units}: LinkageFile): readonly string[] => {
  if (id === 'region') return Object.keys(policy.right);
  return id === 'use' ? [...names, 'none'] : Object.keys(units);
};

/** Names of units and of everything else that readers can use: platforms, and ids that have words. */
const namesIn = ({platforms}: Guide, {units = {}, options = {}}: WordsFile): string[] => [
  ...Object.keys(platforms),
  ...Object.keys(units),
  ...Object.keys(options).flatMap((id) => /^use-(?!none$)(.*)/.exec(id)?.[1] ?? []),
];

const valuesOf = (condition: Condition, path: JsonPath): {path: JsonPath; word: string}[] => {
  if (typeof condition === 'string') return [{path, word: condition}];
  if ('not' in condition) return valuesOf(condition.not, [...path, 'not']);
  return condition.map((word, i) => ({path: [...path, i], word}));
};

function* inConditions(path: JsonPath, conditions: Conditions, facts: Facts): Generator<NamedWord> {
  const known = Object.keys(facts);
  for (const [fact, condition] of Object.entries(conditions)) {
    yield {path: [...path, fact], word: fact, noun: 'a fact', known};
    if (!Object.hasOwn(facts, fact)) continue;
    for (const value of valuesOf(condition!, [...path, fact]))
      yield {...value, noun: `a value of ${quote(fact)}`, known: facts[fact]!};
  }
}

function* inQuestions(names: readonly string[], linkage: LinkageFile): Generator<NamedWord> {
  const facts: Record<string, readonly string[]> = {...vocabulary(linkage)};
  const own = ownQuestions(linkage);
  const questions = [...Object.keys(questionKinds), ...Object.keys(own)];
  for (const [i, question] of linkage.questions.entries()) {
    const {id, type, options, of: subjects, exclusive = [], only = {}, ask = {}} = question;
    const path: JsonPath = ['questions', i];
    const kind = Object.hasOwn(questionKinds, id) ? questionKinds[id]! : undefined;
    yield {path: [...path, 'id'], word: id, noun: 'a question', known: questions};
    // Conditions name facts and earlier questions; two questions that name each other would wait for each other.
    yield* inConditions([...path, 'ask'], ask, facts);
    for (const [option, conditions] of Object.entries(only))
      yield* inConditions([...path, 'only', option], conditions, facts);
    if (Object.hasOwn(own, id)) facts[id] = own[id]!;
    if (!kind) continue;

    yield {path: [...path, 'type'], word: type, noun: `the type of ${quote(id)}`, known: [kind.type]};
    const field = subjects === undefined ? 'options' : 'of';
    const listed = subjects ?? options ?? [];
    const known = kind.options ?? optionsOf(id, names, linkage);
    if (typeof listed === 'string' || typeof known === 'string')
      yield {
        path: [...path, field],
        word: String(listed),
        noun: 'what this question is about',
        known: [known].flat(),
      };
    else
      for (const [k, option] of listed.entries())
        yield {path: [...path, field, k], word: option, noun: `an option of ${quote(id)}`, known};
    const offered = typeof listed === 'string' ? [] : listed;
    for (const [at, option] of [
      ...exclusive.map((option, k) => [['exclusive', k], option] as const),
      ...Object.keys(only).map((option) => [['only', option], option] as const),
    ])
      yield {path: [...path, ...at], word: option, noun: 'an option of this question', known: offered};
    facts[id] = offered;
  }
}

function* inScenarios({questions, scenarios, rules}: LinkageFile): Generator<NamedWord> {
  const notes = [...new Set(rules.map(({say}) => say))];
  const known = questions.map(({id}) => id);
  for (const [i, {given, expect}] of scenarios.entries()) {
    for (const [id, answer] of Object.entries(given)) {
      const path = ['scenarios', i, 'given', id];
      yield {path, word: id, noun: 'a question', known};
      const {options} = questions.find((question) => question.id === id) ?? {};
      if (!Array.isArray(options)) continue;
      for (const word of [answer].flat())
        if (typeof word === 'string')
          yield {path, word, noun: `an option of ${quote(id)}`, known: options as string[]};
    }
    for (const field of ['says', 'silent'] as const)
      for (const [k, word] of (expect[field] ?? []).entries())
        yield {path: ['scenarios', i, 'expect', field, k], word, noun: 'a note', known: notes};
  }
}

function* namedWords(guide: Guide, english: WordsFile, linkage: LinkageFile): Generator<NamedWord> {
  const {units, messaging, policy, assume, rules} = linkage;
  const names = namesIn(guide, english);
  const platforms = {noun: 'a platform', known: names};
  const owners = Object.values(units).flatMap(({owner}) => owner ?? []);
  const links = {noun: 'a link', known: Object.keys(guide.links)};
  const regions = Object.keys(policy.right);
  for (const [unit, {form, parts = [], perhaps}] of Object.entries(units)) {
    if (perhaps !== undefined)
      yield {path: ['units', unit, 'perhaps'], word: perhaps, noun: 'an owner of a unit', known: owners};
    yield {path: ['units', unit], word: unit, ...platforms};
    if (form !== undefined) yield {path: ['units', unit, 'form'], word: form, ...links};
    for (const [i, word] of parts.entries()) yield {path: ['units', unit, 'parts', i], word, ...platforms};
  }
  for (const [i, word] of messaging.entries()) yield {path: ['messaging', i], word, ...platforms};
  for (const [i, word] of policy.prefer.entries())
    yield {path: ['policy', 'prefer', i], word, noun: 'a unit', known: Object.keys(units)};
  if (assume['region'] !== undefined)
    yield {path: ['assume', 'region'], word: assume['region'], noun: 'a region', known: regions};
  for (const id of Object.keys(assume))
    yield {
      path: ['assume', id],
      word: id,
      noun: 'a question',
      // Taken for granted for good, where nobody is asked.
      known: [...linkage.questions.map((each) => each.id), 'region', 'since', 'link'],
    };
  const facts = {...vocabulary(linkage), ...ownQuestions(linkage)};
  for (const [i, {when}] of rules.entries()) yield* inConditions(['rules', i, 'when'], when, facts);
  yield* inQuestions(names, linkage);
  yield* inScenarios(linkage);
}

/** Nothing in linkage.json names a fact, value, option, question, note, platform or link that does not exist. */
export function checkLinkageReferences(
  guide: Guide,
  english: WordsFile,
  file: JsonFile<LinkageFile>,
  say: Say,
): void {
  for (const {path, word, noun, known} of namedWords(guide, english, file.json))
    if (!known.includes(word)) say(file, path, `${quote(word)} is not ${noun}.${suggestion(word, known)}`);
  for (const field of ['rules', 'questions'] as const) {
    const ids = file.json[field].map(({id}) => id);
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) < i)
        say(file, [field, i, 'id'], `${quote(id)} is the id of ${field}[${ids.indexOf(id)}] already.`);
  }
}

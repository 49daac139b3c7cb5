import {accountGroups, idsIn, readAnswer, situationOf} from './answers.js';
import {holds, lookUpIn, type Facts, type Lookup} from './facts.js';
import {adviceOf, assess, type Assessment} from './advice.js';
import type {
  Account,
  Advice,
  Answer,
  Answers,
  LinkageSituation,
  Question,
  QuestionBook,
  Rulebook,
} from '../model/linkage.js';

/** Question as shown, with its answer if it has one. */
export interface AskedQuestion {
  question: Question;
  /** Ids to choose from, count or assign: options, platforms or accounts. */
  options: readonly string[];
  /** For `assign`: the groups that each of `options` can be put into; `alone` and `unknown` come last. */
  groups: readonly string[];
  /** Part of the reader's answer that still makes sense, or the guide's assumption. */
  answer: Answer | undefined;
  /** True where the answer is complete. */
  answered: boolean;
  /** True where the answer is the guide's assumption: the reader said nothing. */
  assumed: boolean;
}

export interface QuestionFlow {
  /** Questions to show, in their order. */
  asked: readonly AskedQuestion[];
  /** Id of the question to ask next; undefined when nothing is left to ask. */
  open: string | undefined;
  /** Ids of questions whose answers are remembered, but do not count now. */
  hidden: readonly string[];
  /** True where nothing is left to ask. */
  complete: boolean;
  situation: LinkageSituation;
  /** Advice so far: correct at every moment, and narrower with every answer. */
  advice: Advice;
}

/** Accounts that a question can be about: all but those known to belong to someone under 18. */
const accountIds = ({accounts = []}: LinkageSituation): string[] =>
  accounts.filter(({minor}: Account) => !minor).map(({id}) => id);

/** Facts at a position. Earlier answers come first; the rest is worked out only where a condition names it. */
const factsAt =
  ({values, assessment}: Progress): Lookup =>
  (fact) =>
    lookUpIn(values)(fact) ?? lookUpIn(assessment().facts)(fact);

function optionsOf({options, of: subjects, only = {}}: Question, progress: Progress): readonly string[] {
  const listed = options ?? subjects ?? [];
  if (listed === 'accounts') return accountIds(progress.situation);
  if (subjects) {
    const used = new Set(progress.situation.accounts?.map(({platform}) => platform));
    return listed.filter((platform) => used.has(platform));
  }
  return listed.filter((option) => !only[option] || holds(only[option], factsAt(progress)));
}

/** Tests whether an answer is complete: accounts are assigned one by one, everything else is one act. */
const isComplete = ({type}: Question, options: readonly string[], answer: Answer | undefined): boolean =>
  answer !== undefined && (type !== 'assign' || Object.keys(answer).length === options.length);

/** Values of an answer that `ask` can name. */
const valuesIn = (answer: Answer | undefined): readonly string[] =>
  typeof answer === 'string' ? [answer] : idsIn(answer);

/** Position in the questions. */
export interface Progress {
  /** Answers that count so far. */
  counting: Answers;
  /** Answers as facts, by question; none for a question that is not asked. */
  values: Facts;
  /** Situation that the counting answers describe. */
  situation: LinkageSituation;
  /** Assessment of that, worked out when first asked for and kept until another answer counts. */
  assessment: () => Assessment;
}

function progressAfter(counting: Answers, values: Facts, linkage: Rulebook): Progress {
  const situation = situationOf(counting, linkage);
  let assessment: Assessment | undefined;
  return {counting, values, situation, assessment: () => (assessment ??= assess(situation, linkage))};
}

/** Advice that the answers so far come to. */
export const adviceSoFar = ({assessment}: Progress, linkage: Rulebook): Advice =>
  adviceOf(assessment(), linkage);

/** Position before the first question. */
export const start = (linkage: Rulebook): Progress => progressAfter({}, {}, linkage);

/**
 * Asks one question after those before it.
 * @param given the reader's answer, if any, whether it makes sense or not.
 * @returns the question as shown, unless its conditions do not hold, and the position after it.
 */
export function askNext(
  progress: Progress,
  question: Question,
  given: Answer | undefined,
  linkage: Rulebook,
): {asked?: AskedQuestion; next: Progress} {
  const {counting, values} = progress;
  const {id, ask} = question;
  if (ask && !holds(ask, factsAt(progress))) return {next: {...progress, values: {...values, [id]: []}}};
  const options = optionsOf(question, progress);
  const readable = readAnswer(question, options, given);
  const answer = readable ?? linkage.assume[id];
  const counted = answer === undefined ? counting : {...counting, [id]: answer};
  const said = {...values, [id]: valuesIn(answer)};
  return {
    asked: {
      question,
      options,
      groups: question.type === 'assign' ? accountGroups(options.length) : [],
      answer,
      answered: isComplete(question, options, answer),
      assumed: readable === undefined && answer !== undefined,
    },
    next: counted === counting ? {...progress, values: said} : progressAfter(counted, said, linkage),
  };
}

/**
 * Works out the questions to show after these answers, and the advice. A pure function of the answers: neither their order nor a way
 * back matters, and a changed answer keeps the later ones. Each question depends on earlier ones only. The rules are read once.
 * @param answers by question id; answers that make no sense, or no more, are remembered and do not count.
 */
export function questionFlow(answers: Answers, linkage: QuestionBook): QuestionFlow {
  const asked: AskedQuestion[] = [];
  const hidden: string[] = [];
  let progress = start(linkage);
  for (const question of linkage.questions as readonly Question[]) {
    const {id} = question;
    const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const step = askNext(progress, question, given, linkage);
    progress = step.next;
    if (step.asked) asked.push(step.asked);
    else if (given !== undefined) hidden.push(id);
  }
  const open = asked.find(({question, answered}) => !answered && question.start !== 'collapsed')?.question.id;
  return {
    asked,
    open,
    hidden,
    complete: open === undefined,
    situation: progress.situation,
    advice: adviceSoFar(progress, linkage),
  };
}

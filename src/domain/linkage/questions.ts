import {groupNames, idsIn, readAnswer, situationOf} from './answers.js';
import {holds, type Facts} from './facts.js';
import {consider} from './advice.js';
import type {
  Account,
  Advice,
  Answer,
  Answers,
  Linkage,
  LinkageSituation,
  Question,
} from '../model/linkage.js';

/** A question that is to be shown, with its answer if it has one. */
export interface AskedQuestion {
  question: Question;
  /** What can be chosen, counted or assigned: option ids, platforms or account ids. */
  options: readonly string[];
  /** For `assign`: the groups that each of `options` can be put into; `alone` and `unknown` come last. */
  groups: readonly string[];
  /** The part of the reader's answer that still makes sense; for an assumption, what is assumed. */
  answer: Answer | undefined;
  /** The answer is complete. */
  answered: boolean;
  /** The answer is the guide's assumption: the reader said nothing. */
  assumed: boolean;
}

export interface QuestionFlow {
  /** The questions to show, in their order. */
  asked: readonly AskedQuestion[];
  /** Id of the question to ask next; undefined when nothing is left to ask. */
  open: string | undefined;
  /** Ids of questions whose answers are remembered, but do not count now. */
  hidden: readonly string[];
  /** Nothing is left to ask. */
  complete: boolean;
  situation: LinkageSituation;
  /** The advice as it stands: correct at every moment, and narrower with every answer. */
  advice: Advice;
}

/** Accounts that a question can be about: those not known to belong to someone under 18. */
const accountIds = ({accounts = []}: LinkageSituation): string[] =>
  accounts.filter(({minor}: Account) => !minor).map(({id}) => id);

function optionsOf(
  {options, of: subjects, only = {}}: Question,
  situation: LinkageSituation,
  facts: Facts,
): readonly string[] {
  const listed = options ?? subjects ?? [];
  const used = new Set(situation.accounts?.map(({platform}) => platform));
  if (listed === 'accounts') return accountIds(situation);
  if (subjects) return listed.filter((platform) => used.has(platform));
  return listed.filter((option) => !only[option] || holds(only[option], facts));
}

/** Whether nothing is missing: accounts are assigned one by one, everything else is one act. */
const isComplete = ({type}: Question, options: readonly string[], answer: Answer | undefined): boolean =>
  answer !== undefined && (type !== 'assign' || Object.keys(answer).length === options.length);

/** An answer as values that `ask` can name. */
const valuesIn = (answer: Answer | undefined): readonly string[] =>
  typeof answer === 'string' ? [answer] : idsIn(answer);

/** How far the questions have come: what counts of the answers so far. */
export interface Progress {
  counting: Answers;
  /** Answers as facts, by question; none for a question that is not asked. */
  values: Facts;
}

/** Before the first question. */
export const start: Progress = {counting: {}, values: {}};

/** The situation and the advice that the answers so far come to. */
const considered = ({counting}: Progress, linkage: Linkage) => {
  const situation = situationOf(counting, linkage);
  return {situation, ...consider(situation, linkage)};
};

/** The advice that the answers so far come to. */
export const adviceSoFar = (progress: Progress, linkage: Linkage): Advice =>
  considered(progress, linkage).advice;

/**
 * One question after those before it.
 * @param given the reader's answer, if any, whether it makes sense or not.
 * @returns the question as it is to be shown, if it is to be asked, and how far that comes.
 */
export function askNext(
  progress: Progress,
  question: Question,
  given: Answer | undefined,
  linkage: Linkage,
): {asked?: AskedQuestion; next: Progress} {
  const {counting, values} = progress;
  const {situation, facts: known} = considered(progress, linkage);
  const facts = {...known, ...values};
  const {id, ask} = question;
  if (ask && !holds(ask, facts)) return {next: {counting, values: {...values, [id]: []}}};
  const options = optionsOf(question, situation, facts);
  const own = readAnswer(question, options, given);
  const answer = own ?? linkage.assume[id];
  return {
    asked: {
      question,
      options,
      groups: question.type === 'assign' ? groupNames(options.length) : [],
      answer,
      answered: isComplete(question, options, answer),
      assumed: own === undefined && answer !== undefined,
    },
    next: {
      counting: answer === undefined ? counting : {...counting, [id]: answer},
      values: {...values, [id]: valuesIn(answer)},
    },
  };
}

/**
 * What to ask, given what was answered. A pure function of the answers: neither their order nor a way back matters, and a changed
 * answer keeps the later ones. Whether a question is asked depends on earlier questions only.
 * @param answers by question id; answers that make no sense, or no more, are remembered and do not count.
 */
export function questionFlow(answers: Answers, linkage: Linkage): QuestionFlow {
  const asked: AskedQuestion[] = [];
  const hidden: string[] = [];
  let progress = start;
  for (const question of linkage.questions) {
    const {id} = question;
    const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const step = askNext(progress, question, given, linkage);
    progress = step.next;
    if (step.asked) asked.push(step.asked);
    else if (given !== undefined) hidden.push(id);
  }
  const open = asked.find(({question, answered}) => !answered && question.start !== 'collapsed')?.question.id;
  const {situation, advice} = considered(progress, linkage);
  return {asked, open, hidden, complete: open === undefined, situation, advice};
}

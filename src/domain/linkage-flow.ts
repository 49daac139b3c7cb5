import {groupNames, idsIn, readAnswer, situationOf} from './linkage-answers.js';
import {holds, type Facts} from './linkage-facts.js';
import {consider} from './linkage.js';
import type {Account, Advice, Answer, Answers, Linkage, LinkageSituation, Question} from './linkage-model.js';

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

/**
 * What to ask, given what was answered. A pure function of the answers: neither their order nor a way back matters, and a changed
 * answer keeps the later ones. Whether a question is asked depends on earlier questions only.
 * @param answers by question id; answers that make no sense, or no more, are remembered and do not count.
 */
export function questionFlow(answers: Answers, linkage: Linkage): QuestionFlow {
  const asked: AskedQuestion[] = [];
  const counting: Record<string, Answer> = {};
  const values: Record<string, readonly string[]> = {};
  for (const question of linkage.questions) {
    const situation = situationOf(counting, linkage);
    const facts = {...consider(situation, linkage).facts, ...values};
    values[question.id] = [];
    if (question.ask && !holds(question.ask, facts)) continue;

    const options = optionsOf(question, situation, facts);
    const own = readAnswer(
      question,
      options,
      Object.hasOwn(answers, question.id) ? answers[question.id] : undefined,
    );
    const answer = own ?? linkage.assume[question.id];
    if (answer !== undefined) counting[question.id] = answer;
    values[question.id] = valuesIn(answer);
    asked.push({
      question,
      options,
      groups: question.type === 'assign' ? groupNames(options.length) : [],
      answer,
      answered: isComplete(question, options, answer),
      assumed: own === undefined && answer !== undefined,
    });
  }

  const open = asked.find(({question, answered}) => !answered && question.start !== 'collapsed')?.question.id;
  const shown = new Set(asked.map(({question}) => question.id));
  const situation = situationOf(counting, linkage);
  return {
    asked,
    open,
    hidden: linkage.questions.map(({id}) => id).filter((id) => Object.hasOwn(answers, id) && !shown.has(id)),
    complete: open === undefined,
    situation,
    advice: consider(situation, linkage).advice,
  };
}

import type {AskedQuestion, QuestionFlow} from '../../domain/linkage/questions.js';
import type {Answer, Question} from '../../domain/model/linkage.js';
import type {ExpandableHost} from '../base/host.js';

/** Interface between the account helper and its templates. */
export interface LinkageHost extends ExpandableHost {
  /** Questions, situation and advice that the answers so far come to. */
  readonly flow: QuestionFlow;
  /** Id of the question that is open. */
  readonly openQuestion: string | undefined;
  /** Choice for the open question that is not yet given as the answer. */
  readonly drafted: Answer | undefined;
  /** True where the reader continued without a choice. */
  readonly missing: boolean;
  /** True where the reader skipped to the forms. */
  readonly skipped: boolean;
  /** Number of questions shown so far. Chromium remembers radio buttons by name, and Tab skips new ones of an old name. */
  readonly visit: number;

  /** Tests whether an answer is the guide's assumption: the reader said nothing. */
  assumes(asked: AskedQuestion): boolean;
  /** Chooses for the open question, without giving the answer yet. */
  draft(answer: Answer): void;
  /** Picks an option: gives it as the answer, or drafts it while an arrow key moves through the options. */
  pick(question: Question, option: string): void;
  /** Says that an arrow key is down, or up again. */
  browse(on: boolean): void;
  /** Gives an answer; asks for a choice where there is none. Answers to later questions stay. */
  submit(question: Question, answer: Answer | undefined): void;
  /** Opens a question again, or one that is offered only. */
  change(question: string): Promise<void>;
  /** Skips to the forms, whatever is left to ask. */
  goToForms(): Promise<void>;
  /** Forgets the reader's answers. */
  restart(): Promise<void>;
}

import type {Entity} from '../subjects.js';
import type {Evidence} from '../../domain/model/sources.js';
import type {Collection} from '../../domain/model/guide.js';

export type Need = 'required' | 'optional' | 'forbidden';

/** Whether a thing needs a word, and what to say when it lacks it or has it in vain. */
export interface WordField {
  need: (entity: Entity, evidence: Evidence | undefined) => Need;
  expected: string;
  unexpected?: string;
  /** Shown or copied as it is, so without placeholders and emphasis. */
  plain?: boolean;
}

const required: WordField = {need: () => 'required', expected: 'text'};
const optional: WordField = {need: () => 'optional', expected: 'text, as the English words have it'};
const plain: WordField = {...required, plain: true};

/** A control without platforms has nothing else that could name it. */
const controlName: WordField = {
  need: ({platforms}) => (platforms?.length ? 'optional' : 'required'),
  expected: 'the name that readers see',
};

/** A step that is only a way through menus is told by its labels. */
const stepText: WordField = {...required, need: ({labels}) => (labels?.length ? 'optional' : 'required')};

/** Where there is something to do, the steps are the answer. */
const answer: WordField = {
  need: (variant) => (variant.answer === 'actionable' ? 'optional' : 'required'),
  expected: 'the answer for readers who have no steps',
};

/** A reader must never meet one side alone. An item marked `differs` names both sides in its text. */
const differs: WordField = {
  need: (entity, evidence) => {
    if (!evidence || entity.differs) return 'optional';
    return evidence.contradicts ? 'required' : 'forbidden';
  },
  expected: 'a line that names the other side, as the evidence has sources that contradict',
  unexpected: 'Not expected here: the evidence has no source that contradicts.',
};

/** Every word there can be, and when it has to be there. */
export const wordFields: Readonly<Record<Collection, Readonly<Record<string, WordField>>>> = {
  heads: {title: required, summary: required, differs},
  controls: {name: controlName},
  variants: {answer, differs},
  steps: {text: stepText, expect: optional, missing: optional, tip: optional, differs},
  paths: {name: required, differs},
  links: {text: plain},
  panels: {title: required},
  items: {title: optional, text: required, differs},
  messages: {text: plain},
  headlines: {title: optional, text: optional, differs},
  notes: {title: optional, text: required, differs},
  questions: {legend: plain, hint: optional, why: optional},
  options: {text: plain},
  scope: {title: plain, text: required, why: required, keywords: plain, differs},
  faq: {question: plain, answer: required, differs},
  events: {text: required, differs},
};

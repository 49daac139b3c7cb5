/**
 * Advice without an element, for newsrooms that draw their own interface. Works in browsers and in Node; needs no page.
 *
 * @example
 * import {advise} from 'wayout/linkage';
 * import linkage from 'wayout/data/meta-ai/linkage.json';
 * advise({accounts: [{id: 'fb', platform: 'facebook'}, {id: 'ig', platform: 'instagram'}], links: [['fb', 'ig']]}, linkage);
 * // {headline: 'file-once', filings: [{from: 'fb', or: ['ig'], form: 'facebook-form', covers: ['fb', 'ig']}], best: 1, …}
 */
export {advise} from './domain/linkage/advice.js';
export {questionFlow} from './domain/linkage/questions.js';
export type {AskedQuestion, QuestionFlow} from './domain/linkage/questions.js';
export type {
  Account,
  Advice,
  Answer,
  Answers,
  Filing,
  Headline,
  Linkage,
  LinkageSituation,
  Prior,
  Question,
  QuestionBook,
  Rulebook,
  Slot,
} from './domain/model/linkage.js';

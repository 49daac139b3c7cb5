import {checkLinkage} from './linkage/rules.js';
import type {ContentProblem} from './problem.js';
import {checkQuickly, type CheckOptions} from './quick.js';
import type {GuideFiles} from './subjects.js';

export {formatProblem, type ContentProblem} from './problem.js';
export type {CheckOptions} from './quick.js';
export type {GuideFiles} from './subjects.js';

/**
 * Looks for everything that is wrong in the files of one guide. Never throws, whatever the files hold.
 *
 * One mistake shall give one sentence. So a part of the wrong type is reported alone, and who sees what is looked into only once ids
 * and references are sound.
 * @param files the parsed files, under the names that the problems shall show.
 * @returns the problems, none if the guide is ready for readers.
 */
export const checkGuide = (files: GuideFiles, options: CheckOptions): ContentProblem[] =>
  checkQuickly(files, options, checkLinkage);

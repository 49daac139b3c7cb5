import {contentOf, areShaped, type Circumstances, type GuideFiles} from './content.js';
import {checkLinkage} from './linkage/rules.js';
import {collectProblems, type ContentProblem, type LineOf} from './problem.js';
import {applyRules} from './rules/all.js';
import {checkChanges} from './rules/changes.js';

export {formatProblem, type ContentProblem} from './problem.js';

export interface CheckOptions extends Circumstances {
  /** Default: problems come without lines. */
  lineOf?: LineOf;
}

/**
 * Looks for everything that is wrong in the files of one guide. Never throws, whatever the files hold.
 *
 * A part of the wrong type is reported alone: its consequences could only confuse.
 * @param files the parsed files, under the names that problems shall show.
 * @returns the problems, none if the guide is ready for readers.
 */
export const checkGuide = (files: GuideFiles, {lineOf, ...circumstances}: CheckOptions): ContentProblem[] =>
  collectProblems((say, problems) => {
    const content = areShaped(files, say) && contentOf(files, circumstances);
    if (!content) return;
    applyRules(content, say, problems, checkLinkage);
    checkChanges(content, say);
  }, lineOf);

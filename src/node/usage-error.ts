import {formatProblem, type ContentProblem} from '../check/problem.js';
import type {Finding} from '../domain/attribute.js';
import {problemOf} from '../domain/author-sentences.js';

/**
 * Error of the caller, in sentences they can act upon: the command line prints them without a stack.
 * @param exitCode 1 for problems in content, 2 for wrong usage.
 */
export class UsageError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = 'UsageError';
    this.exitCode = exitCode;
  }
}

/** Error for content with problems, each on a line with its file, line and place. */
export const brokenContent = (problems: readonly ContentProblem[]): UsageError =>
  new UsageError(problems.map(formatProblem).join('\n'), 1);

/** Error for a name that is not known, or a guide that lacks what the element is about. */
export const refusal = (finding: Finding): UsageError =>
  new UsageError(problemOf(finding, 'Nothing is rendered.').message);

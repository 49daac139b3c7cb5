import {formatProblem, type ContentProblem} from '../check/problem.js';

/**
 * A mistake of whoever asked, in sentences they can act upon: the command line prints them and nothing else.
 * @param exitCode 1 where content is at fault, 2 where the question was.
 */
export class Mistake extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.name = 'Mistake';
    this.exitCode = exitCode;
  }
}

/** Content with problems: each with its file, place and line. */
export const brokenContent = (problems: readonly ContentProblem[]): Mistake =>
  new Mistake(problems.map(formatProblem).join('\n'), 1);

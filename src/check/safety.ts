import {packShape, type PackFile} from './files/pack.js';
import {formatPath, type JsonPath} from './problem.js';
import {unsafeAddresses} from './rules/links.js';

/** Problem that keeps readers from a publisher's guide. */
export interface SafetyProblem {
  /** Such as `guide.links.form.url`; empty where the whole file is meant. */
  path: string;
  message: string;
}

/**
 * Looks for what could harm the readers of a guide in one file: parts of another shape than elements can show, and addresses nobody
 * should be sent to. Everything else that can be wrong is for `checkPack` to say, to authors. Never throws, whatever the file holds.
 * @returns the problems; none if `json` is a `PackFile` that can be shown.
 */
export function checkSafety(json: unknown): SafetyProblem[] {
  const problems: SafetyProblem[] = [];
  const say = (path: JsonPath, message: string) => problems.push({path: formatPath(path), message});
  if (packShape(json, [], say))
    for (const {file, path, message} of unsafeAddresses(json.guide, json.sources))
      say([file, ...path], message);
  return problems;
}

export type {PackFile};

import {checkAdvice, type Shown} from './advice.js';
import {checkFlow} from './questions.js';
import {checkLinkagePolicy} from './policy.js';
import {checkLinkageReferences} from './references.js';
import {checkScenarios} from './scenarios.js';
import type {GuideContent, Rule} from '../content.js';
import {situationCount} from './situations.js';
import type {LinkageFile} from '../files/linkage.js';
import type {JsonFile, Say} from '../problem.js';

/** Every name in linkage.json exists, and its policy does not contradict itself. */
export const checkLinkageNames: Rule = ({guide, english, linkage}, say) => {
  if (!linkage) return;
  checkLinkageReferences(guide.json, english.json, linkage, say);
  checkLinkagePolicy(linkage, say);
};

/** Most situations, and most times that scenarios are tried, that are looked into: some twenty seconds of each. */
const situationsAtMost = 1_000_000;
const trialsAtMost = 20_000;

/** Finds parts that are too many to follow through everything that readers can answer. */
function* endless({json}: JsonFile<LinkageFile>): Generator<[path: string, count: number, most: number]> {
  const situations = situationCount(json);
  if (situations > situationsAtMost) yield ['units', situations, situationsAtMost];
  const trials = json.rules.length * json.scenarios.length;
  if (trials > trialsAtMost) yield ['scenarios', trials, trialsAtMost];
}

/**
 * Follows linkage.json through every situation and every way of answering its questions.
 * @returns the regions in which each of its sentences is shown.
 */
export function checkLinkage({linkage, english}: GuideContent, say: Say): Shown {
  const shown: Shown = new Map();
  if (!linkage) return shown;
  const tooMany = [...endless(linkage)];
  for (const [path, count, most] of tooMany)
    say(
      linkage,
      [path],
      `Come to ${count} situations, more than can be looked into. Expected ${most} at most.`,
    );
  if (tooMany.length) return shown;
  checkAdvice(linkage, english, shown, say);
  checkFlow(linkage, shown, say);
  checkScenarios(linkage, say);
  return shown;
}

import {checkAdvice, type Shown} from './advice.js';
import {checkFlow} from './questions.js';
import {checkLinkagePolicy} from './policy.js';
import {checkLinkageReferences} from './references.js';
import {checkScenarios} from './scenarios.js';
import type {GuideContent, Rule} from '../content.js';
import type {Say} from '../problem.js';

/** Every name in linkage.json exists, and its policy does not contradict itself. */
export const checkLinkageNames: Rule = ({guide, linkage}, say) => {
  if (!linkage) return;
  checkLinkageReferences(guide.json, linkage, say);
  checkLinkagePolicy(linkage, say);
};

/**
 * Follows linkage.json through every situation and every way of answering its questions.
 * @returns the regions in which each of its sentences is shown.
 */
export function checkLinkage({linkage, english}: GuideContent, say: Say): Shown {
  const shown: Shown = new Map();
  if (!linkage) return shown;
  checkAdvice(linkage, english, shown, say);
  checkFlow(linkage, shown, say);
  checkScenarios(linkage, say);
  return shown;
}

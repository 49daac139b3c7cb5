import {checkAdvice, type Shown} from './check-linkage-advice.js';
import {checkFlow} from './check-linkage-flow.js';
import {checkLinkagePolicy} from './check-linkage-policy.js';
import {checkLinkageReferences} from './check-linkage-references.js';
import {checkScenarios} from './check-linkage-scenarios.js';
import type {Content, Rule} from './check-subjects.js';
import type {Say} from './check-problem.js';

/** What linkage.json names exists, and its policy does not contradict itself. */
export const checkLinkageNames: Rule = ({guide, linkage}, say) => {
  if (!linkage) return;
  checkLinkageReferences(guide.json, linkage, say);
  checkLinkagePolicy(linkage, say);
};

/**
 * What linkage.json comes to for every reader.
 * @returns in which regions each of its sentences is shown.
 */
export function checkLinkage({linkage, english}: Content, say: Say): Shown {
  const shown: Shown = new Map();
  if (!linkage) return shown;
  checkAdvice(linkage, english, shown, say);
  checkFlow(linkage, shown, say);
  checkScenarios(linkage, say);
  return shown;
}

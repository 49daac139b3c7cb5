import {checkAnswers} from './answers.js';
import {checkAttribution} from './attribution.js';
import {checkBodies} from './bodies.js';
import {checkDates} from './dates.js';
import {checkEvents} from './events.js';
import {checkEvidence, checkSources} from './evidence.js';
import {checkIds} from './ids.js';
import {checkDeadline} from './deadline.js';
import {checkLabels} from './labels.js';
import {checkLetters} from './letters.js';
import {checkLinks} from './links.js';
import {checkReferences} from './references.js';
import {checkKeywords, checkUses, checkWorking} from './scope.js';
import {checkStyle} from './style.js';
import {checkTerms} from './terms.js';
import {checkTranslations} from './translation.js';
import {checkWords} from './words.js';
import {audienceOf, isAudienceKnown} from '../audience.js';
import type {GuideContent} from '../content.js';
import {checkLinkageNames} from '../linkage/rules.js';
import type {Say} from '../problem.js';

/** Works out in which regions each sentence of linkage.json is shown, and says the mistakes met on the way. */
export type Walk = (content: GuideContent, say: Say) => ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Applies every rule. One mistake shall give one sentence, so who sees what is looked into only once ids and references are sound.
 * @param problems those said so far; `say` adds to them.
 * @param walk the check of everything that readers can answer about linked accounts. It takes seconds, all other rules together
 *   tenths of one. Default: none, and nothing is said of where the sentences of linkage.json are shown.
 */
export function applyRules(
  content: GuideContent,
  say: Say,
  problems: readonly unknown[],
  walk: Walk = () => new Map(),
): void {
  for (const rule of [checkIds, checkReferences, checkLinkageNames, checkLetters]) rule(content, say);
  const sound = problems.length === 0;
  const rules = [checkLinks, checkDates, checkEvents, checkUses, checkBodies, checkDeadline];
  const wordRules = [checkWords, checkTranslations, checkTerms, checkStyle, checkKeywords];
  for (const rule of [...rules, ...wordRules]) rule(content, say);
  if (!sound) return;

  for (const rule of [checkSources, checkAttribution]) rule(content, say);
  if (!isAudienceKnown(content, say)) return;
  const audience = audienceOf(content, walk(content, say));
  for (const rule of [checkAnswers, checkWorking, checkLabels, checkEvidence]) rule(content, audience, say);
}

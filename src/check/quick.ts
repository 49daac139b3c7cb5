import {checkAnswers} from './rules/answers.js';
import {checkAttribution} from './rules/attribution.js';
import {checkBodies} from './rules/bodies.js';
import {checkDates} from './rules/dates.js';
import {checkEvidence, checkSources} from './rules/evidence.js';
import {checkEvents} from './rules/events.js';
import {checkIds} from './rules/ids.js';
import {checkLabels} from './rules/labels.js';
import type {Shown} from './linkage/advice.js';
import {checkLinkageNames} from './linkage/rules.js';
import {checkLinks} from './rules/links.js';
import {formatPath, type JsonPath, type ContentProblem, type Say} from './problem.js';
import {audienceOf} from './audience.js';
import {checkReferences} from './rules/references.js';
import {checkKeywords, checkUses, checkWorking} from './rules/scope.js';
import {readContent, type GuideContent, type GuideFiles} from './subjects.js';
import {checkTerms} from './rules/terms.js';
import {checkTranslations} from './rules/translation.js';
import {checkWords} from './rules/words.js';
import type {Hash} from '../domain/translation.js';

export interface CheckOptions {
  /** `YYYY-MM-DD`. Given, because rules have no clock. */
  today: string;
  /** The line of a place in a file, counted from 1. Default: problems come without lines. */
  lineOf?: (file: string, path: JsonPath) => number | undefined;
  /** As `npm run translated` marks translations with. Default: nothing is said of those that are out of date. */
  hashOf?: Hash;
}

/** Finds out in which regions each sentence of linkage.json is shown, and says what is wrong on the way. */
export type Walk = (content: GuideContent, say: Say) => Shown;

/**
 * Everything that `checkGuide` does, in a few hundredths of a second: whoever has no time for all that readers can answer about
 * linked accounts leaves `walk` out. Never throws, whatever the files hold.
 */
export function checkQuickly(
  files: GuideFiles,
  {today, lineOf, hashOf}: CheckOptions,
  walk: Walk = () => new Map(),
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const say: Say = ({file}, path, message) => {
    const line = lineOf?.(file, path);
    problems.push({file, path: formatPath(path), ...(line === undefined ? {} : {line}), message});
  };

  const content = readContent(files, {today, ...(hashOf ? {hashOf} : {})}, say);
  if (!content) return problems;
  for (const rule of [checkIds, checkReferences, checkLinkageNames]) rule(content, say);
  const sound = problems.length === 0;
  const rules = [checkLinks, checkDates, checkEvents, checkUses, checkBodies];
  const wordRules = [checkWords, checkTranslations, checkTerms, checkKeywords];
  for (const rule of [...rules, ...wordRules]) rule(content, say);
  if (!sound) return problems;

  for (const rule of [checkSources, checkAttribution]) rule(content, say);
  const audience = audienceOf(content, walk(content, say));
  for (const rule of [checkAnswers, checkWorking, checkLabels, checkEvidence]) rule(content, audience, say);
  return problems;
}

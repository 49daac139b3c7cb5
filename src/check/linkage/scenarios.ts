import {quote, quoteAll, type JsonFile, type JsonPath, type Say} from '../problem.js';
import {regionsIn} from './situations.js';
import type {LinkageFile} from '../files/linkage.js';
import {questionFlow} from '../../domain/linkage/questions.js';
import type {Linkage, Policy, Scenario} from '../../domain/model/linkage.js';

/** Finds the expectations of a scenario that do not hold: their field, the outcome and the expectation. */
function* failures(
  {given, expect}: Scenario,
  linkage: Linkage,
): Generator<[field: string, came: string, wanted: string]> {
  const {headline, filings, best, notes} = questionFlow(given, linkage).advice;
  const from = filings.map((filing) => filing.from);
  const said = new Set(notes.map(({say}) => say));
  const count = (number: number) => `${number} ${number === 1 ? 'objection' : 'objections'}`;
  if (headline !== expect.headline) yield ['headline', quote(headline), quote(expect.headline)];
  if (filings.length !== expect.objections)
    yield ['objections', count(filings.length), count(expect.objections)];
  const wanted = expect.best ?? expect.objections;
  if (best !== wanted) yield ['best', `${count(best)} in the best case`, `${wanted}`];
  if (expect.from && expect.from.join() !== from.join())
    yield ['from', `filing from ${quoteAll(from) || 'nowhere'}`, quoteAll(expect.from) || 'none'];
  for (const note of expect.says ?? [])
    if (!said.has(note)) yield ['says', 'advice without the note', quote(note)];
  for (const note of expect.silent ?? [])
    if (said.has(note)) yield ['silent', `advice with the note ${quote(note)}`, 'it not to show'];
}

const breaks = (linkage: Linkage): boolean =>
  linkage.scenarios.some((scenario) => !failures(scenario, linkage).next().done);

/**
 * Makes the file with one constant of its policy switched off, one region moved to the other side, or one unit taken from its owner, for
 * each of them.
 */
function* switched(linkage: Linkage): Generator<[path: JsonPath, changed: Linkage]> {
  const {policy, units} = linkage;
  for (const [path, changed] of switchedPolicies(linkage))
    yield [path, {...linkage, policy: {...policy, ...changed}}];
  for (const [id, unit] of Object.entries(units))
    for (const name of ['owner', 'perhaps'] as const)
      if (unit[name] !== undefined)
        yield [['units', id, name], {...linkage, units: {...units, [id]: {...unit, [name]: undefined}}}];
}

function* switchedPolicies(linkage: Linkage): Generator<[path: JsonPath, changed: Partial<Policy>]> {
  const {policy} = linkage;
  const regions = regionsIn(linkage);
  for (const name of ['linkedCovers', 'confirmedPriorCounts', 'priorExtendsToGroup', 'minorsExempt'] as const)
    if (policy[name]) yield [['policy', name], {[name]: false}];
  for (const [region, right] of Object.entries(policy.right))
    if (regions.includes(region))
      yield [
        ['policy', 'right', region],
        {right: {...policy.right, [region]: right === 'none' ? 'right' : 'none'}},
      ];
  // Units that never share an objection leave nothing to choose.
  if (policy.linkedCovers && policy.prefer.length > 1)
    yield [['policy', 'prefer'], {prefer: [...policy.prefer].reverse()}];
}

/**
 * The scenarios hold, and they are enough: taking away a rule or switching a part of the policy breaks one, which shows the editor
 * the purpose of that rule or part.
 */
export function checkScenarios(file: JsonFile<LinkageFile>, say: Say): void {
  const linkage = file.json;
  let sound = true;
  for (const [i, scenario] of linkage.scenarios.entries())
    for (const [field, came, wanted] of failures(scenario, linkage)) {
      sound = false;
      say(
        file,
        ['scenarios', i, 'expect', field],
        `${quote(scenario.name)} comes to ${came}. Expected ${wanted}.`,
      );
    }
  // A scenario that fails anyway would seem to need every rule.
  if (!sound) return;
  for (const [i, {id}] of linkage.rules.entries())
    if (!breaks({...linkage, rules: linkage.rules.filter((rule) => rule.id !== id)}))
      say(
        file,
        ['rules', i],
        `No scenario shows what ${quote(id)} is for. Expected one that breaks without it.`,
      );
  for (const [path, changed] of switched(linkage))
    if (!breaks(changed))
      say(file, path, 'No scenario shows what this is for. Expected one that breaks when it is switched.');
}

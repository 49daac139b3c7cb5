import {quote, quoteAll, type JsonFile, type JsonPath, type Say} from '../problem.js';
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

/** Makes the policy with one of its constants switched off, or one region moved to the other side, for each of them. */
function* switched(policy: Policy): Generator<[path: JsonPath, policy: Policy]> {
  for (const name of ['linkedCovers', 'confirmedPriorCounts', 'priorExtendsToGroup', 'minorsExempt'] as const)
    if (policy[name]) yield [['policy', name], {...policy, [name]: false}];
  for (const [region, right] of Object.entries(policy.right))
    yield [
      ['policy', 'right', region],
      {...policy, right: {...policy.right, [region]: right === 'none' ? 'right' : 'none'}},
    ];
  if (policy.prefer.length > 1)
    yield [['policy', 'prefer'], {...policy, prefer: [...policy.prefer].reverse()}];
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
  for (const [path, policy] of switched(linkage.policy))
    if (!breaks({...linkage, policy}))
      say(file, path, 'No scenario shows what this is for. Expected one that breaks when it is switched.');
}

import {factsOf, holds, lookUpIn, type Facts} from './facts.js';
import {accountsIn, listOf, loginsOf, type Logins} from './logins.js';
import type {Advice, Headline, LinkageSituation, Rulebook, Slot} from '../model/linkage.js';
import {planFilings, type FilingPlan} from './filings.js';

/**
 * Chooses the first headline that applies. The order keeps the advice safe: no plan is promised where there is none, and a plan that
 * leaves a locked account out never has the headline of a complete one.
 */
function headlineOf(logins: Logins, plan: FilingPlan, messaging: boolean, right: boolean): Headline {
  const {filings, blocked, exempt, best} = plan;
  if (logins.all.length === 0) return messaging ? 'messaging-only' : 'no-account';
  if (!right && (filings.length || blocked.length || exempt.length)) return 'no-form-here';
  if (exempt.length === logins.all.length) return 'minor';
  if (filings.length === 0) return blocked.length ? 'blocked' : 'nothing-to-do';
  if (best < filings.length) return 'file-all-or-check';
  if (blocked.length) return 'file-some';
  return filings.length === 1 ? 'file-once' : 'file-each';
}

/** Plan for a situation, without notes: everything that conditions can name is known, and no rule has been read. */
export interface Assessment {
  plan: Omit<Advice, 'notes'>;
  facts: Facts;
}

/** Works out the plan for a situation, and the facts that conditions ask for. */
export function assess(situation: LinkageSituation, rulebook: Rulebook): Assessment {
  const {policy, assume} = rulebook;
  const isKnown = (region: unknown): region is string =>
    typeof region === 'string' && Object.hasOwn(policy.right, region);
  const region = isKnown(situation.region) ? situation.region : (assume.region ?? '');
  const right = isKnown(region) ? policy.right[region]! : 'none';
  const used = [...listOf(situation.messaging), ...accountsIn(situation).map(({platform}) => platform)];
  const messaging = rulebook.messaging.filter((name) => used.includes(name));
  const logins = loginsOf(situation, rulebook);
  const plan = planFilings(logins, policy);
  const canObject = right !== 'none';
  const headline = headlineOf(logins, plan, messaging.length > 0, canObject);
  const offered = canObject ? plan : {...plan, filings: [], best: 0, linksMatter: false};
  return {
    facts: factsOf({...situation, region, right, headline, messaging}, logins, offered, rulebook),
    plan: {
      headline,
      filings: offered.filings,
      ifOffered: canObject ? [] : plan.filings,
      settled: plan.settled,
      blocked: plan.blocked,
      exempt: plan.exempt,
      best: offered.best,
    },
  };
}

/** Completes a plan with its notes. Reads every rule once. */
export const adviceOf = ({plan, facts}: Assessment, {rules}: Rulebook): Advice => ({
  ...plan,
  notes: rules
    .filter(({when}) => holds(when, lookUpIn(facts)))
    .map(({id, slot, say}) => ({id, slot: slot as Slot, say})),
});

/**
 * Works out how many objections a reader has to file, from where, and what stays uncovered. Pure: no clock, locale, page or network.
 *
 * Never throws for what a situation holds: unknown ids, doubles and links of an account to itself are passed over, an unknown
 * region counts as the assumed one, and an account with values that nobody understands counts as one that needs an objection.
 * An account on a platform under `messaging`, such as WhatsApp, counts as use of that; it is in none of the lists of the advice.
 * @param situation facts about the reader; everything may be left out.
 * @param rulebook the parsed linkage.json of a guide.
 * @returns the smallest plan that is safe under everything the reader does not know.
 */
export const advise = (situation: LinkageSituation, rulebook: Rulebook): Advice =>
  adviceOf(assess(situation, rulebook), rulebook);

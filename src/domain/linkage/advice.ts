import {factsOf, holds, type Facts} from './facts.js';
import {listOf, loginsOf, type Logins} from './logins.js';
import type {Advice, Headline, LinkageSituation, Rulebook, Slot} from '../model/linkage.js';
import {linkagePlan, type LinkagePlan} from './filings.js';

/**
 * The first that applies. The order is what keeps the advice safe: no plan is promised where there is none, and a plan that leaves
 * a locked account out is never headed as if it were complete.
 */
function headlineOf(logins: Logins, plan: LinkagePlan, messaging: boolean, right: boolean): Headline {
  const {filings, blocked, exempt, best} = plan;
  if (logins.all.length === 0) return messaging ? 'messaging-only' : 'no-account';
  if (exempt.length === logins.all.length) return 'minor';
  if (!right && (filings.length || blocked.length)) return 'no-form-here';
  if (filings.length === 0) return blocked.length ? 'blocked' : 'nothing-to-do';
  if (best < filings.length) return 'file-all-or-check';
  if (blocked.length) return 'file-some';
  return filings.length === 1 ? 'file-once' : 'file-each';
}

/** The advice, and the facts its notes were chosen by. */
export function consider(situation: LinkageSituation, rulebook: Rulebook): {advice: Advice; facts: Facts} {
  const {policy, assume, rules} = rulebook;
  const isKnown = (region: unknown): region is string =>
    typeof region === 'string' && Object.hasOwn(policy.right, region);
  const region = isKnown(situation.region) ? situation.region : (assume.region ?? '');
  const right = isKnown(region) ? policy.right[region]! : 'none';
  const messaging = listOf(situation.messaging).filter((name) => rulebook.messaging.includes(name));
  const logins = loginsOf(situation, rulebook);
  const plan = linkagePlan(logins, policy);
  const canObject = right !== 'none';
  const headline = headlineOf(logins, plan, messaging.length > 0, canObject);
  const offered = canObject ? plan : {...plan, filings: [], best: 0, linksMatter: false};
  const known = {region, right, headline, page: situation.page === true, messaging};
  const facts = factsOf(known, logins, offered, rulebook);
  const advice: Advice = {
    headline,
    filings: offered.filings,
    ifOffered: canObject ? [] : plan.filings,
    settled: plan.settled,
    blocked: plan.blocked,
    exempt: plan.exempt,
    best: offered.best,
    notes: rules
      .filter(({when}) => holds(when, facts))
      .map(({id, slot, say}) => ({id, slot: slot as Slot, say})),
  };
  return {advice, facts};
}

/**
 * How many objections a reader has to file, from where, and what stays uncovered. Pure: no clock, locale, page or network.
 *
 * Never throws for what a situation holds: unknown ids, doubles and links of an account to itself are passed over, an unknown
 * region counts as the one that is assumed, and what cannot be understood about an account is taken to mean that it needs an
 * objection.
 * @param situation what is known about the reader; everything may be left out.
 * @param rulebook the parsed linkage.json of a guide.
 * @returns the smallest plan that is safe under everything the reader does not know.
 */
export const advise = (situation: LinkageSituation, rulebook: Rulebook): Advice =>
  consider(situation, rulebook).advice;

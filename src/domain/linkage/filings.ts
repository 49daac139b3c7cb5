import type {Login, Logins} from './logins.js';
import type {Filing, Policy} from '../model/linkage.js';

/** Outcome for one group of linked accounts. */
interface Outcome {
  group: readonly Login[];
  kind: 'file' | 'settled' | 'blocked' | 'exempt';
  /** At least one login of the group could file. */
  opens: boolean;
  filing?: Filing;
}

export interface FilingPlan {
  filings: Filing[];
  settled: {id: string; by: string}[];
  blocked: string[];
  exempt: string[];
  /** Objections needed in the best case. */
  best: number;
  /** Learning which accounts are linked could change who has to file, or who is covered. */
  linksMatter: boolean;
}

const idsOf = (logins: readonly Login[]) => logins.map(({id}) => id);

/** Plans one objection for a group, from the preferred login that can file, unless an earlier objection settles the group. */
function groupOutcome(group: readonly Login[], {priorExtendsToGroup, prefer}: Policy): Outcome {
  const concerned = group.filter(({exempt}) => !exempt);
  const ways = concerned.filter(({form}) => form);
  const opens = ways.length > 0;
  if (concerned.length === 0) return {group, opens, kind: 'exempt'};
  const needy =
    priorExtendsToGroup && concerned.some(({done}) => done) ? [] : concerned.filter(({done}) => !done);
  if (needy.length === 0) return {group, opens, kind: 'settled'};
  if (!opens) return {group, opens, kind: 'blocked'};
  const rank = ({platform}: Login) => (prefer.includes(platform) ? prefer.indexOf(platform) : prefer.length);
  const first = ways.reduce((best, login) => (rank(login) < rank(best) ? login : best));
  const others = ways.filter((login) => login !== first);
  const filing = {from: first.id, or: idsOf(others), form: first.form!, covers: idsOf(needy)};
  return {group, opens, kind: 'file', filing};
}

/**
 * Counts the fewest objections over all ways in which the unknown accounts may be linked. Accounts known to stand apart
 * stay apart; an unknown account can join one group. A confirmed account settles the group it joins; one that needs an objection joins
 * for free, unless there is no group to join.
 */
function bestCase(outcomes: readonly Outcome[], {unknown}: Logins, extend: boolean): number {
  const isUnknown = ({group: [login]}: Outcome) => unknown.has(login!);
  const count = (kind: Outcome['kind'], open: boolean) =>
    outcomes.filter((outcome) => outcome.kind === kind && isUnknown(outcome) === open).length;
  const settling = extend ? count('settled', true) : 0;
  const toJoin = count('file', false) + settling + (extend ? count('settled', false) : 0);
  return Math.max(0, count('file', false) - settling) + (count('file', true) && !toJoin ? 1 : 0);
}

/** Tests whether an unknown account could belong to a group with which it comes to another outcome than apart. */
function linksMatter(outcomes: readonly Outcome[], {unknown}: Logins, extend: boolean): boolean {
  const count = (fits: (outcome: Outcome) => boolean) => outcomes.filter(fits).length;
  // A settled group settles others, or at least has a login that can file for accounts without one.
  const settles = ({kind}: Outcome) => kind === 'settled' && extend;
  const serves = (outcome: Outcome) => settles(outcome) || (outcome.kind === 'settled' && outcome.opens);
  const [file, blocked] = [count(({kind}) => kind === 'file'), count(({kind}) => kind === 'blocked')];
  const [settling, serving] = [count(settles), count(serves)];
  const partners = (outcome: Outcome): number => {
    if (outcome.kind === 'file') return file - 1 + blocked + settling;
    if (outcome.kind === 'blocked') return file + serving;
    return (settles(outcome) ? file : 0) + (serves(outcome) ? blocked : 0);
  };
  return outcomes.some((outcome) => unknown.has(outcome.group[0]!) && partners(outcome) > 0);
}

/**
 * Plans the objections, and the accounts each covers. Groups are disjoint and one objection covers exactly one of them, so the groups with an
 * unmet need are both necessary and sufficient. Unknown accounts count as standing alone: that leaves nobody uncovered.
 */
export function planFilings(logins: Logins, policy: Policy): FilingPlan {
  const [outcomes, closest] = [logins.groups, logins.merged].map((groups) =>
    groups.map((group) => groupOutcome(group, policy)),
  ) as [Outcome[], Outcome[]];
  const filings = outcomes.flatMap(({filing}) => filing ?? []);
  const plan: FilingPlan = {
    filings,
    settled: [],
    blocked: [],
    exempt: [],
    best: Math.min(filings.length, bestCase(closest, logins, policy.priorExtendsToGroup)),
    linksMatter: linksMatter(outcomes, logins, policy.priorExtendsToGroup),
  };
  for (const {group, kind} of outcomes) {
    const confirmed = group.find(({done, exempt}) => done && !exempt);
    for (const {id, exempt, done} of group)
      if (exempt) plan.exempt.push(id);
      else if (done) plan.settled.push({id, by: id});
      else if (kind === 'settled') plan.settled.push({id, by: confirmed!.id});
      else if (kind === 'blocked') plan.blocked.push(id);
  }
  return plan;
}

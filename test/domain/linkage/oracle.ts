/**
 * Works out the advice once more, slowly and obviously, by trying every way in which the accounts could be linked. Shares no code with
 * the product and must not be made clever.
 */
import type {Account, LinkageSituation, Policy, Rulebook} from '../../../src/domain/model/linkage.js';

type Block = readonly Account[];
type Partition = readonly Block[];

/** Lists every way to put things into groups. */
function* partitions<T>(things: readonly T[]): Generator<T[][]> {
  if (things.length === 0) {
    yield [];
    return;
  }
  const [first, ...rest] = things as [T, ...T[]];
  for (const groups of partitions(rest)) {
    yield [[first], ...groups];
    for (const chosen of groups) yield groups.map((group) => (group === chosen ? [first, ...group] : group));
  }
}

const isExempt = ({minor}: Account, {minorsExempt}: Policy) => minorsExempt && minor === true;
const isDone = ({prior}: Account, {confirmedPriorCounts}: Policy) =>
  confirmedPriorCounts && prior === 'confirmed';

const canFile = (account: Account, {units, policy}: Rulebook) => {
  const isPart = Object.values(units).some(({parts}) => parts?.includes(account.platform));
  const hasForm = isPart || units[account.platform]?.form !== undefined;
  return hasForm && account.access !== 'lost' && !isExempt(account, policy);
};

/** Fate of each account of a block. */
function fatesIn(block: Block, rulebook: Rulebook): Record<string, string> {
  const {policy} = rulebook;
  const concerned = block.filter((account) => !isExempt(account, policy));
  const done = concerned.filter((account) => isDone(account, policy));
  const settledByOther = policy.priorExtendsToGroup && done.length > 0;
  const filed = concerned.some((account) => canFile(account, rulebook));
  return Object.fromEntries(
    block.map((account) => {
      if (isExempt(account, policy)) return [account.id, 'exempt'];
      if (done.includes(account) || settledByOther) return [account.id, 'settled'];
      return [account.id, filed ? 'covered' : 'blocked'];
    }),
  );
}

export interface Outcome {
  filings: number;
  /** Fates by account: covered, settled, blocked or exempt. */
  fates: Record<string, string>;
}

function outcomeOf(partition: Partition, rulebook: Rulebook): Outcome {
  const fates = partition.map((block) => fatesIn(block, rulebook));
  return {
    filings: fates.filter((block) => Object.values(block).includes('covered')).length,
    fates: Object.assign({}, ...fates) as Record<string, string>,
  };
}

/** Groups accounts connected by links, by looking again until nothing changes. */
function connected(start: string, links: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set([start]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [a, b] of links)
      if (found.has(a) || found.has(b)) {
        found.add(a);
        found.add(b);
      }
  }
  return found;
}

/** Works out the plan that takes unknown links for none, and the best and every other case. */
export function oracle(situation: LinkageSituation, rulebook: Rulebook) {
  const {policy} = rulebook;
  const all = situation.accounts ?? [];
  const accounts = all.filter(({id}, i) => all.findIndex((other) => other.id === id) === i);
  const known = new Set(accounts.map(({id}) => id));
  const links = policy.linkedCovers
    ? (situation.links ?? []).filter(([a, b]) => known.has(a) && known.has(b))
    : [];
  const near = new Map(accounts.map(({id}) => [id, connected(id, links)]));
  const concerned = accounts.filter((account) => !isExempt(account, policy));
  const open = accounts.filter(
    (account) =>
      policy.linkedCovers &&
      concerned.length > 1 &&
      concerned.includes(account) &&
      situation.unknown?.includes(account.id) &&
      near.get(account.id)!.size === 1,
  );
  const isOpen = ({id}: Account) => open.some((account) => account.id === id);

  const agrees = (partition: Partition) =>
    partition.every((block) =>
      block.every(
        (account) =>
          [...near.get(account.id)!].every((id) => block.some((other) => other.id === id)) &&
          block.every((other) => isOpen(account) || isOpen(other) || near.get(account.id)!.has(other.id)),
      ),
    );
  const cases = [...partitions(accounts)].filter(agrees);
  const apart = cases.reduce((most, one) => (one.length > most.length ? one : most));
  const outcomes = cases.map((partition) => outcomeOf(partition, rulebook));
  const plan = outcomeOf(apart, rulebook);
  return {
    ...plan,
    groups: apart,
    best: Math.min(...outcomes.map(({filings}) => filings)),
    linksMatter: outcomes.some(
      ({filings, fates}) =>
        filings !== plan.filings || Object.entries(fates).some(([id, fate]) => plan.fates[id] !== fate),
    ),
    /** Nobody who needs an objection is left out, whatever the links are. */
    cases,
  };
}

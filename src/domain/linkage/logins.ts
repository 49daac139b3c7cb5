import {groupsOf} from './groups.js';
import {
  priors,
  type Account,
  type LinkageSituation,
  type Prior,
  type Rulebook,
  type Unit,
} from '../model/linkage.js';

/** Account with the facts that plans depend on. */
export interface Login {
  id: string;
  platform: string;
  unit: Unit;
  /** Parts the reader uses with it. */
  parts: readonly string[];
  prior: Prior;
  /** True where an earlier objection settles it. */
  done: boolean;
  /** Needs none, and cannot file. */
  exempt: boolean;
  /** Link id of the form it can send; undefined where it has none or the reader cannot log in. */
  form: string | undefined;
}

/** Logins of a reader and their links. */
export interface Logins {
  all: readonly Login[];
  /** Logins that are known to be linked, or stand alone. */
  groups: readonly (readonly Login[])[];
  /** The same with those that the guide takes to be linked perhaps. */
  merged: readonly (readonly Login[])[];
  /** Logins that stand alone as far as is known, and may not. */
  unknown: ReadonlySet<Login>;
}

/** Reads a list. Scripts may pass anything in its place, which counts as an empty one. */
export const listOf = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** Platform of the login behind an account: a part that is listed as an account stands for it. */
const platformOf = (platform: string, {units}: Rulebook): string =>
  Object.keys(units).find((unit) => units[unit]!.parts?.includes(platform)) ?? platform;

function loginOf(account: Account, id: string, rulebook: Rulebook): Login {
  const {policy, units} = rulebook;
  const platform = platformOf(account.platform, rulebook);
  const unit: Unit = Object.keys(units).includes(platform) ? units[platform]! : {};
  // A value that nobody understands must not leave an account uncovered.
  const prior =
    account.prior === undefined ? 'none' : (priors.find((word) => word === account.prior) ?? 'unsure');
  const exempt = policy.minorsExempt && account.minor === true;
  return {
    id,
    platform,
    unit,
    parts: (unit.parts ?? []).filter((part) => part === account.platform || account[part] === true),
    prior,
    done: policy.confirmedPriorCounts && prior === 'confirmed',
    exempt,
    form: exempt || account.access === 'lost' ? undefined : unit.form,
  };
}

/** Accounts in a situation. Scripts may pass anything among them, which counts as none. */
export const accountsIn = ({accounts}: LinkageSituation): readonly Account[] =>
  listOf(accounts).filter((account) => Object(account) === account);

/** Reads an id: a text, or a number, as databases have them. Undefined for anything else. */
const idOf = (id: unknown): string | undefined =>
  (typeof id === 'string' && id) || (Number.isFinite(id) && String(id)) || undefined;

/**
 * Reads the accounts and links of a situation. An id that comes twice counts once; an account without an id gets its position, or, where
 * that is the id of another, the next number that is free; links to unknown accounts or to itself say nothing; a known link beats "I
 * don’t know". Accounts for messaging are none that an objection could cover.
 */
export function loginsOf(situation: LinkageSituation, rulebook: Rulebook): Logins {
  const numbers = new Map<string | undefined, number>();
  const all: Login[] = [];
  const accounts = accountsIn(situation);
  const given = new Set(accounts.map(({id}) => idOf(id)));
  for (const [i, account] of accounts.entries()) {
    let position = i;
    while (given.has(String(position))) position += accounts.length;
    const id = idOf(account.id) ?? String(position);
    if (numbers.has(id) || rulebook.messaging.includes(account.platform)) continue;
    numbers.set(id, all.length);
    all.push(loginOf(account, id, rulebook));
  }

  const pairs: [number, number][] = [];
  for (const pair of rulebook.policy.linkedCovers ? listOf(situation.links) : []) {
    const [a, b] = listOf(pair).map((id) => numbers.get(idOf(id)));
    if (a !== undefined && b !== undefined) pairs.push([a, b]);
  }
  const grouped = () => groupsOf(all.length, pairs).map((group) => group.map((i) => all[i]!));
  /** Position of the first login of each owner. */
  const owners = new Map<string | undefined, number>();
  if (rulebook.policy.linkedCovers)
    for (const [i, {unit}] of all.entries())
      if (owners.has(unit.owner)) pairs.push([owners.get(unit.owner)!, i]);
      else if (unit.owner) owners.set(unit.owner, i);
  const groups = grouped();
  for (const [i, {unit}] of all.entries())
    if (owners.has(unit.perhaps)) pairs.push([owners.get(unit.perhaps)!, i]);
  const merged = grouped();

  const concerned = all.filter(({exempt}) => !exempt).length;
  const open = new Set(
    rulebook.policy.linkedCovers && concerned > 1 ? listOf(situation.unknown).map(idOf) : [],
  );
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []));
  return {all, groups, merged, unknown: new Set(alone.filter(({id, exempt}) => !exempt && open.has(id)))};
}

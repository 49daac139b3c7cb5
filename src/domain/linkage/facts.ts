import type {Login, Logins} from './logins.js';
import {
  headlines,
  priors,
  rights,
  type Condition,
  type Conditions,
  type Headline,
  type LinkageSituation,
  type Rulebook,
} from '../model/linkage.js';
import type {FilingPlan} from './filings.js';

/** Facts by name. A fact may have several values at once, as the accounts of one reader can differ. */
export type Facts = Readonly<Record<string, readonly string[]>>;

const counts = ['0', '1', '2', '3+'];
const yesNo = ['yes', 'no'];
const extents = ['none', 'some', 'all'];

/** Lists every fact that a condition may name, with its possible values: a closed vocabulary, so that slips are found. */
export const vocabulary = ({policy, messaging, units}: Rulebook): Facts => ({
  region: Object.keys(policy.right),
  right: rights,
  headline: headlines,
  accounts: counts,
  filings: counts,
  linked: extents,
  links: ['matter', 'idle'],
  minor: extents,
  prior: priors,
  blocked: yesNo,
  ...Object.fromEntries(
    [...messaging, ...Object.entries(units).flatMap(([unit, {parts = []}]) => [unit, ...parts])].map(
      (name) => [name, yesNo],
    ),
  ),
});

const counted = (count: number): string => counts[Math.min(count, 3)]!;
const said = (yes: boolean): string => (yes ? 'yes' : 'no');

const extent = (part: number, whole: number): string => {
  if (part === 0) return 'none';
  return part < whole ? 'some' : 'all';
};

interface KnownFacts extends LinkageSituation {
  region: string;
  right: string;
  headline: Headline;
  messaging: readonly string[];
}

/**
 * Works out the facts that rules ask for, answers to questions of the guide's own among them. `accounts` counts those that an objection
 * concerns, so not those of people under 18; `linked` says how many of them are known to be linked with another.
 */
export function factsOf(known: KnownFacts, logins: Logins, plan: FilingPlan, rulebook: Rulebook): Facts {
  const concerned = logins.all.filter(({exempt}) => !exempt);
  const largest = Math.max(
    0,
    ...logins.groups.map((group) => group.filter(({exempt}) => !exempt).length).filter((size) => size > 1),
  );
  const one = (value: string) => [value];
  const units = Object.entries(rulebook.units).flatMap(([unit, {parts = []}]) => [unit, ...parts]);
  return {
    ...Object.fromEntries(
      Object.entries(known).map(([name, value]) => [
        name,
        one(typeof value === 'string' ? value : said(value === true)),
      ]),
    ),
    accounts: one(counted(concerned.length)),
    filings: one(counted(plan.filings.length)),
    linked: one(extent(largest, concerned.length)),
    links: one(plan.linksMatter ? 'matter' : 'idle'),
    minor: one(extent(plan.exempt.length, logins.all.length)),
    prior: concerned.map(({prior}: Login) => prior),
    blocked: one(said(plan.blocked.length > 0)),
    ...Object.fromEntries(
      [...rulebook.messaging, ...units].map((name) => [
        name,
        one(
          said(
            known.messaging.includes(name) ||
              logins.all.some(({platform, parts}) => platform === name || parts.includes(name)),
          ),
        ),
      ]),
    ),
  };
}

const valuesOf = (values: string | readonly string[]) => (typeof values === 'string' ? [values] : values);

const fits = (condition: Condition, values: readonly string[]): boolean =>
  typeof condition === 'object' && 'not' in condition
    ? !fits(condition.not, values)
    : valuesOf(condition).some((value) => values.includes(value));

/** Finds the values of a fact; undefined where there is no such fact. */
export type Lookup = (fact: string) => readonly string[] | undefined;

export const lookUpIn =
  (facts: Facts): Lookup =>
  (fact) =>
    Object.hasOwn(facts, fact) ? facts[fact] : undefined;

/** Tests whether all conditions hold. A fact that is not found is a question that nobody answered, which counts as `no`. */
export const holds = (conditions: Conditions, lookUp: Lookup): boolean =>
  Object.entries(conditions).every(
    ([fact, condition]) => condition === undefined || fits(condition, lookUp(fact) ?? ['no']),
  );

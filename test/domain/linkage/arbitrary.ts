import {test} from 'node:test';
import fc from 'fast-check';
import {advise} from '../../../src/domain/linkage/advice.js';
import {
  priors,
  type Account,
  type Advice,
  type Filing,
  type LinkageSituation,
  type Policy,
  type Rulebook,
} from '../../../src/domain/model/linkage.js';
import {nothing} from './nothing-linkage.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const account = (id: string): fc.Arbitrary<Account> =>
  fc
    .record({
      platform: fc.constantFrom('alpha', 'beta', 'beta', 'gamma', 'echo', 'omega'),
      prior: fc.oneof({weight: 3, arbitrary: fc.constant('none' as const)}, fc.constantFrom(...priors)),
      access: fc.constantFrom('ok', 'ok', 'ok', 'lost'),
      minor: fc.constantFrom(false, false, false, true),
      gamma: fc.boolean(),
    })
    .map((fields) => ({...fields, id}));

const someIds = fc.subarray([...ids, 'nobody']);

/** Up to six accounts in any state, linked in any way, with slips. */
const situations: fc.Arbitrary<LinkageSituation> = fc.record({
  region: fc.constantFrom('eea', 'uk', 'br', 'us', 'atlantis'),
  page: fc.boolean(),
  messaging: fc.subarray(['delta', 'omega']),
  accounts: fc
    .subarray(ids)
    .chain((chosen) => fc.tuple(...chosen.map(account)))
    .map((chosen) => [...chosen]),
  links: fc.array(fc.tuple(fc.constantFrom(...ids, 'nobody'), fc.constantFrom(...ids)), {maxLength: 4}),
  unknown: someIds,
});

/** Every policy that does not contradict itself. */
const policies: fc.Arbitrary<Policy> = fc
  .record({
    linkedCovers: fc.boolean(),
    confirmedPriorCounts: fc.boolean(),
    priorExtendsToGroup: fc.boolean(),
    minorsExempt: fc.boolean(),
    prefer: fc.constantFrom(['alpha', 'beta'], ['beta', 'alpha']),
  })
  .map((change) => ({
    ...nothing.policy,
    ...change,
    priorExtendsToGroup: change.priorExtendsToGroup && change.linkedCovers && change.confirmedPriorCounts,
  }));

/** Rulebooks with the real policy most of the time, and any other now and then. */
const rulebooks: fc.Arbitrary<Rulebook> = fc
  .oneof({weight: 3, arbitrary: fc.constant(nothing.policy)}, policies)
  .map((policy) => ({...nothing, policy}));

type Looked = (advice: Advice, situation: LinkageSituation, rulebook: Rulebook) => void;

/** Looks at the advice for very many situations, under many policies. */
export const always = (title: string, look: Looked, numRuns = 3000) =>
  test(title, () =>
    fc.assert(
      fc.property(situations, rulebooks, (situation, rulebook) =>
        look(advise(situation, rulebook), situation, rulebook),
      ),
      {numRuns, seed: 20261122},
    ),
  );

/** Filings of the plan, also where no objection exists. */
export const planOf = ({filings, ifOffered}: Advice): Filing[] => [...filings, ...ifOffered];

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {advise} from '../../../src/domain/linkage/advice.js';
import type {Account, Advice, LinkageSituation} from '../../../src/domain/model/linkage.js';
import {always, planOf} from './arbitrary.js';
import {nothing} from './nothing-linkage.js';

const idsOf = ({accounts = []}: LinkageSituation) => accounts.map(({id}) => id);

always('I1: every account is covered, settled, blocked or exempt, and nothing twice', (advice, situation) => {
  const found = [
    ...planOf(advice).flatMap(({covers}) => covers),
    ...advice.settled.map(({id}) => id),
    ...advice.blocked,
    ...advice.exempt,
  ];
  assert.deepEqual(found.sort(), idsOf(situation).sort());
});

always(
  'I3: it is filed from accounts that have a form, that open, and that are no child’s',
  (advice, situation) => {
    const byId = new Map(situation.accounts?.map((account) => [account.id, account]));
    for (const {from, or, form, covers} of planOf(advice))
      for (const id of [from, ...or]) {
        const {platform, access} = byId.get(id)!;
        assert.notEqual(access, 'lost');
        assert.ok(['alpha', 'beta', 'gamma'].includes(platform), platform);
        assert.ok(form && covers.length > 0 && !advice.exempt.includes(id));
      }
  },
);

const open = (accounts: readonly Account[]) =>
  accounts.map((account) => ({...account, access: 'ok' as const}));

always('I4: one more known link never adds an objection where accounts open', (_, situation, rulebook) => {
  const accounts = open(situation.accounts ?? []).filter(
    ({platform}) => platform !== 'omega' && platform !== 'echo',
  );
  const before = {...situation, accounts};
  const [a, b] = accounts;
  if (!a || !b) return;
  const after = {...before, links: [...(situation.links ?? []), [a.id, b.id] as const]};
  assert.ok(planOf(advise(after, rulebook)).length <= planOf(advise(before, rulebook)).length);
});

always(
  'I5: not knowing links never takes an objection away, and leaves nobody uncovered',
  (advice, situation, rulebook) => {
    const forgotten = advise({...situation, links: [], unknown: idsOf(situation)}, rulebook);
    const locked = situation.accounts?.some(
      ({access, platform}) => access === 'lost' || /echo|omega/.test(platform),
    );
    if (!locked) assert.ok(planOf(forgotten).length >= planOf(advice).length);
    const cared = new Set([
      ...planOf(forgotten).flatMap(({covers}) => covers),
      ...forgotten.settled.map(({id}) => id),
      ...forgotten.exempt,
      ...forgotten.blocked,
    ]);
    assert.equal(cared.size, idsOf(situation).length);
  },
);

/** Advice without the parts that depend on the order of the accounts: the choice among equals, and the first to be named. */
const inAnyOrder = (advice: Advice) => ({
  ...advice,
  filings: planOf(advice)
    .map(({from, or, covers}) => [[from, ...or].sort().join(), [...covers].sort().join()].join('>'))
    .sort(),
  ifOffered: advice.ifOffered.length,
  settled: advice.settled.map(({id}) => id).sort(),
  blocked: [...advice.blocked].sort(),
  exempt: [...advice.exempt].sort(),
});

always('I6: the order of accounts and links changes nothing', (advice, situation, rulebook) => {
  const turned = {
    ...situation,
    accounts: [...(situation.accounts ?? [])].reverse(),
    links: [...(situation.links ?? [])].reverse().map(([a, b]) => [b, a] as const),
    unknown: [...(situation.unknown ?? [])].reverse(),
  };
  assert.deepEqual(inAnyOrder(advise(turned, rulebook)), inAnyOrder(advice));
});

always(
  'I7: whoever carries out the plan and has it confirmed has nothing left to file',
  (advice, situation, rulebook) => {
    if (!rulebook.policy.confirmedPriorCounts) return;
    const done = new Set(planOf(advice).flatMap(({covers}) => covers));
    const accounts = situation.accounts?.map((account) =>
      done.has(account.id) ? {...account, prior: 'confirmed' as const} : account,
    );
    assert.deepEqual(planOf(advise({...situation, accounts: accounts ?? []}, rulebook)), []);
  },
);

always(
  'I8: the best case is never more than the plan, and the plan where nothing is unknown',
  (advice, situation, rulebook) => {
    assert.ok(advice.best <= advice.filings.length);
    const known = advise({...situation, unknown: []}, rulebook);
    assert.equal(known.best, known.filings.length);
  },
);

always('I9: something is always said about what stays uncovered, and nothing twice', ({notes}) => {
  assert.ok(notes.some(({slot}) => slot === 'uncovered'));
  assert.equal(new Set(notes.map(({say}) => say)).size, notes.length);
});

always('I10: messaging and pages never change the count', (advice, situation, rulebook) => {
  const bare = advise({...situation, messaging: [], page: false}, rulebook);
  assert.deepEqual({...bare, notes: [], headline: ''}, {...advice, notes: [], headline: ''});
});

always('I11: where no objection exists nothing is planned and none is promised', (_, situation, rulebook) => {
  const {filings, best, headline} = advise({...situation, region: 'us'}, rulebook);
  assert.deepEqual([filings, best], [[], 0]);
  assert.doesNotMatch(headline, /^(file-|blocked)/);
});

always('I12: a part used with a listed account adds nothing to file', (advice, situation, rulebook) => {
  const accounts = situation.accounts?.map((account) => ({...account, gamma: false}));
  assert.deepEqual(planOf(advise({...situation, accounts: accounts ?? []}, rulebook)), planOf(advice));
});

always('I13: notes keep the order of the rules', ({notes}) => {
  const order = nothing.rules.map(({id}) => id);
  const places = notes.map(({id}) => order.indexOf(id));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
});

always(
  'I14: a plan that leaves an account out is not headed as if it were complete',
  ({headline, blocked}) => {
    if (blocked.length) assert.doesNotMatch(headline, /^(file-once|file-each|nothing-to-do)$/);
  },
);

test('never throws, whatever stands in a situation', () => {
  const accounts = fc.array(
    fc.oneof(
      fc.record({id: fc.jsonValue(), platform: fc.jsonValue(), prior: fc.jsonValue()}),
      fc.jsonValue(),
    ),
  );
  const strange = fc.record(
    {
      region: fc.jsonValue(),
      messaging: fc.jsonValue(),
      accounts,
      links: fc.jsonValue(),
      unknown: fc.jsonValue(),
    },
    {requiredKeys: []},
  );
  const other = fc.record({accounts: fc.jsonValue(), links: fc.array(fc.array(fc.jsonValue()))});
  fc.assert(
    fc.property(fc.oneof(strange, other), (given) => {
      const {headline} = advise(given as unknown as LinkageSituation, nothing);
      assert.equal(typeof headline, 'string');
    }),
    {numRuns: 2000, seed: 20261122},
  );
});

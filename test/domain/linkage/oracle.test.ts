import assert from 'node:assert/strict';
import {advise} from '../../../src/domain/linkage/advice.js';
import {always, planOf} from './arbitrary.js';
import {oracle} from './oracle.js';

always(
  'I2, I8b: plan, best case and every account’s fate are those of trying every way of being linked',
  (advice, situation, rulebook) => {
    const slow = oracle(situation, rulebook);
    const canObject = advice.ifOffered.length === 0;
    const fates = Object.fromEntries([
      ...planOf(advice).flatMap(({covers}) => covers.map((id) => [id, 'covered'])),
      ...advice.settled.map(({id}) => [id, 'settled']),
      ...advice.blocked.map((id) => [id, 'blocked']),
      ...advice.exempt.map((id) => [id, 'exempt']),
    ]) as Record<string, string>;
    assert.equal(planOf(advice).length, slow.filings);
    assert.deepEqual(fates, slow.fates);
    if (canObject && situation.region !== 'us') assert.equal(advice.best, slow.best);
  },
  4000,
);

always(
  'knows when learning about links could change anything, as trying every way does',
  (_, situation, rulebook) => {
    const rule = {id: 'probe', slot: 'tip', say: 'matters', when: {links: 'matter'}};
    const probed = advise({...situation, region: 'eea'}, {...rulebook, rules: [rule]});
    assert.equal(probed.notes.length > 0, oracle(situation, rulebook).linksMatter);
  },
  4000,
);

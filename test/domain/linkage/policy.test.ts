import assert from 'node:assert/strict';
import {test} from 'node:test';
import {advise} from '../../../src/domain/linkage/advice.js';
import type {Policy} from '../../../src/domain/model/linkage.js';
import {nothing, situation, told} from './nothing-linkage.js';

const withPolicy = (change: Partial<Policy>) => ({...nothing, policy: {...nothing.policy, ...change}});

const policies: [
  title: string,
  change: Partial<Policy>,
  given: ReturnType<typeof situation>,
  comes: string,
][] = [
  [
    'files on each linked account where one objection covers one',
    {linkedCovers: false},
    situation('alpha1 beta1', 'alpha1-beta1', 'alpha1 beta1'),
    'file-each: alpha1>alpha1 beta1>beta1',
  ],
  [
    'files again where no earlier objection counts',
    {confirmedPriorCounts: false},
    situation('alpha1:confirmed'),
    'file-once: alpha1>alpha1',
  ],
  [
    'files for the others where an earlier objection covers its own account',
    {priorExtendsToGroup: false},
    situation('alpha1:confirmed beta1', 'alpha1-beta1'),
    'file-once: alpha1(beta1)>beta1; settled alpha1',
  ],
  [
    'files for people under 18 where they are not exempt',
    {minorsExempt: false},
    situation('alpha1:minor'),
    'file-once: alpha1>alpha1',
  ],
  [
    'files from whatever is preferred',
    {prefer: ['beta', 'alpha']},
    situation('alpha1 beta1', 'alpha1-beta1'),
    'file-once: beta1(alpha1)>alpha1+beta1',
  ],
  [
    'survives a policy that contradicts itself',
    {linkedCovers: false, prefer: ['omega', 'omega'], right: {}},
    situation('alpha1 beta1', 'alpha1-beta1'),
    'no-form-here:; offered alpha1>alpha1 beta1>beta1',
  ],
];

for (const [title, change, given, comes] of policies)
  test(title, () => assert.equal(told(advise(given, withPolicy(change))), comes));

test('names the form to open', () => {
  const {filings} = advise(situation('alpha1 gamma1'), nothing);
  assert.deepEqual(
    filings.map(({form}) => form),
    ['alpha-form', 'beta-form'],
  );
});

test('copes with twenty-five accounts, linked in a chain', () => {
  const ids = Array.from({length: 25}, (_, i) => `beta${i}`);
  const chain = ids.slice(1).map((id, i) => `${ids[i]}-${id}`);
  const {filings} = advise(situation(ids.join(' '), chain.join(' ')), nothing);
  assert.equal(filings.length, 1);
  assert.equal(filings[0]!.covers.length, 25);
});

test('shows the notes whose conditions hold, in the order of the rules', () => {
  const {notes} = advise(
    {...situation('alpha1:unsure beta1:gamma'), page: true, messaging: ['delta']},
    nothing,
  );
  assert.deepEqual(
    notes.map(({id}) => id),
    ['left-always', 'left-chats', 'plan-many', 'plan-gamma', 'plan-delta', 'plan-page', 'plan-again'],
  );
});

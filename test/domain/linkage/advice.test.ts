import assert from 'node:assert/strict';
import {test} from 'node:test';
import {advise} from '../../../src/domain/linkage/advice.js';
import type {LinkageSituation} from '../../../src/domain/model/linkage.js';
import {nothing, situation, told} from './nothing-linkage.js';

type Case = [title: string, given: ReturnType<typeof situation>, comes: string];

const cases: Case[] = [
  ['asks for nothing of someone without an account', {}, 'no-account:'],
  ['asks for nothing of someone who only sends messages', {messaging: ['delta']}, 'messaging-only:'],
  ['files once from one account', situation('alpha1'), 'file-once: alpha1>alpha1'],
  [
    'files once for linked accounts, from the preferred one',
    situation('beta1 alpha1', 'beta1-alpha1'),
    'file-once: alpha1(beta1)>beta1+alpha1',
  ],
  [
    'files on each of two that stand apart',
    situation('alpha1 beta1'),
    'file-each: alpha1>alpha1 beta1>beta1',
  ],
  [
    'files on each where nobody knows, and says how few may do',
    situation('alpha1 beta1', '', 'alpha1 beta1'),
    'file-all-or-check: alpha1>alpha1 beta1>beta1; best 1',
  ],
  [
    'takes links to be symmetric and transitive',
    situation('alpha1 beta1 beta2', 'beta2-beta1 alpha1-beta2'),
    'file-once: alpha1(beta1,beta2)>alpha1+beta1+beta2',
  ],
  [
    'lets a part of an account stand for the login behind it',
    situation('gamma1'),
    'file-once: gamma1>gamma1',
  ],
  ['lets a part change nothing of a listed account', situation('beta1:gamma'), 'file-once: beta1>beta1'],
  [
    'takes an account for messaging as use of it',
    {accounts: [{id: 'chats', platform: 'delta'}]},
    'messaging-only:',
  ],
  [
    'counts no account for messaging among others, linked or not',
    {...situation('alpha1 delta1', 'alpha1-delta1'), unknown: ['delta1']},
    'file-once: alpha1>alpha1',
  ],
  [
    'reads the numbers of a database as ids',
    {
      accounts: [11, 12, 13].map((id) => ({id, platform: 'alpha'})),
      links: [[11, 12]],
      unknown: [13],
    } as unknown as LinkageSituation,
    'file-all-or-check: 11(12)>11+12 13>13; best 1',
  ],
  [
    'loses no account without an id, whatever the others are called',
    {
      accounts: [
        {platform: 'alpha'},
        {id: '0', platform: 'alpha'},
        {id: '', platform: 'alpha'},
        {id: NaN, platform: 'beta'},
      ],
    } as unknown as LinkageSituation,
    'file-each: 4>4 0>0 2>2 3>3',
  ],
  [
    'settles a group by one confirmed objection',
    situation('alpha1:confirmed beta1', 'alpha1-beta1'),
    'nothing-to-do:; settled alpha1 beta1<alpha1',
  ],
  [
    'settles nothing by an objection that is stale, unconfirmed or unsure',
    situation('alpha1:stale alpha2:unconfirmed alpha3:unsure'),
    'file-each: alpha1>alpha1 alpha2>alpha2 alpha3>alpha3',
  ],
  [
    'files where a confirmed account stands apart',
    situation('alpha1:confirmed beta1'),
    'file-once: beta1>beta1; settled alpha1',
  ],
  [
    'may need nothing if a confirmed account turns out to be linked',
    situation('alpha1:confirmed beta1', '', 'alpha1 beta1'),
    'file-all-or-check: beta1>beta1; settled alpha1; best 0',
  ],
  [
    'lets one confirmed account settle one group only',
    situation('alpha1:confirmed alpha2 beta1', '', 'alpha1'),
    'file-all-or-check: alpha2>alpha2 beta1>beta1; settled alpha1; best 1',
  ],
  [
    'lets any number of unknown accounts join a confirmed one',
    situation('alpha1:confirmed alpha2 beta1', '', 'alpha1 alpha2 beta1'),
    'file-all-or-check: alpha2>alpha2 beta1>beta1; settled alpha1; best 0',
  ],
  [
    'lets an unknown account join a known pair',
    situation('alpha1 beta1 beta2', 'alpha1-beta1', 'beta2'),
    'file-all-or-check: alpha1(beta1)>alpha1+beta1 beta2>beta2; best 1',
  ],
  [
    'lets a known link beat “I don’t know”',
    situation('alpha1 beta1', 'alpha1-beta1', 'alpha1 beta1'),
    'file-once: alpha1(beta1)>alpha1+beta1',
  ],
  [
    'knows that one account has nothing to be linked with',
    situation('alpha1', '', 'alpha1'),
    'file-once: alpha1>alpha1',
  ],
  [
    'lets another account file for one that is locked',
    situation('alpha1:lost beta1', 'alpha1-beta1'),
    'file-once: beta1>alpha1+beta1',
  ],
  [
    'says when a locked account stays uncovered',
    situation('alpha1:lost beta1'),
    'file-some: beta1>beta1; blocked alpha1',
  ],
  [
    'says when nothing can be filed',
    situation('alpha1:lost beta1:lost', 'alpha1-beta1'),
    'blocked:; blocked alpha1 beta1',
  ],
  [
    'needs no way into an account that is settled',
    situation('alpha1:lost,confirmed beta1:lost', 'alpha1-beta1'),
    'nothing-to-do:; settled alpha1 beta1<alpha1',
  ],
  ['files for nobody under 18', situation('alpha1:minor beta1:minor'), 'minor:; exempt alpha1 beta1'],
  [
    'files for a parent, not for the child whose account is linked',
    situation('alpha1:minor beta1', 'alpha1-beta1'),
    'file-once: beta1>beta1; exempt alpha1',
  ],
  [
    'settles nothing by a child’s objection',
    situation('alpha1:minor,confirmed beta1', 'alpha1-beta1'),
    'file-once: beta1>beta1; exempt alpha1',
  ],
  [
    'takes a child’s account for no partner of an unknown one',
    situation('alpha1:minor beta1', '', 'alpha1 beta1'),
    'file-once: beta1>beta1; exempt alpha1',
  ],
  [
    'covers an account without a form through a linked one',
    situation('echo1 beta1', 'echo1-beta1'),
    'file-once: beta1>echo1+beta1',
  ],
  ['blocks an account without a form that stands alone', situation('echo1'), 'blocked:; blocked echo1'],
  [
    'keeps the plan for where no objection exists, and counts none',
    {...situation('alpha1 beta1:lost'), region: 'us'},
    'no-form-here:; offered alpha1>alpha1; blocked beta1',
  ],
  [
    'has nothing to say against a confirmed objection where none exists',
    {...situation('alpha1:confirmed'), region: 'us'},
    'nothing-to-do:; settled alpha1',
  ],
  [
    'tells people under 18, too, that there is no form where none exists',
    {...situation('alpha1:minor'), region: 'us'},
    'no-form-here:; exempt alpha1',
  ],
  [
    'heads a plan with a locked account by what may be fewer',
    situation('alpha1:lost beta1 beta2', '', 'beta1 beta2'),
    'file-all-or-check: beta1>beta1 beta2>beta2; blocked alpha1; best 1',
  ],
  [
    'takes an unknown region for the one that is assumed',
    {...situation('alpha1'), region: 'atlantis'},
    'file-once: alpha1>alpha1',
  ],
  [
    'passes over links to unknown accounts and to itself',
    situation('alpha1 beta1', 'alpha1-omega1 beta1-beta1', 'omega1'),
    'file-each: alpha1>alpha1 beta1>beta1',
  ],
  [
    'counts an id that comes twice once',
    situation('alpha1 alpha1 beta1'),
    'file-each: alpha1>alpha1 beta1>beta1',
  ],
  [
    'leaves an account on an unknown platform to be covered by others',
    situation('omega1 alpha1'),
    'file-some: alpha1>alpha1; blocked omega1',
  ],
];

for (const [title, given, comes] of cases)
  test(title, () => assert.equal(told(advise(given, nothing)), comes));

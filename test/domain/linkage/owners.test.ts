import assert from 'node:assert/strict';
import {test} from 'node:test';
import {advise} from '../../../src/domain/linkage/advice.js';
import {questionFlow} from '../../../src/domain/linkage/questions.js';
import type {Answers, Linkage} from '../../../src/domain/model/linkage.js';

/** Made-up registers: Alpha and Beta have one owner, Delta perhaps that of Gamma. The guide asks a question of its own. */
const registers: Linkage = {
  units: {
    alpha: {form: 'ab-form', owner: 'ab'},
    beta: {form: 'ab-form', owner: 'ab'},
    gamma: {form: 'gamma-form', owner: 'gamma'},
    delta: {form: 'delta-form', perhaps: 'gamma'},
    echo: {form: 'echo-form'},
  },
  messaging: [],
  assume: {region: 'us', link: 'no', since: 'no'},
  policy: {
    linkedCovers: true,
    confirmedPriorCounts: true,
    priorExtendsToGroup: false,
    minorsExempt: false,
    right: {us: 'right'},
    prefer: ['alpha', 'beta', 'gamma', 'delta', 'echo'],
  },
  questions: [
    {
      id: 'use',
      type: 'many',
      options: ['alpha', 'beta', 'gamma', 'delta', 'echo', 'none'],
      exclusive: ['none'],
    },
    {id: 'prior', type: 'one', options: ['none', 'confirmed'], ask: {accounts: '1'}},
    {id: 'coast', type: 'one', options: ['west', 'east', 'no']},
    {id: 'boat', type: 'one', options: ['yes', 'no'], ask: {coast: ['west', 'east']}},
  ],
  rules: [
    {id: 'plan-west', slot: 'plan', say: 'west', when: {coast: 'west'}},
    {id: 'plan-dry', slot: 'plan', say: 'dry', when: {coast: 'no'}},
    {id: 'plan-boat', slot: 'plan', say: 'boat', when: {boat: 'yes'}},
    {id: 'plan-echo', slot: 'plan', say: 'echo', when: {echo: 'yes', alpha: 'no'}},
  ],
  scenarios: [],
};

const adviceOn = (answers: Answers) => questionFlow(answers, registers).advice;
const plan = (answers: Answers) => {
  const {headline, filings, best} = adviceOn(answers);
  return `${headline}: ${filings.map(({from, covers}) => `${from}>${covers.join('+')}`).join(' ')}; best ${best}`;
};
const said = (answers: Answers) => adviceOn(answers).notes.map(({say}) => say);

test('one request covers all units of an owner, and nobody is asked whether they are linked', () => {
  assert.equal(plan({use: ['alpha', 'beta']}), 'file-once: alpha>alpha+beta; best 1');
  assert.equal(plan({use: ['beta', 'echo']}), 'file-each: beta>beta echo>echo; best 2');
});

test('a unit that perhaps has the owner of another is filed apart, and counted with it in the best case alone', () => {
  assert.equal(plan({use: ['gamma', 'delta']}), 'file-all-or-check: gamma>gamma delta>delta; best 1');
  assert.equal(plan({use: ['delta', 'echo']}), 'file-each: delta>delta echo>echo; best 2');
  assert.equal(plan({}), 'file-all-or-check: alpha>alpha+beta gamma>gamma delta>delta echo>echo; best 3');
});

test('owners group the accounts that a script names, whatever their ids', () => {
  const {filings} = advise(
    {
      accounts: [
        {id: 'x', platform: 'beta'},
        {id: 'y', platform: 'alpha'},
      ],
    },
    registers,
  );
  assert.deepEqual(filings, [{from: 'y', or: ['x'], form: 'ab-form', covers: ['x', 'y']}]);
});

test('an answer to a question of the guide’s own is a fact; without one it is “no”', () => {
  assert.deepEqual(said({use: ['alpha'], coast: 'west', boat: 'yes'}), ['west', 'boat']);
  assert.deepEqual(said({use: ['alpha'], coast: 'east', boat: 'no'}), []);
  assert.deepEqual(said({use: ['alpha']}), ['dry']);
  assert.deepEqual(said({use: ['alpha'], coast: 'no', boat: 'yes'}), ['dry']);
  const {notes} = advise({accounts: [], coast: 'west', boat: true}, registers);
  assert.deepEqual(
    notes.map(({say}) => say),
    ['west', 'boat'],
  );
});

test('units are facts of their own', () => {
  assert.deepEqual(said({use: ['echo'], coast: 'east'}), ['echo']);
  assert.deepEqual(said({use: ['alpha', 'echo'], coast: 'east'}), []);
});

test('a confirmed request settles a unit at once where nobody is asked what changed since', () => {
  assert.equal(plan({use: ['echo'], prior: 'confirmed'}), 'nothing-to-do: ; best 0');
});

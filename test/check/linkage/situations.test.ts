import assert from 'node:assert/strict';
import {test} from 'node:test';
import {everySituation, regionsIn, situationCount} from '../../../src/check/linkage/situations.js';
import type {Account, LinkageSituation, QuestionBook} from '../../../src/domain/model/linkage.js';
import {nothing} from '../../domain/linkage/nothing-linkage.js';

const {policy} = nothing;
const bare: QuestionBook = {
  units: {desk: {}},
  messaging: [],
  assume: {region: 'eea'},
  policy,
  questions: [],
  rules: [],
};
const asking = (...ids: string[]): QuestionBook => ({
  ...bare,
  questions: ids.map((id) => ({id, type: 'one'})),
});

/** Writes an account as `desk lost`: its platform, and whatever else is known of it. */
const accountIn = ({id: _, platform, ...state}: Account): string =>
  [platform, ...Object.entries(state).map(([name, value]) => (value === true ? name : value))].join(' ');

/** Writes a situation as `eea: desk, desk; 0=1; ?2`: region and accounts, those linked, those unknown, and anything else. */
function told({region, accounts = [], links, unknown, messaging, ...own}: LinkageSituation): string {
  assert.deepEqual(
    accounts.map(({id}) => id),
    ['0', '1', '2'].slice(0, accounts.length),
  );
  return [
    `${region}: ${accounts.map(accountIn).join(', ')}`,
    links?.map((pair) => pair.join('=')).join(' '),
    unknown && `?${unknown.join('')}`,
    messaging?.join(' '),
    ...Object.entries(own).map((answer) => answer.join('=')),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Lists every situation, none of them twice and as many as counted. */
function every(linkage: QuestionBook): string[] {
  const all = [...everySituation(linkage)].map(told);
  assert.equal(new Set(all).size, all.length, all.join('\n'));
  assert.equal(situationCount(linkage), all.length);
  return all;
}

/** Situations with so many accounts among all. */
const withAccounts = (count: number, linkage: QuestionBook): string[] =>
  every(linkage).filter((text) => text.split(/desk|lamp/).length === count + 1);

test('a guide that asks nothing tells up to three accounts apart, in the region that it assumes', () => {
  const one = 'desk none';
  assert.deepEqual(every(bare), [
    'eea: ',
    `eea: ${one}`,
    `eea: ${one}, ${one}`,
    `eea: ${one}, ${one}, ${one}`,
  ]);
  assert.deepEqual(regionsIn({...bare, assume: {}}), ['']);
});

test('each region is a situation of its own where readers are asked for theirs', () => {
  assert.deepEqual(
    withAccounts(1, asking('region')),
    ['eea', 'uk', 'ch', 'br', 'us', 'other'].map((region) => `${region}: desk none`),
  );
});

test('an account is in each state that questions ask for', () => {
  const states = (...ids: string[]) => withAccounts(1, asking(...ids)).map((text) => text.split('desk ')[1]);
  const priors = ['none', 'confirmed', 'stale', 'unconfirmed', 'unsure'];
  assert.deepEqual(states('prior'), priors);
  assert.deepEqual(states('lost'), ['none', 'lost']);
  assert.deepEqual(states('prior', 'lost'), [...priors, 'lost', 'lost confirmed']);
  assert.deepEqual(states('age'), ['none', 'minor']);
});

test('accounts are linked in every way that readers can know of, where they are asked', () => {
  const ways = (count: number) =>
    withAccounts(count, asking('link')).map((text) => text.split(';').slice(1).join('').trim());
  assert.deepEqual(ways(0), ['']);
  assert.deepEqual(ways(1), ['']);
  assert.deepEqual(ways(2), ['', '0=1', '?01']);
  const onesApart = ['1=2', '1=2 ?0', '?12', '0=2', '0=2 ?1', '?02', '0=1', '0=1 ?2', '?01'];
  assert.deepEqual(ways(3), ['', '0=1 1=2', '?012', ...onesApart]);
});

test('accounts of several platforms come in every mixture, and with each part alone', () => {
  const mixed = {...bare, units: {desk: {parts: ['drawer']}, lamp: {}}};
  assert.deepEqual(withAccounts(1, mixed), ['eea: desk none', 'eea: desk drawer', 'eea: lamp none']);
  assert.deepEqual(withAccounts(2, mixed), [
    'eea: desk none, desk none',
    'eea: desk none, desk drawer',
    'eea: desk none, lamp none',
    'eea: desk drawer, desk drawer',
    'eea: desk drawer, lamp none',
    'eea: lamp none, lamp none',
  ]);
});

test('messaging and answers to questions of the guide’s own are combined with up to two accounts', () => {
  const around: QuestionBook = {
    ...bare,
    messaging: ['chat', 'mail'],
    questions: [{id: 'page', type: 'one', options: ['yes', 'no']}],
    rules: [{id: 'page', slot: 'plan', say: 'page', when: {page: 'yes'}}],
  };
  const ways = ['', 'chat', 'mail', 'chat mail'].flatMap((used) =>
    ['page=yes', 'page=no'].map((answer) => [used, answer].filter(Boolean).join('; ')),
  );
  const sorted = (texts: string[]) => [...texts].sort();
  for (const [count, accounts] of ['', 'desk none', 'desk none, desk none'].entries())
    assert.deepEqual(
      sorted(withAccounts(count, around)),
      sorted(ways.map((way) => `eea: ${accounts}; ${way}`)),
    );
  assert.deepEqual(withAccounts(3, around), ['eea: desk none, desk none, desk none']);
});

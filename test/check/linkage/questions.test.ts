import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LinkageFile} from '../../../src/check/files/linkage.js';
import type {Shown} from '../../../src/check/linkage/advice.js';
import {checkFlow} from '../../../src/check/linkage/questions.js';
import {collectProblems, formatProblem, type JsonFile} from '../../../src/check/problem.js';
import {plantedIn, type Change} from '../planted.js';

const {filesAfter} = plantedIn('workspaces', {linkage: true});

/** Follows the questions of the guide with the changes made: what is said of them, and the regions in which each is shown. */
function followedAfter(changes: readonly Change[], most?: number) {
  const shown: Shown = new Map();
  const linkage = filesAfter(changes).linkage as JsonFile<LinkageFile>;
  const said = collectProblems((say) => checkFlow(linkage, shown, say, most)).map(formatProblem);
  return {said, shown: Object.fromEntries([...shown].map(([id, regions]) => [id, [...regions]]))};
}

const idle = (i: number) =>
  `workspaces/linkage.json questions[${i}].ask: Some are asked this although no answer changes their advice. Expected a narrower condition.`;

const asks = (...questions: object[]): Change => ['linkage', 'questions', questions];
const noteWhen = (i: number, when: object): Change => [
  'linkage',
  `rules.${i}`,
  {id: `rule-${i}`, slot: 'plan', say: 'copies', when},
];
const yesOrNo = (id: string, ask: object = {}) => ({id, type: 'one', options: ['yes', 'no'], ask});
const lost = {id: 'lost', type: 'many', options: 'accounts'};

test('tries what readers can use alone, in twos and all together, whatever excludes the rest', () => {
  const changes: Change[] = [
    ['linkage', 'units', {desk: {form: 'desk-setting'}, lamp: {}, chair: {}}],
    asks(
      {id: 'use', type: 'many', options: ['none', 'desk', 'lamp', 'chair'], exclusive: ['none']},
      yesOrNo('one', {accounts: '1'}),
      yesOrNo('two', {accounts: '2'}),
      yesOrNo('three', {accounts: '3+'}),
      yesOrNo('four', {accounts: '0', desk: 'yes'}),
    ),
    noteWhen(0, {one: 'yes'}),
    noteWhen(1, {two: 'yes'}),
    noteWhen(2, {three: 'yes'}),
  ];
  assert.deepEqual(followedAfter(changes).said, [
    'workspaces/linkage.json questions[4].ask: Nobody is asked this. Expected conditions that can hold together.',
  ]);
});

test('reports a question that only leads to another whose answer changes nothing, and that one', () => {
  const changes = [asks(yesOrNo('page'), yesOrNo('team', {page: 'yes'}))];
  assert.deepEqual(followedAfter(changes).said, [idle(0), idle(1)]);
});

test('reports a question after whose answers the same advice can come out, only in another order', () => {
  const changes = [
    asks(yesOrNo('page'), {
      id: 'size',
      type: 'one',
      options: ['small', 'medium', 'large'],
      only: {small: {page: 'yes'}, large: {page: 'no'}},
    }),
    noteWhen(0, {size: ['small', 'large']}),
  ];
  assert.deepEqual(followedAfter(changes).said, [idle(0)]);
});

test('counts it as an answer where a question that is only offered is left alone', () => {
  assert.deepEqual(followedAfter([asks({...lost, start: 'collapsed'})]).said, []);
  assert.deepEqual(followedAfter([asks(lost)]).said, [idle(0)]);
});

test('looks no further into a question that is only offered once an answer makes a difference', () => {
  const changes = [asks({...yesOrNo('page'), start: 'collapsed'}), noteWhen(0, {page: 'yes'})];
  assert.deepEqual(followedAfter(changes, 3).said, []);
});

test('shows each question in the regions in which it is asked: at first in the one to start with', () => {
  const changes = [
    asks(
      yesOrNo('page'),
      {id: 'region', type: 'one', options: ['eea', 'us']},
      yesOrNo('team', {right: 'none'}),
      lost,
    ),
  ];
  assert.deepEqual(followedAfter(changes).shown, {
    'questions/page': ['eea'],
    'questions/region': ['eea', 'us'],
    'questions/team': ['us'],
    'questions/lost': ['eea', 'us'],
  });
});

test('stops where there are more ways to answer than can be followed, and says nothing else', () => {
  const tooMany = (most: number) =>
    `workspaces/linkage.json questions: More ways to answer than can be followed: ${most} questions on all of them together are the most.`;
  const one = [asks(yesOrNo('page'))];
  assert.deepEqual(followedAfter(one, 3).said, [idle(0)]);
  assert.deepEqual(followedAfter(one, 2).said, [tooMany(2)]);
  assert.deepEqual(followedAfter([asks(yesOrNo('page'), yesOrNo('team'))], 1), {
    said: [tooMany(1)],
    shown: {'questions/page': ['eea']},
  });
});

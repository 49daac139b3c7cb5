import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  groups,
  objections,
  uses,
  type Group,
  type Objection,
  type Use,
} from '../../src/domain/model/guide.js';
import {concerns, groupOf} from '../../src/domain/scope.js';

const rows: readonly [title: string, use: Use, objection: Objection, group: Group][] = [
  ['puts what an objection works for first', 'used', 'works', 'objectable'],
  ['sets apart what the reader’s own objection does not reach', 'used', 'unreached', 'unreached'],
  ['sets apart what nobody can object to', 'used', 'impossible', 'impossible'],
  ['says “only if” although an objection works', 'conditional', 'works', 'conditional'],
  ['says “only if” although no objection is possible', 'conditional', 'impossible', 'conditional'],
  ['says “only if” where no objection is needed', 'conditional', 'unneeded', 'conditional'],
  ['says “not used” where nothing is used', 'unused', 'unneeded', 'unused'],
];

for (const [title, use, objection, group] of rows)
  test(title, () => assert.equal(groupOf({use, objection}), group));

test('sorts every row into a group that is shown', () => {
  for (const use of uses)
    for (const objection of objections) assert.ok(groups.includes(groupOf({use, objection})));
});

test('shows what can be objected to first and what is not used last', () => {
  assert.deepEqual(groups, ['objectable', 'unreached', 'impossible', 'conditional', 'unused']);
});

const filters: readonly [title: string, row: string[], ticked: string[], shown: boolean][] = [
  ['shows a row of a ticked platform', ['alpha', 'beta'], ['beta'], true],
  ['hides a row of other platforms', ['alpha', 'beta'], ['gamma'], false],
  ['shows a row that is tied to no platform', [], ['gamma'], true],
  ['shows every row where nothing is ticked', ['alpha'], [], true],
  ['hides a row of a platform from people without an account', ['alpha'], ['none'], false],
];

for (const [title, platforms, ticked, shown] of filters)
  test(title, () => assert.equal(concerns({platforms}, ticked), shown));

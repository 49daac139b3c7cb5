import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Guide, MenuPath} from '../../src/domain/model/guide.js';
import {planFor, sentencesIn, stepsFor} from '../../src/domain/plan.js';
import type {Situation} from '../../src/domain/situation.js';

const guide = JSON.parse(
  readFileSync(new URL('../fixtures/nothing/guide.json', import.meta.url), 'utf8'),
) as Guide;
const reader: Situation = {
  region: 'eea',
  device: 'app',
  menus: 'en',
  platforms: ['alpha', 'beta', 'gamma', 'delta'],
};

const plan = (change: Partial<Situation> = {}) => planFor(guide, {...reader, ...change});
const shown = (change?: Partial<Situation>) =>
  plan(change).accounts.map(({variant, names}) => [variant.id, names.join('+')]);

test('each network is shown once, by the names that were asked for', () => {
  assert.deepEqual(shown(), [
    ['alpha-form', 'Alpha'],
    ['beta-form', 'Beta+Gamma'],
    ['delta-nothing', 'Delta'],
  ]);
  assert.deepEqual(shown({platforms: ['gamma']}), [['beta-form', 'Gamma']]);
});

test('networks come in the order of the author', () => {
  assert.deepEqual(
    shown({platforms: ['delta', 'gamma', 'alpha']}).map(([, names]) => names),
    ['Delta', 'Gamma', 'Alpha'],
  );
});

test('the first variant whose condition holds counts', () => {
  assert.deepEqual(shown({region: 'us', platforms: ['alpha', 'beta']}), [
    ['alpha-none', 'Alpha'],
    ['beta-withdrawn', 'Beta'],
  ]);
  assert.equal(plan({region: 'us'}).head, 'elsewhere');
});

test('people without an account are always thought of, and alone where no platform is asked for', () => {
  assert.deepEqual(
    plan().others.map(({control}) => control.id),
    ['nobody'],
  );
  const alone = plan({platforms: []});
  assert.deepEqual(
    [alone.accounts, alone.panels.map(({id}) => id)],
    [[], ['letters']],
    'they may write, too',
  );
});

test('menu paths are those of the reader’s menus, else those seen in English', () => {
  const paths = (change: Partial<Situation>) => plan(change).accounts[0]!.paths.map(({id}) => id);
  assert.deepEqual(paths({device: 'web', menus: 'de'}), ['alpha-web']);
  assert.deepEqual(paths({device: 'web', menus: 'en'}), []);
  assert.deepEqual(paths({device: 'app', menus: 'pl'}), ['alpha-app']);
});

test('paths seen in English are shown to readers of other menus, on their device and in their region', () => {
  const [alpha, ...others] = guide.controls;
  const [path] = alpha!.paths!;
  const english = {...path!, id: 'english', when: {...path!.when, menus: ['en']}};
  const pathsOf = (change: Partial<Situation>) =>
    planFor({...guide, controls: [{...alpha!, paths: [english]}, ...others]}, {...reader, ...change})
      .accounts[0]!.paths;
  assert.deepEqual(
    pathsOf({menus: 'nl'}).map(({id}) => id),
    ['english'],
  );
  assert.deepEqual(pathsOf({menus: 'nl', device: 'web'}), []);
});

test('a network has paths where one was seen in the reader’s region, on whatever device', () => {
  const has = (change: Partial<Situation>) => plan(change).accounts.map(({hasPaths}) => hasPaths);
  assert.deepEqual(has({device: 'web', menus: 'en'}), [true, false, false]);
  assert.deepEqual(has({region: 'us'}), [false, false, false]);
  const [alpha, ...others] = guide.controls;
  const [first, second] = alpha!.paths!;
  const hasWith = (paths: readonly MenuPath[]) =>
    planFor({...guide, controls: [{...alpha!, paths}, ...others]}, {...reader, region: 'us'}).accounts[0]!
      .hasPaths;
  assert.equal(
    hasWith([{id: 'anywhere', steps: []} as unknown as MenuPath]),
    true,
    'a path without a condition',
  );
  assert.equal(hasWith([{...first!, when: {devices: ['app']}}]), true, 'a path for any region');
  assert.equal(hasWith([first!, {...second!, when: {regions: ['us']}}]), true, 'one of two');
});

test('a step for another device is left out', () => {
  const steps = ['open-account', 'open-settings'];
  assert.deepEqual(stepsFor(guide, steps, {...reader, device: 'app'}), ['open-settings']);
  assert.deepEqual(stepsFor(guide, steps, {...reader, device: 'web'}), steps);
});

test('the sentences of a plan are those a reader sees, once each, in reading order', () => {
  const ids = sentencesIn(plan({platforms: ['beta', 'alpha']}), {...reader, platforms: ['beta', 'alpha']});
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids[0], 'heads/object');
  assert.ok(ids.indexOf('variants/beta-form') < ids.indexOf('variants/alpha-form'));
  assert.ok(ids.includes('items/complain'));
  assert.ok(!ids.includes('items/gamma-too'), 'not asked for');
});

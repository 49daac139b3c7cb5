import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {questionFlow} from '../../../src/domain/linkage/questions.js';
import type {Answer, Answers, Linkage} from '../../../src/domain/model/linkage.js';
import {nothing} from './nothing-linkage.js';

const flow = (answers: Answers) => questionFlow(answers, nothing);
const asked = (answers: Answers) => flow(answers).asked.map(({question}) => question.id);
const entry = (answers: Answers, id: string) => flow(answers).asked.find(({question}) => question.id === id)!;

const both = {use: ['alpha', 'beta']};

test('has an answer before any question, and it is the safe one', () => {
  const {advice, open, complete} = flow({});
  assert.deepEqual([advice.headline, advice.best, advice.filings.length], ['file-all-or-check', 1, 2]);
  assert.deepEqual([open, complete], ['use', false]);
});

test('asks one question after the other, and is complete when nothing is left to ask', () => {
  const steps: [string, Answer][] = [
    ['use', ['alpha', 'beta']],
    ['prior', 'none'],
    ['link', 'unknown'],
  ];
  const answers: Record<string, Answer> = {};
  for (const [id, answer] of steps) {
    assert.equal(flow(answers).open, id);
    answers[id] = answer;
  }
  const {open, complete} = flow(answers);
  assert.deepEqual([open, complete], [undefined, true]);
});

test('takes for granted what is assumed, and says so until the reader answers', () => {
  assert.deepEqual([entry({}, 'region').answer, entry({}, 'region').assumed], ['eea', true]);
  const chosen = entry({region: 'us'}, 'region');
  assert.deepEqual([chosen.answer, chosen.assumed], ['us', false]);
});

test('offers collapsed questions without waiting for them', () => {
  assert.ok(asked({use: ['alpha'], prior: 'none'}).includes('lost'));
  assert.equal(flow({use: ['alpha'], prior: 'none'}).complete, true);
});

test('does not ask about links where they make no difference', () => {
  assert.ok(!asked({use: ['alpha']}).includes('link'));
  const confirmed = {...both, prior: 'confirmed', which: ['alpha', 'beta'], since: 'no'};
  assert.ok(!asked(confirmed).includes('link'));
  assert.ok(!asked({...both, region: 'us', prior: 'none'}).includes('link'));
});

test('keeps an answer that is not asked for any more, and takes it up again', () => {
  const answers = {...both, prior: 'none', link: 'unknown'};
  const changed = {...answers, prior: 'confirmed', which: ['alpha', 'beta'], since: 'no'};
  const without = flow(changed);
  assert.deepEqual([without.advice.headline, without.hidden], ['nothing-to-do', ['link']]);
  const again = flow({...changed, prior: 'none'});
  assert.equal(again.advice.headline, 'file-all-or-check');
  assert.deepEqual(again.hidden, ['since', 'which']);
});

test('lets “none” exclude everything else', () => {
  const {answer} = entry({use: ['alpha', 'none']}, 'use');
  assert.deepEqual(answer, ['none']);
  assert.equal(flow({use: ['none']}).advice.headline, 'no-account');
});

test('gives every account of a platform an id of its own', () => {
  const {situation} = flow({use: ['alpha', 'beta', 'gamma'], more: {beta: 3}});
  assert.deepEqual(
    situation.accounts?.map(({id, platform, gamma}) => [id, platform, gamma ?? false]),
    [
      ['alpha', 'alpha', false],
      ['beta', 'beta', true],
      ['beta-2', 'beta', false],
      ['beta-3', 'beta', false],
    ],
  );
});

test('takes whoever names a part only for someone with the login behind it', () => {
  const {situation, advice} = flow({use: ['gamma']});
  assert.deepEqual(
    situation.accounts?.map(({id, platform}) => [id, platform]),
    [['gamma', 'beta']],
  );
  assert.equal(advice.headline, 'file-once');
});

test('asks for which accounts, and counts a confirmation for those only', () => {
  const answers = {...both, prior: 'confirmed', since: 'no', link: 'no'};
  assert.equal(flow(answers).open, 'which');
  assert.equal(flow(answers).advice.filings.length, 2, 'until then, for none');
  assert.deepEqual(
    flow({...answers, which: ['beta']}).advice.filings.map(({from}) => from),
    ['alpha'],
  );
});

test('counts a confirmation only if nothing changed since', () => {
  const answers = {use: ['alpha'], prior: 'confirmed'};
  const comes = (since?: string) => flow(since ? {...answers, since} : answers).advice.headline;
  assert.deepEqual(
    [comes(), comes('yes'), comes('unsure'), comes('no')].join(' '),
    'file-once file-once file-once nothing-to-do',
  );
});

test('lets a reader say which accounts belong to someone under 18', () => {
  const {advice, asked: questions} = flow({...both, age: 'some', minors: ['beta'], prior: 'none'});
  assert.deepEqual([advice.headline, advice.exempt], ['file-once', ['beta']]);
  assert.ok(!questions.some(({question}) => question.id === 'link'));
  assert.deepEqual(entry({use: ['alpha']}, 'age').options, ['adult', 'minor']);
});

test('groups accounts as they are assigned, the unknown ones apart', () => {
  const answers = {...both, more: {beta: 3}, prior: 'none', link: 'some'};
  const {options, groups} = entry(answers, 'groups');
  assert.deepEqual(options, ['alpha', 'beta', 'beta-2', 'beta-3']);
  assert.deepEqual(groups, ['1', '2', 'alone', 'unknown']);
  const half = {...answers, groups: {alpha: '1', beta: '1'}};
  assert.equal(flow(half).open, 'groups');
  assert.deepEqual([flow(half).advice.filings.length, flow(half).advice.best], [3, 1]);
  const full = {...answers, groups: {alpha: '1', beta: '1', 'beta-2': 'alone', 'beta-3': 'unknown'}};
  assert.equal(flow(full).complete, true);
  assert.deepEqual([flow(full).advice.filings.length, flow(full).advice.best], [3, 2]);
});

test('keeps what still makes sense of an answer when accounts go away', () => {
  const answers = {...both, more: {beta: 2}, prior: 'confirmed', which: ['beta', 'beta-2'], since: 'no'};
  assert.deepEqual(entry({...answers, more: {beta: 1}}, 'which').answer, ['beta']);
  assert.equal(entry({...answers, use: ['beta'], more: {}}, 'which'), undefined);
});

test('passes over answers that make no sense', () => {
  const strange = {
    use: 'alpha',
    more: {beta: 99, alpha: -1, omega: 2},
    prior: 'perhaps',
    link: ['yes'],
    nobody: 'x',
  };
  assert.deepEqual(flow(strange).advice, flow({}).advice);
});

test('reads each rule of Meta’s linkage once, whatever was answered', () => {
  const meta = JSON.parse(readFileSync('content/meta-ai/linkage.json', 'utf8')) as Linkage;
  const read = new Map<string, number>();
  const rules = meta.rules.map(({when, ...rule}) => ({
    ...rule,
    get when() {
      read.set(rule.id, (read.get(rule.id) ?? 0) + 1);
      return when;
    },
  }));
  for (const {name, given} of [{name: 'no answer', given: {}}, ...meta.scenarios]) {
    read.clear();
    const flow = questionFlow(given, {...meta, rules});
    assert.deepEqual(flow, questionFlow(given, meta), name);
    assert.deepEqual(
      [...read],
      meta.rules.map(({id}) => [id, 1]),
      name,
    );
  }
});

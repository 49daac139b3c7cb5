import assert from 'node:assert/strict';
import {test} from 'node:test';
import {factMark, factText, factsIn, type FactFiles} from '../../src/domain/guide-facts.js';

/** Files with one thing of each kind, and an item in two lists. */
const files = (): FactFiles =>
  ({
    guide: {
      id: 'one',
      answer: 'actionable',
      service: {name: 'One'},
      hosts: ['one.test'],
      refused: {},
      platforms: {alpha: 'Alpha'},
      deadline: {days: 30},
      review: {checked: '2026-11-22'},
      heads: [{id: 'head', title: 1}],
      controls: [
        {
          id: 'control',
          who: 'account',
          variants: [{id: 'variant', steps: ['open'], items: [{id: 'item', when: {regions: ['uk']}}]}],
          paths: [{id: 'path', seen: '2026'}],
        },
      ],
      panels: [{id: 'panel', items: [{id: 'item'}, {id: 'other'}]}],
      messages: ['first', 'second'],
      scope: [],
      bodies: [{id: 'body', country: 'DE'}],
      steps: {open: {kind: 'do'}},
      links: {form: {url: 'https://one.test/'}},
    },
    linkage: {
      messaging: ['chat'],
      assume: {},
      units: {alpha: {form: 'form'}},
      policy: {rest: true},
      questions: [{id: 'use', type: 'many'}],
      rules: [{id: 'rule', say: 'note'}],
    },
    letters: {
      address: ['One Ltd'],
      authority: {name: 'n', address: 'a'},
      letters: [{id: 'letter', blocks: []}],
      passages: {greeting: {}},
    },
    labels: {submit: {en: {text: 'Submit'}, de: {text: 'Senden'}}},
    sources: {
      sources: {page: {url: 'https://one.test/'}},
      evidence: {'steps/open': {supports: ['page'], checked: '2026-11-22', facts: ['x']}},
    },
  }) as unknown as FactFiles;

const rows = (changed: Partial<FactFiles> = {}) =>
  factsIn({...files(), ...changed}).map(({id, file, path}) => `${id} ${file} ${path.join('.')}`);

test('every fact has an id, its file and its place', () => {
  assert.deepEqual(rows(), [
    'guide/answer guide answer',
    'guide/service guide service',
    'guide/hosts guide hosts',
    'guide/refused guide refused',
    'guide/platforms guide platforms',
    'guide/deadline guide deadline',
    'order/heads guide heads',
    'order/controls guide controls',
    'order/panels guide panels',
    'order/messages guide messages',
    'order/bodies guide bodies',
    'heads/head guide heads.0',
    'controls/control guide controls.0',
    'panels/panel guide panels.0',
    'bodies/body guide bodies.0',
    'variants/variant guide controls.0.variants.0',
    'paths/path guide controls.0.paths.0',
    'items/item guide controls.0.variants.0.items.0',
    'items/other guide panels.0.items.1',
    'steps/open guide steps.open',
    'links/form guide links.form',
    'linkage/messaging linkage messaging',
    'linkage/assume linkage assume',
    'units/alpha linkage units.alpha',
    'policy/rest linkage policy.rest',
    'questions/use linkage questions.0',
    'rules/rule linkage rules.0',
    'recipient/address letters address',
    'recipient/authority letters authority',
    'letters/letter letters letters.0',
    'passages/greeting letters passages.greeting',
    'labels/submit/en labels labels.submit.en',
    'labels/submit/de labels labels.submit.de',
    'sources/page sources sources.page',
    'evidence/steps/open sources evidence.steps/open',
  ]);
});

test('parts that a guide lacks are passed over', () => {
  assert.deepEqual(
    factsIn({guide: {id: 'one'}, sources: {}} as unknown as FactFiles).map(({id, value}) => [id, value]),
    ['answer', 'service', 'hosts', 'refused', 'platforms'].map((name) => [`guide/${name}`, undefined]),
  );
  assert.ok(rows({linkage: undefined}).every((row) => !row.includes(' linkage ')));
  assert.ok(rows({letters: undefined}).every((row) => !row.includes(' letters ')));
});

test('things hold the ids of what is in them, which are facts of their own', () => {
  const value = (id: string) => factsIn(files()).find((fact) => fact.id === id)?.value;
  assert.deepEqual(value('controls/control'), {who: 'account', variants: ['variant'], paths: ['path']});
  assert.deepEqual(value('variants/variant'), {steps: ['open'], items: ['item']});
  assert.deepEqual(value('order/messages'), ['first', 'second']);
  assert.deepEqual(value('order/heads'), ['head']);
  assert.deepEqual(
    value('items/item'),
    {variant: {when: {regions: ['uk']}}, panel: {}},
    'once for both lists',
  );
  assert.deepEqual(value('evidence/steps/open'), {supports: ['page']}, 'days of checks are no facts');
});

test('the mark of a fact changes with its value, not with the order of its fields', () => {
  const fact = (value: unknown) => ({id: 'links/form', file: 'guide', path: [], value}) as const;
  assert.equal(factText(fact({b: [{d: 1, c: null}], a: 'x'})), '{"a":"x","b":[{"c":null,"d":1}]}');
  assert.notEqual(factText(fact(['a', 'b'])), factText(fact(['b', 'a'])), 'lists are in an order');
  assert.equal(factText(fact(undefined)), '');
  assert.equal(
    factMark(fact({a: 1}), (text) => `hash of ${text}`),
    'hash of {"a":1}',
  );
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {LinkageFile} from '../../../src/check/files/linkage.js';
import {checkScenarios} from '../../../src/check/linkage/scenarios.js';
import {collectProblems, formatProblem, type JsonFile} from '../../../src/check/problem.js';
import {plantedIn, type Mistake} from '../planted.js';

const {filesAfter} = plantedIn('workspaces', {linkage: true});

const unshown = (path: string) =>
  `workspaces/linkage.json ${path}: No scenario shows what this is for. Expected one that breaks when it is switched.`;

// Planted mistakes in scenarios, and parts of a policy that no scenario shows the purpose of.
const mistakes: Mistake[] = [
  {title: 'has nothing against scenarios that hold and are enough', changes: [], says: []},
  {
    title: 'reports a scenario that files from nowhere, and one that files where none was expected to',
    changes: [
      ['linkage', 'scenarios.0.expect.from', []],
      ['linkage', 'scenarios.1.expect.from', ['desk', 'desk-2']],
    ],
    says: [
      'workspaces/linkage.json scenarios[0].expect.from: "One workspace of one’s own" comes to filing from "desk". Expected none.',
      'workspaces/linkage.json scenarios[1].expect.from: "A workspace that someone else owns" comes to filing from nowhere. Expected "desk", "desk-2".',
    ],
  },
  {
    title: 'reports a scenario that files from the same places in another order',
    changes: [['linkage', 'scenarios.3.expect.from', ['desk-2', 'desk']]],
    says: [
      'workspaces/linkage.json scenarios[3].expect.from: "Two workspaces, perhaps of one company" comes to filing from "desk", "desk-2". Expected "desk-2", "desk".',
    ],
  },
  {
    title: 'reports a scenario that does not hold alone, though it would without a rule',
    changes: [
      ['linkage', 'scenarios.0.expect.says'],
      ['linkage', 'scenarios.0.expect.silent', ['copies']],
    ],
    says: [
      'workspaces/linkage.json scenarios[0].expect.silent: "One workspace of one’s own" comes to advice with the note "copies". Expected it not to show.',
    ],
  },
  {
    title: 'takes the right of a region for shown where a note depends on it',
    changes: [
      ['linkage', 'rules.0.when', {right: 'right'}],
      [
        'linkage',
        'scenarios.6',
        {
          name: 'Nothing in uk',
          given: {region: 'uk', use: ['none']},
          expect: {headline: 'no-account', objections: 0, silent: ['copies']},
        },
      ],
    ],
    says: [],
  },
  {
    title: 'reports another best case than expected',
    changes: [['linkage', 'scenarios.3.expect.best', 2]],
    says: [
      'workspaces/linkage.json scenarios[3].expect.best: "Two workspaces, perhaps of one company" comes to 1 objection in the best case. Expected 2.',
    ],
  },
  {
    title: 'reports that minors are exempt and no scenario has one',
    changes: [['linkage', 'policy.minorsExempt', true]],
    says: [unshown('policy.minorsExempt')],
  },
  {
    title: 'reports each part of the policy that the scenarios leave out',
    changes: [
      ['linkage', 'scenarios.4'],
      ['linkage', 'scenarios.2'],
      ['linkage', 'scenarios.2'],
    ],
    says: [
      'workspaces/linkage.json rules[1]: No scenario shows what "check-company" is for. Expected one that breaks without it.',
      unshown('policy.linkedCovers'),
      unshown('policy.confirmedPriorCounts'),
      unshown('policy.priorExtendsToGroup'),
    ],
  },
  {
    title: 'reports each region that no scenario is in',
    changes: [
      ['linkage', 'scenarios.9'],
      [
        'linkage',
        'scenarios.5',
        {name: 'Any', given: {region: 'us'}, expect: {headline: 'file-once', objections: 1}},
      ],
      ['linkage', 'policy.right.us', 'likely'],
      ['linkage', 'scenarios.6.given.region', 'br'],
    ],
    says: [unshown('policy.right.uk'), unshown('policy.right.other')],
  },
  {
    title: 'needs no scenario for regions in which nobody can say to live',
    changes: [
      ['linkage', 'scenarios.length', 5],
      ['linkage', 'questions.0'],
    ],
    says: [],
  },
  {
    title: 'reports an order of preference that no scenario shows',
    changes: [
      ['linkage', 'units.lamp', {form: 'desk-setting'}],
      ['linkage', 'policy.prefer', ['desk', 'lamp']],
    ],
    says: [unshown('policy.prefer')],
  },
  {
    title: 'needs no scenario for an order of preference where units never share an objection',
    changes: [
      ['linkage', 'units.lamp', {form: 'desk-setting'}],
      [
        'linkage',
        'policy',
        {
          linkedCovers: false,
          confirmedPriorCounts: false,
          priorExtendsToGroup: false,
          minorsExempt: false,
          right: {eea: 'right'},
          prefer: ['desk', 'lamp'],
        },
      ],
      ['linkage', 'rules.length', 1],
      ['linkage', 'scenarios.length', 1],
      ['linkage', 'scenarios.0.expect.silent'],
    ],
    says: [],
  },
  {
    title: 'reports an owner, and an owner perhaps, that no scenario shows',
    changes: [
      ['linkage', 'units.lamp', {owner: 'company', form: 'desk-setting'}],
      ['linkage', 'questions.1.options.2', 'lamp'],
      [
        'linkage',
        'scenarios.10',
        {name: 'A lamp', given: {use: ['lamp']}, expect: {headline: 'file-once', objections: 1}},
      ],
      ['linkage', 'units.chair', {perhaps: 'company'}],
    ],
    says: [unshown('units.lamp.owner'), unshown('units.chair.perhaps')],
  },
  {
    title: 'has nothing against an owner, an owner perhaps and an order of preference that a scenario shows',
    changes: [
      ['linkage', 'units.lamp', {owner: 'company', form: 'desk-setting'}],
      ['linkage', 'units.chair', {owner: 'company', form: 'desk-setting'}],
      ['linkage', 'units.shelf', {perhaps: 'company', form: 'desk-setting'}],
      ['linkage', 'policy.prefer', ['lamp', 'chair']],
      ['linkage', 'questions.1.options', ['desk', 'lamp', 'chair', 'shelf', 'none']],
      [
        'linkage',
        'scenarios.10',
        {
          name: 'Two of a company',
          given: {use: ['lamp', 'chair'], prior: 'none', link: 'no'},
          expect: {headline: 'file-once', objections: 1, from: ['lamp']},
        },
      ],
      [
        'linkage',
        'scenarios.11',
        {
          name: 'Two of a company, perhaps',
          given: {use: ['lamp', 'shelf'], prior: 'none', link: 'no'},
          expect: {headline: 'file-all-or-check', objections: 2, best: 1},
        },
      ],
    ],
    says: [],
  },
];

for (const {title, changes, says} of mistakes)
  test(title, () => {
    const linkage = filesAfter(changes).linkage as JsonFile<LinkageFile>;
    assert.deepEqual(collectProblems((say) => checkScenarios(linkage, say)).map(formatProblem), says);
  });

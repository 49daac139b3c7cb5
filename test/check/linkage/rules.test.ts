import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {GuideContent} from '../../../src/check/content.js';
import {checkLinkage, checkLinkageNames} from '../../../src/check/linkage/rules.js';
import {collectProblems, formatProblem} from '../../../src/check/problem.js';
import {plantedIn, type Change} from '../planted.js';

const {filesAfter, testMistakes} = plantedIn('workspaces', {linkage: true});

/** Follows linkage.json with the changes made: what is said of it, and the number of sentences that are shown. */
function walkedAfter(changes: readonly Change[]): [said: string[], shown: number] {
  const {linkage, words} = filesAfter(changes);
  let shown = 0;
  const problems = collectProblems((say) => {
    shown = checkLinkage({linkage, english: words[0]} as GuideContent, say).size;
  });
  return [problems.map(formatProblem), shown];
}

// Planted mistakes: names in linkage.json that nothing answers to, and a policy at odds with itself.
testMistakes([
  {title: 'has nothing against a service whose unit is a workspace with an owner', changes: [], says: []},
  {
    title: 'reports a misspelt fact, with what was meant',
    changes: [['linkage', 'rules.2.when', {bloked: 'yes'}]],
    says: ['workspaces/linkage.json rules[2].when.bloked: "bloked" is not a fact. Did you mean "blocked"?'],
  },
  {
    title: 'reports a value that a fact never has, also among those excluded',
    changes: [
      ['linkage', 'rules.2.when', {blocked: 'maybe'}],
      ['linkage', 'rules.1.when', {filings: {not: ['0', '7']}}],
    ],
    says: [
      'workspaces/linkage.json rules[1].when.filings.not[1]: "7" is not a value of "filings". Did you mean "0"?',
      'workspaces/linkage.json rules[2].when.blocked: "maybe" is not a value of "blocked". Expected one of "yes", "no".',
    ],
  },
  {
    title: 'reports a slot that elements do not have',
    changes: [['linkage', 'rules.0.slot', 'uncoverd']],
    says: ['workspaces/linkage.json rules[0].slot: "uncoverd" is not known here. Did you mean "uncovered"?'],
  },
  {
    title: 'reports a note without words, in every language',
    changes: [['linkage', 'rules.0.say', 'copys']],
    says: [
      'workspaces/sources.json evidence["notes/copies"]: "notes/copies" is not a sentence of this guide. Did you mean "notes/copys"?',
      'workspaces/linkage.json scenarios[0].expect.says[0]: "copies" is not a note. Did you mean "copys"?',
      'workspaces/words/en.json notes.copies: "copies" is not among the notes of linkage.json. Did you mean "copys"?',
      'workspaces/words/en.json notes.copys.text: Missing. Expected text.',
      'workspaces/words/de.json notes.copies: "copies" is not among the notes of linkage.json. Did you mean "copys"?',
      'workspaces/words/de.json notes.copys.text: Missing. Expected text.',
    ],
  },
  {
    title: 'reports a question that the engine does not know',
    changes: [['linkage', 'questions.9', {id: 'locked', type: 'many', options: 'accounts'}]],
    says: [
      'workspaces/linkage.json questions[9].id: "locked" is not a question.',
      'workspaces/words/en.json questions.locked.legend: Missing. Expected text.',
      'workspaces/words/de.json questions.locked.legend: Missing. Expected text.',
    ],
  },
  {
    title: 'reports an option that has no meaning',
    changes: [['linkage', 'questions.3.options.2', 'unconfirmt']],
    says: [
      'workspaces/linkage.json questions[3].options[2]: "unconfirmt" is not an option of "prior". Did you mean "unconfirmed"?',
      'workspaces/words/en.json options.prior-unconfirmt.text: Missing. Expected text.',
      'workspaces/words/de.json options.prior-unconfirmt.text: Missing. Expected text.',
    ],
  },
  {
    title: 'reports a question of another type than its meaning has',
    changes: [['linkage', 'questions.1.type', 'one']],
    says: [
      'workspaces/linkage.json questions[1].type: "one" is not the type of "use". Expected one of "many".',
    ],
  },
  {
    title: 'reports a condition on a later question: two could wait for each other',
    changes: [['linkage', 'questions.3.ask', {link: 'no'}]],
    says: ['workspaces/linkage.json questions[3].ask.link: "link" is not a fact. Did you mean "links"?'],
  },
  {
    title: 'reports a form that is not among the links of the guide',
    changes: [['linkage', 'units.desk.form', 'desk-seting']],
    says: [
      'workspaces/linkage.json units.desk.form: "desk-seting" is not a link. Did you mean "desk-setting"?',
    ],
  },
  {
    title: 'reports a platform that the guide does not have',
    changes: [['linkage', 'messaging', ['chat']]],
    says: ['workspaces/linkage.json messaging[0]: "chat" is not a platform. Expected one of "desk".'],
  },
  {
    title: 'reports a scenario that answers what is not asked',
    changes: [['linkage', 'scenarios.0.given.pior', 'none']],
    says: [
      'workspaces/linkage.json scenarios[0].given.pior: "pior" is not a question. Did you mean "prior"?',
    ],
  },
  {
    title: 'reports a scenario with an answer that is not offered',
    changes: [['linkage', 'scenarios.0.given.prior', 'maybe']],
    says: [
      'workspaces/linkage.json scenarios[0].given.prior: "maybe" is not an option of "prior". Expected one of "none", "confirmed".',
    ],
  },
  {
    title: 'reports an id that two rules have',
    changes: [['linkage', 'rules.1.id', 'left-copies']],
    says: ['workspaces/linkage.json rules[1].id: "left-copies" is the id of rules[0] already.'],
  },
  {
    title: 'reports an earlier objection that reaches linked accounts where nothing reaches them',
    changes: [['linkage', 'policy.linkedCovers', false]],
    says: [
      'workspaces/linkage.json policy.priorExtendsToGroup: An earlier objection cannot cover linked accounts while "linkedCovers" is false. Expected false here, or true there.',
    ],
  },
  {
    title: 'reports an earlier objection that reaches linked accounts although it does not count',
    changes: [['linkage', 'policy.confirmedPriorCounts', false]],
    says: [
      'workspaces/linkage.json policy.priorExtendsToGroup: An earlier objection cannot cover linked accounts while "confirmedPriorCounts" is false. Expected false here, or true there.',
    ],
  },
  {
    title: 'reports a right without a form to use it with',
    changes: [['linkage', 'units.desk', {}]],
    says: [
      'workspaces/linkage.json policy.right.eea: "right" promises an objection, but no unit has a form. Expected "none" here, or a form there.',
      'workspaces/linkage.json policy.prefer[0]: "desk" has no form to file from. Expected units with a form only.',
    ],
  },
  {
    title: 'reports a unit with a form that has no place in the order of preference',
    changes: [['linkage', 'policy.prefer', []]],
    says: [
      'workspaces/linkage.json policy.prefer: "desk" has a form and no place in this order. Expected all units with a form.',
    ],
  },
  {
    title: 'reports a region that the policy leaves out, and one that there is not',
    changes: [
      ['linkage', 'policy.right.br'],
      ['linkage', 'policy.right.brazil', 'none'],
    ],
    says: [
      'workspaces/linkage.json questions[0].options[3]: "br" is not an option of "region". Expected one of "eea", "uk", "ch", "us", "other", "brazil".',
      'workspaces/linkage.json policy.right.br: Missing. Expected "right", "likely" or "none" for every region.',
      'workspaces/linkage.json policy.right.brazil: "brazil" is not a region.',
    ],
  },
  {
    title: 'reports a platform in two roles',
    changes: [['linkage', 'messaging', ['desk']]],
    says: [
      'workspaces/linkage.json messaging[0]: "desk" is here in two roles. Expected it once: as a unit, as a part of one, or under "messaging".',
    ],
  },
  {
    title: 'reports a policy of the wrong type',
    changes: [['linkage', 'policy.linkedCovers', 'yes']],
    says: ['workspaces/linkage.json policy.linkedCovers: "yes" is not true or false.'],
  },
  {
    title: 'reports a condition of the wrong shape',
    changes: [['linkage', 'rules.2.when.blocked', {nott: 'no'}]],
    says: [
      'workspaces/linkage.json rules[2].when.blocked: An object is not a value, a list of values, or {"not": …}.',
    ],
  },
]);

test('names the units or scenarios that are too many to be looked into, and looks into nothing', () => {
  const many = (count: number) => Array.from({length: count}, (_, i) => `many-${i}`);
  const tooMany = (what: string, count: number, most: number) =>
    `workspaces/linkage.json ${what}: Come to ${count} situations, more than can be looked into. Expected ${most} at most.`;
  const expect = {headline: 'file-once', objections: 1};
  /** Rules and scenarios, so many of each; the first scenario needs them all. */
  const multiplied = (rules: number, scenarios: number): Change[] => [
    ['linkage', 'questions', [{id: 'use', type: 'many', options: ['desk', 'none'], exclusive: ['none']}]],
    ['linkage', 'rules', many(rules).map((id) => ({id, slot: 'plan', say: id, when: {}}))],
    ['linkage', 'policy', {right: {eea: 'right'}, prefer: ['desk']}],
    [
      'linkage',
      'scenarios',
      many(scenarios).map((name, i) => ({
        name,
        given: {},
        expect: i === 0 ? {...expect, says: many(rules)} : expect,
      })),
    ],
  ];
  assert.deepEqual(walkedAfter(multiplied(201, 100)), [[tooMany('scenarios', 20_100, 20_000)], 0]);
  const [said, shown] = walkedAfter(multiplied(200, 100));
  assert.deepEqual([said, shown > 200], [[], true]);

  // No desk, one or two, with each selection of messengers; and three desks.
  const crowded: Change[] = [...multiplied(201, 100), ['linkage', 'messaging', many(19)]];
  assert.deepEqual(walkedAfter(crowded), [
    [tooMany('units', 3 * 2 ** 19 + 1, 1_000_000), tooMany('scenarios', 20_100, 20_000)],
    0,
  ]);
});

test('says and shows nothing where a guide has no linkage.json', () => {
  checkLinkageNames({} as GuideContent, assert.fail);
  assert.deepEqual(checkLinkage({} as GuideContent, assert.fail), new Map());
});

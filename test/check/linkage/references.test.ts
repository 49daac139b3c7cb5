import {plantedIn, worded, type Change} from '../planted.js';

const {testMistakes} = plantedIn('workspaces', {linkage: true});

/** Mistake of another kind: with it, nobody's advice is worked out. */
const misspelt: Change = ['linkage', 'rules.2.when', {bloked: 'yes'}];
const aboutMisspelt =
  'workspaces/linkage.json rules[2].when.bloked: "bloked" is not a fact. Did you mean "blocked"?';

// Planted mistakes: names that nothing answers to, at every place of linkage.json that can have one.
testMistakes([
  {
    title: 'reports a unit and a part that are platforms neither of the guide nor by their words',
    changes: [
      ['linkage', 'units.lamp', {}],
      ['linkage', 'units.desk.parts', ['drawer']],
    ],
    says: [
      'workspaces/linkage.json units.desk.parts[0]: "drawer" is not a platform. Expected one of "desk".',
      'workspaces/linkage.json units.lamp: "lamp" is not a platform. Expected one of "desk".',
      'workspaces/words/en.json units.lamp.name: Missing. Expected text.',
      'workspaces/words/de.json units.lamp.name: Missing. Expected text.',
    ],
  },
  {
    title: 'takes what readers can say that they use for a platform, whatever its name begins with',
    changes: [
      ['linkage', 'questions.1.options', ['desk', 'nonesuch', 'none']],
      ['linkage', 'messaging', ['nonesuch']],
      ...worded('text', 'options.use-nonesuch'),
      misspelt,
    ],
    says: [aboutMisspelt],
  },
  {
    title: 'takes no other answer for a platform',
    changes: [
      ['linkage', 'questions.9', {id: 'page', type: 'one', options: ['yes', 'use-lamp']}],
      ['linkage', 'rules.1.when', {page: 'yes'}],
      ['linkage', 'messaging', ['lamp']],
      ...worded('legend', 'questions.page'),
      ...worded('text', 'options.page-yes'),
      ...worded('text', 'options.page-use-lamp'),
    ],
    says: ['workspaces/linkage.json messaging[0]: "lamp" is not a platform. Expected one of "desk".'],
  },
  {
    title: 'reports a platform that cannot be counted, as it is no unit',
    changes: [['linkage', 'questions.2.of', ['desk', 'none']]],
    says: [
      'workspaces/linkage.json questions[2].of[1]: "none" is not an option of "more". Expected one of "desk".',
    ],
  },
  {
    title: 'reports a place in the order of preference for something that is no unit',
    changes: [['linkage', 'policy.prefer', ['desk', 'lamp']]],
    says: ['workspaces/linkage.json policy.prefer[1]: "lamp" is not a unit. Expected one of "desk".'],
  },
  {
    title: 'reports a region to start with that there is not, and an answer to a question that there is not',
    changes: [['linkage', 'assume', {region: 'moon', pior: 'none'}]],
    says: [
      'workspaces/linkage.json assume.region: "moon" is not a region. Expected one of "eea", "uk", "ch", "br", "us", "other".',
      'workspaces/linkage.json assume.pior: "pior" is not a question. Did you mean "prior"?',
    ],
  },
  {
    title: 'lets a guide that does not ask for region, changes and links take them for granted',
    changes: [
      ['linkage', 'questions', [{id: 'use', type: 'many', options: ['desk', 'none']}]],
      ['sources', 'evidence.questions/lost'],
      ['linkage', 'assume', {region: 'eea', since: 'no', link: 'yes'}],
      ['linkage', 'scenarios.length', 0],
      ['linkage', 'scenarios.0', {name: 'Any', given: {}, expect: {headline: 'file-once', objections: 1}}],
      ...(['en', 'de'] as const).flatMap((lang): Change[] => [
        [lang, 'questions', {}],
        [lang, 'options', {}],
      ]),
      ...worded('legend', 'questions.use'),
      ...worded('text', 'options.use-none'),
      misspelt,
    ],
    says: [aboutMisspelt],
  },
  {
    title: 'reports a misspelt fact under which an option is offered',
    changes: [['linkage', 'questions.7.only.some', {acounts: '3+'}]],
    says: [
      'workspaces/linkage.json questions[7].only.some.acounts: "acounts" is not a fact. Did you mean "accounts"?',
    ],
  },
  {
    title: 'reports a question that does not exist, and each condition on it',
    changes: [
      ['linkage', 'questions.8', {id: 'locked', type: 'many', options: ['yes', 'no']}],
      ['linkage', 'questions.9', {id: 'groups', type: 'assign', of: 'accounts', ask: {locked: 'yes'}}],
      ...worded('legend', 'questions.locked'),
      ...worded('text', 'options.locked-yes'),
      ...worded('text', 'options.locked-no'),
    ],
    says: [
      'workspaces/linkage.json questions[8].id: "locked" is not a question.',
      'workspaces/linkage.json questions[9].ask.locked: "locked" is not a fact. Did you mean "blocked"?',
    ],
  },
  {
    title:
      'reports a question about accounts that offers something else, and one that wrongly is about accounts',
    changes: [
      ['linkage', 'questions.0.options', 'accounts'],
      ['linkage', 'questions.5.options', ['desk']],
    ],
    says: [
      'workspaces/linkage.json questions[0].options: "accounts" is not what this question is about. Expected one of "eea", "uk", "ch", "br", "us", "other".',
      'workspaces/linkage.json questions[5].options: "desk" is not what this question is about. Expected one of "accounts".',
    ],
  },
  {
    title: 'reports an option that excludes the others and one under conditions where neither is offered',
    changes: [
      ['linkage', 'questions.1.exclusive', ['nothing']],
      ['linkage', 'questions.5.exclusive', ['count']],
      ['linkage', 'questions.7.only.many', {accounts: '3+'}],
    ],
    says: [
      'workspaces/linkage.json questions[1].exclusive[0]: "nothing" is not an option of this question. Expected one of "desk", "none".',
      'workspaces/linkage.json questions[5].exclusive[0]: "count" is not an option of this question. There is none yet.',
      'workspaces/linkage.json questions[7].only.many: "many" is not an option of this question. Expected one of "yes", "no", "some", "unknown".',
    ],
  },
  {
    title: 'reports a question about accounts that does not say so',
    changes: [['linkage', 'questions.5', {id: 'which', type: 'many'}]],
    says: [
      'workspaces/linkage.json questions[5].options: "" is not what this question is about. Expected one of "accounts".',
    ],
  },
  {
    title: 'reads a number by platform as it is, in a scenario',
    changes: [['linkage', 'questions.2', {id: 'more', type: 'count', options: ['desk']}], misspelt],
    says: [aboutMisspelt],
  },
]);

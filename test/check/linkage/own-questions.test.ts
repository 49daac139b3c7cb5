import {plantedIn, worded, type Change} from '../planted.js';

const {testMistakes} = plantedIn('workspaces', {linkage: true});

/** Words of a question and its options. */
const asked = (id: string, ...options: string[]): Change[] => [
  ...worded('legend', `questions.${id}`),
  ...worded('text', ...options.map((option) => `options.${id}-${option}`)),
];

const page = {id: 'page', type: 'one', options: ['yes', 'no']};
const pageWords = asked('page', 'yes', 'no');
const groups = {id: 'groups', type: 'assign', of: 'accounts', ask: {link: 'some'}};

// Planted mistakes in questions whose answers have a meaning to the advice, and in those that a guide adds.
testMistakes([
  {
    title: 'reports another type and another option than the question for an age has',
    changes: [
      ['linkage', 'questions.9', {id: 'age', type: 'many', options: ['adult', 'minor', 'some', 'teen']}],
      ...asked('age', 'adult', 'minor', 'some', 'teen'),
    ],
    says: [
      'workspaces/linkage.json questions[9].type: "many" is not the type of "age". Expected one of "one".',
      'workspaces/linkage.json questions[9].options[3]: "teen" is not an option of "age". Expected one of "adult", "minor", "some".',
    ],
  },
  {
    title: 'reports another type and another subject than the question for accounts of minors has',
    changes: [
      ['linkage', 'questions.9', {id: 'minors', type: 'one', options: ['all']}],
      ...asked('minors', 'all'),
    ],
    says: [
      'workspaces/linkage.json questions[9].type: "one" is not the type of "minors". Expected one of "many".',
      'workspaces/linkage.json questions[9].options: "all" is not what this question is about. Expected one of "accounts".',
    ],
  },
  {
    title: 'names every option that the questions for earlier objections can have',
    changes: [
      ['linkage', 'questions.3.options.2', 'perhaps'],
      ['linkage', 'questions.4.options.2', 'perhaps'],
      ...worded('text', 'options.prior-perhaps'),
      ...worded('text', 'options.since-perhaps'),
    ],
    says: [
      'workspaces/linkage.json questions[3].options[2]: "perhaps" is not an option of "prior". Expected one of "none", "confirmed", "unconfirmed", "unsure".',
      'workspaces/linkage.json questions[4].options[2]: "perhaps" is not an option of "since". Expected one of "no", "yes", "unsure".',
    ],
  },
  {
    title: 'reports an answer that a question of the guide’s own does not have, in a rule',
    changes: [['linkage', 'questions.9', page], ['linkage', 'rules.1.when', {page: 'maybe'}], ...pageWords],
    says: [
      'workspaces/linkage.json rules[1].when.page: "maybe" is not a value of "page". Expected one of "yes", "no".',
    ],
  },
  {
    title: 'reports such an answer under which another question is asked',
    changes: [
      ['linkage', 'questions.8', page],
      ['linkage', 'questions.9', {...groups, ask: {link: 'some', page: 'maybe'}}],
      ...pageWords,
    ],
    says: [
      'workspaces/linkage.json questions[9].ask.page: "maybe" is not a value of "page". Expected one of "yes", "no".',
    ],
  },
  {
    title: 'reports such an answer under which an option is offered',
    changes: [
      ['linkage', 'questions.7', page],
      [
        'linkage',
        'questions.8',
        {id: 'link', type: 'one', options: ['yes', 'no', 'some', 'unknown'], only: {some: {page: 'maybe'}}},
      ],
      ['linkage', 'questions.9', groups],
      ...pageWords,
    ],
    says: [
      'workspaces/linkage.json questions[8].only.some.page: "maybe" is not a value of "page". Expected one of "yes", "no".',
    ],
  },
  {
    title: 'reports a question of the guide’s own that no condition names: its answer would change nothing',
    changes: [['linkage', 'questions.9', page], ...pageWords],
    says: ['workspaces/linkage.json questions[9].id: "page" is not a question. Did you mean "age"?'],
  },
  {
    title: 'reports a question of the guide’s own that takes several answers',
    changes: [
      ['linkage', 'questions.9', {...page, type: 'many'}],
      ['linkage', 'rules.1.when', {page: 'yes'}],
      ...pageWords,
    ],
    says: [
      'workspaces/linkage.json rules[1].when.page: "page" is not a fact.',
      'workspaces/linkage.json questions[9].id: "page" is not a question. Did you mean "age"?',
    ],
  },
  {
    title: 'reports a question of the guide’s own about accounts',
    changes: [
      ['linkage', 'questions.9', {id: 'page', type: 'one', options: 'accounts'}],
      ['linkage', 'rules.1.when', {page: 'yes'}],
      ...asked('page'),
    ],
    says: [
      'workspaces/linkage.json rules[1].when.page: "page" is not a fact.',
      'workspaces/linkage.json questions[9].id: "page" is not a question. Did you mean "age"?',
    ],
  },
  {
    title: 'reports a question of the guide’s own with the name of a fact',
    changes: [
      ['linkage', 'questions.9', {id: 'linked', type: 'one', options: ['all', 'none']}],
      ['linkage', 'rules.1.when', {linked: 'all'}],
      ...asked('linked', 'all', 'none'),
    ],
    says: ['workspaces/linkage.json questions[9].id: "linked" is not a question. Did you mean "link"?'],
  },
]);

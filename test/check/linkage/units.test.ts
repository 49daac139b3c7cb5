import {plantedIn} from '../planted.js';

const {testMistakes} = plantedIn('workspaces', {linkage: true});

// Planted mistakes in units that are no accounts, their owners and their words.
testMistakes([
  {
    title: 'reports an owner where one objection covers nothing else',
    changes: [
      ['linkage', 'units.desk.owner', 'company'],
      ['linkage', 'policy.linkedCovers', false],
      ['linkage', 'policy.priorExtendsToGroup', false],
    ],
    says: [
      'workspaces/linkage.json units.desk.owner: One objection cannot cover all units of an owner while "linkedCovers" is false. Expected no owner here, or true there.',
    ],
  },
  {
    title: 'reports a unit that perhaps belongs to an owner nobody has',
    changes: [['linkage', 'units.desk.perhaps', 'company']],
    says: [
      'workspaces/linkage.json units.desk.perhaps: "company" is not an owner of a unit. There is none yet.',
    ],
  },
  {
    title: 'reports words for a number that lack a form of the language, or end in another than the last',
    changes: [
      ['en', 'units', {desk: {count: '{n, plural, other {# workspaces}}'}}],
      ['de', 'units', {desk: {count: '{n, plural, other {# Arbeitsbereiche} one {# Arbeitsbereich}}'}}],
    ],
    says: [
      'workspaces/words/en.json units.desk.count: "{n, plural, other {# workspaces}}" has not each form of the language once. Expected such as "{n, plural, one {# …} other {# …}}".',
      'workspaces/words/de.json units.desk.count: "{n, plural, other {# Arbeitsbereiche} one {# Arbeitsbereich}}" has not each form of the language once. Expected such as "{n, plural, one {# …} other {# …}}".',
    ],
  },
]);

import {plantedIn} from '../planted.js';

const {testMistakes} = plantedIn('workspaces', {linkage: true});

// Planted mistakes: a policy that is at odds with the units, or leaves out what every guide needs.
testMistakes([
  {
    title: 'reports that no region is there to start with',
    changes: [['linkage', 'assume.region']],
    says: ['workspaces/linkage.json assume.region: Missing. Expected the region to start with.'],
  },
  {
    title: 'reports the first region with a right where no unit has a form',
    changes: [
      ['linkage', 'units.desk', {}],
      ['linkage', 'policy.prefer', []],
      ['linkage', 'policy.right.eea', 'none'],
      ['linkage', 'policy.right.ch', 'likely'],
      ['linkage', 'policy.right.br', 'right'],
    ],
    says: [
      'workspaces/linkage.json policy.right.ch: "likely" promises an objection, but no unit has a form. Expected "none" here, or a form there.',
    ],
  },
  {
    title: 'has nothing against units without a form where no region has a right',
    changes: [
      ['linkage', 'units.desk', {}],
      ['linkage', 'policy.prefer', []],
      ['linkage', 'policy.right.eea', 'none'],
      ['linkage', 'messaging', ['desk']],
    ],
    says: [
      'workspaces/linkage.json messaging[0]: "desk" is here in two roles. Expected it once: as a unit, as a part of one, or under "messaging".',
    ],
  },
  {
    title: 'reports a unit that is a part as well, and no unit beside it',
    changes: [
      ['guide', 'platforms', {desk: 'Desk', lamp: 'Lamp', chair: 'Chair'}],
      ['linkage', 'units.chair', {parts: ['lamp']}],
      ['linkage', 'units.lamp', {}],
    ],
    says: [
      'workspaces/linkage.json units: "lamp" is here in two roles. Expected it once: as a unit, as a part of one, or under "messaging".',
    ],
  },
]);

import {plantedIn} from '../planted.js';

const {testMistakes} = plantedIn('workspaces', {linkage: true});

const rule = (id: string, say: string, when: object) => ({id, slot: 'plan', say, when});

// Planted mistakes: those that show only when the advice is worked out for everyone.
testMistakes([
  {
    title: 'reports a rule whose conditions never hold together',
    changes: [['linkage', 'rules.3', rule('plan-odd', 'copies', {headline: 'file-once', filings: '2'})]],
    says: [
      'workspaces/linkage.json rules[3].when: This holds in no situation. Expected conditions that can hold together.',
      'workspaces/linkage.json rules[3]: No scenario shows what "plan-odd" is for. Expected one that breaks without it.',
    ],
  },
  {
    title: 'reports two rules that say the same at once',
    changes: [['linkage', 'rules.3', rule('plan-locked', 'ask-your-admin', {headline: 'blocked'})]],
    says: [
      'workspaces/linkage.json rules[3]: Says "ask-your-admin" where "plan-admin" says it already. Expected conditions that exclude each other.',
      'workspaces/linkage.json rules[2]: No scenario shows what "plan-admin" is for. Expected one that breaks without it.',
      'workspaces/linkage.json rules[3]: No scenario shows what "plan-locked" is for. Expected one that breaks without it.',
    ],
  },
  {
    title: 'reports a rule that no scenario needs',
    changes: [['linkage', 'scenarios.0.expect.says']],
    says: [
      'workspaces/linkage.json rules[0]: No scenario shows what "left-copies" is for. Expected one that breaks without it.',
    ],
  },
  {
    title: 'reports a part of the policy that no scenario needs',
    changes: [['linkage', 'scenarios.6']],
    says: [
      'workspaces/linkage.json policy.right.uk: No scenario shows what this is for. Expected one that breaks when it is switched.',
    ],
  },
  {
    title: 'reports a scenario that no longer holds, by name, with what came out',
    changes: [
      ['linkage', 'scenarios.0.expect', {headline: 'file-each', objections: 2, says: ['same-company']}],
    ],
    says: [
      'workspaces/linkage.json scenarios[0].expect.headline: "One workspace of one’s own" comes to "file-once". Expected "file-each".',
      'workspaces/linkage.json scenarios[0].expect.objections: "One workspace of one’s own" comes to 1 objection. Expected 2 objections.',
      'workspaces/linkage.json scenarios[0].expect.best: "One workspace of one’s own" comes to 1 objection in the best case. Expected 2.',
      'workspaces/linkage.json scenarios[0].expect.says: "One workspace of one’s own" comes to advice without the note. Expected "same-company".',
    ],
  },
  {
    title: 'reports what else no longer holds: where to file from, and a note that must not show',
    changes: [
      ['linkage', 'scenarios.0.expect.from', ['desk-2']],
      ['linkage', 'scenarios.0.expect.silent', ['copies']],
    ],
    says: [
      'workspaces/linkage.json scenarios[0].expect.from: "One workspace of one’s own" comes to filing from "desk". Expected "desk-2".',
      'workspaces/linkage.json scenarios[0].expect.silent: "One workspace of one’s own" comes to advice with the note "copies". Expected it not to show.',
    ],
  },
  {
    title: 'reports a question that nobody is asked',
    changes: [['linkage', 'questions.8.ask', {link: 'some', accounts: '2'}]],
    says: [
      'workspaces/linkage.json questions[8].ask: Nobody is asked this. Expected conditions that can hold together.',
    ],
  },
  {
    title: 'reports a question whose answer changes nothing',
    changes: [['linkage', 'questions.7.ask', {accounts: ['2', '3+']}]],
    says: [
      'workspaces/linkage.json questions[7].ask: Some are asked this although no answer changes their advice. Expected a narrower condition.',
    ],
  },
  {
    title: 'reports a headline that readers see and nobody wrote',
    changes: [
      ['en', 'headlines.file-some'],
      ['de', 'headlines.file-some'],
      ['sources', 'evidence.headlines/file-some'],
    ],
    says: [
      'workspaces/words/en.json headlines.file-some.title: Missing. Expected the sentence beside the number.',
    ],
  },
  {
    title: 'reports a headline that is missing in a translation',
    changes: [['de', 'headlines.blocked.title']],
    says: [
      'workspaces/words/de.json headlines.blocked.title: Missing. Expected text, as the English words have it.',
    ],
  },
  {
    title: 'reports a note without evidence, and sentences that show where their evidence does not reach',
    changes: [
      ['sources', 'evidence.headlines/start.regions', ['us']],
      ['sources', 'evidence.notes/ask-your-admin'],
      ['sources', 'evidence.notes/copies.regions', ['eea', 'us']],
    ],
    says: [
      'workspaces/sources.json evidence["notes/copies"].regions: The sentence shows in "uk", "ch", "br", "other" too. Expected evidence for there, or a narrower condition.',
      'workspaces/sources.json evidence["notes/ask-your-admin"]: Missing. Expected the sources of this sentence.',
      'workspaces/sources.json evidence["headlines/start"].regions: The sentence shows in "eea" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports the reason for a question without evidence',
    changes: [['sources', 'evidence.questions/lost']],
    says: [
      'workspaces/sources.json evidence["questions/lost"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'reports evidence for a question that only asks',
    changes: [
      ['en', 'questions.lost.why'],
      ['de', 'questions.lost.why'],
    ],
    says: [
      'workspaces/sources.json evidence["questions/lost"]: "questions/lost" is not a sentence of this guide.',
    ],
  },
  {
    title: 'reports an option without words',
    changes: [['de', 'options.link-unknown']],
    says: ['workspaces/words/de.json options.link-unknown.text: Missing. Expected text.'],
  },
]);

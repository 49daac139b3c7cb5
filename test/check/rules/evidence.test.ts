import assert from 'node:assert/strict';
import {test} from 'node:test';
import {makesClaim} from '../../../src/check/rules/evidence.js';
import {testMistakes, type Change} from '../planted.js';

test('words make a claim unless there are none, or they do no more than ask or name', () => {
  const text = {text: 'So it is.'};
  for (const [collection, words, claims] of [
    ['scope', text, true],
    ['steps', undefined, true],
    ['variants', {answer: 'No.'}, true],
    ['variants', undefined, false],
    ['headlines', {title: 'None.'}, true],
    ['headlines', undefined, false],
    ['units', text, true],
    ['units', {name: 'Desk'}, false],
    ['units', undefined, false],
    ['letters', {name: 'Object'}, false],
    ['interface', text, false],
    ['questions', {legend: 'Which?'}, false],
    ['questions', {legend: 'Which?', hint: 'This one.'}, true],
    ['questions', {legend: 'Which?', why: 'It counts.'}, true],
    ['questions', undefined, false],
  ] as const)
    assert.equal(
      makesClaim(words ? {[collection]: {id: words}} : {}, `${collection}/id`),
      claims,
      `${collection} ${JSON.stringify(words)}`,
    );
});

// Planted mistakes: sentences that nobody stands behind.
testMistakes([
  {
    title: 'reports a head without evidence',
    changes: [['sources', 'evidence.heads/object']],
    says: ['nothing/sources.json evidence["heads/object"]: Missing. Expected the sources of this sentence.'],
  },
  {
    title: 'reports a variant with words and without evidence',
    changes: [['sources', 'evidence.variants/delta-nothing']],
    says: [
      'nothing/sources.json evidence["variants/delta-nothing"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'reports a step without evidence',
    changes: [['sources', 'evidence.steps/email']],
    says: ['nothing/sources.json evidence["steps/email"]: Missing. Expected the sources of this sentence.'],
  },
  {
    title: 'reports a path without evidence',
    changes: [['sources', 'evidence.paths/alpha-app']],
    says: [
      'nothing/sources.json evidence["paths/alpha-app"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'reports an item without evidence',
    changes: [['sources', 'evidence.items/old-form']],
    says: [
      'nothing/sources.json evidence["items/old-form"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'reports a head that shows in a region its evidence does not cover',
    changes: [['sources', 'evidence.heads/object.regions', ['eea', 'uk', 'br']]],
    says: [
      'nothing/sources.json evidence["heads/object"].regions: The sentence shows in "ch" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports a head without a condition that shows where no other does',
    changes: [['sources', 'evidence.heads/elsewhere.regions', ['us']]],
    says: [
      'nothing/sources.json evidence["heads/elsewhere"].regions: The sentence shows in "other" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports a step that shows wherever a variant uses it',
    changes: [['sources', 'evidence.steps/submit.regions', ['eea']]],
    says: [
      'nothing/sources.json evidence["steps/submit"].regions: The sentence shows in "uk", "ch", "br" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports an item that shows wherever its variant does',
    changes: [['sources', 'evidence.items/gamma-too.regions', ['eea', 'uk', 'ch']]],
    says: [
      'nothing/sources.json evidence["items/gamma-too"].regions: The sentence shows in "br" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports an item that shows wherever its panel does',
    changes: [['sources', 'evidence.items/no-answer.regions', ['eea']]],
    says: [
      'nothing/sources.json evidence["items/no-answer"].regions: The sentence shows in "uk", "ch", "br" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'asks no more of an item than its own condition',
    changes: [
      ['guide', 'panels.0.items.1.when', {regions: ['ch']}],
      ['guide', 'deadline.regions', ['ch']],
      ['sources', 'evidence.items/old-form.regions', ['ch']],
    ],
    says: [],
  },
  {
    title: 'reports a path that shows in a region its evidence does not cover',
    changes: [['sources', 'evidence.paths/alpha-web.regions', ['eea']]],
    says: [
      'nothing/sources.json evidence["paths/alpha-web"].regions: The sentence shows in "uk", "ch", "br" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports a source that nothing uses',
    changes: [['sources', 'sources.spare', {title: 'Spare', lang: 'en', publisher: 'Nobody', type: 'press'}]],
    says: [
      'nothing/sources.json sources.spare: No evidence, no label, no body and no letter uses this source. Expected a use of it, or its removal.',
    ],
  },
  {
    title: 'counts a label as a use of its source',
    changes: [
      ['sources', 'evidence.steps/reason.contradicts', ['court']],
      ['sources', 'evidence.items/offered-anyway.supports', ['court']],
      ['sources', 'evidence.paths/alpha-web.supports', ['court']],
    ],
    says: [],
  },
  {
    title: 'reports an item that is marked although no source contradicts',
    changes: [
      ['sources', 'evidence.items/older-posts.contradicts'],
      ['sources', 'evidence.items/private-posts.supports', ['policy_2026_10', 'court']],
    ],
    says: [
      'nothing/guide.json panels[1].items[0].differs: The evidence of "items/older-posts" has no source that contradicts.',
    ],
  },
  {
    title: 'reports an item that is not marked although a source contradicts',
    changes: [['sources', 'evidence.items/private-posts.contradicts', ['court']]],
    says: [
      'nothing/words/en.json items.private-posts.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/de.json items.private-posts.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
    ],
  },
  {
    title: 'reports a step that keeps the other side from readers',
    changes: [
      ['en', 'steps.reason.differs'],
      ['de', 'steps.reason.differs'],
    ],
    says: [
      'nothing/words/en.json steps.reason.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/de.json steps.reason.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
    ],
  },
  {
    title: 'reports another side that no source takes',
    changes: [
      ['en', 'steps.details.differs', 'One says otherwise.'],
      ['de', 'steps.details.differs', 'Jemand sagt etwas anderes.'],
    ],
    says: [
      'nothing/words/en.json steps.details.differs: Not expected here: the evidence has no source that contradicts.',
      'nothing/words/de.json steps.details.differs: Not expected here: the evidence has no source that contradicts.',
    ],
  },
  ...['scope/posts', 'faq/where', 'events/talks', 'events/ruling'].map((sentence) => ({
    title: `reports ${sentence} without evidence`,
    changes: [['sources', `evidence.${sentence}`] as const],
    says: [`nothing/sources.json evidence["${sentence}"]: Missing. Expected the sources of this sentence.`],
  })),
  {
    title: 'reports a kind of data that shows in a region its evidence does not cover',
    changes: [['sources', 'evidence.scope/web.regions', ['eea', 'uk', 'ch', 'br']]],
    says: [
      'nothing/sources.json evidence["scope/web"].regions: The sentence shows in "us", "other" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports a question that shows in a region its evidence does not cover',
    changes: [['sources', 'evidence.faq/elsewhere.regions', ['us']]],
    says: [
      'nothing/sources.json evidence["faq/elsewhere"].regions: The sentence shows in "other" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'asks of an event no evidence for where it is only told',
    changes: [['sources', 'evidence.events/talks.regions', ['ch']]],
    says: [],
  },
  {
    title: 'reports kinds of data, questions and events that keep the other side from readers',
    changes: [
      ['en', 'scope.chats.differs'],
      ['en', 'faq.really-nothing.differs'],
      ['en', 'events.started.differs'],
      ['de', 'scope.chats.differs'],
      ['de', 'faq.really-nothing.differs'],
      ['de', 'events.started.differs'],
    ],
    says: [
      'nothing/words/en.json scope.chats.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/en.json faq.really-nothing.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/en.json events.started.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/de.json scope.chats.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/de.json faq.really-nothing.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
      'nothing/words/de.json events.started.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.',
    ],
  },
  {
    title: 'reports another side of an event that no source takes',
    changes: [['sources', 'evidence.events/started.contradicts']],
    says: [
      'nothing/words/en.json events.started.differs: Not expected here: the evidence has no source that contradicts.',
      'nothing/words/de.json events.started.differs: Not expected here: the evidence has no source that contradicts.',
    ],
  },
  {
    title: 'reports each source that nothing uses any more',
    changes: [
      ['sources', 'sources.register', {title: 'A', lang: 'en', publisher: 'B', type: 'authority'}],
      ['sources', 'sources.tip', {title: 'C', lang: 'en', publisher: 'D', type: 'person'}],
    ],
    says: ['register', 'tip'].map(
      (id) =>
        `nothing/sources.json sources.${id}: No evidence, no label, no body and no letter uses this source. Expected a use of it, or its removal.`,
    ),
  },
  ...(
    [
      ['a label', ['labels', 'labels.send.de.sources', ['daily', 'used']]],
      ['a body', ['guide', 'bodies.0.source', 'used']],
      ['complaints to a body', ['guide', 'bodies.0.complaints', 'used']],
      ['the letters', ['letters', 'source', 'used']],
      ['the register of authorities', ['letters', 'register', 'used']],
      ['a side of a contradiction', ['sources', 'evidence.steps/reason.contradicts', ['daily', 'used']]],
    ] as const
  ).map(([user, change]) => ({
    title: `takes the source of ${user} for used`,
    changes: [
      [
        'sources',
        'sources.used',
        {title: 'A', lang: 'en', publisher: 'B', type: 'authority', url: 'https://authority.example/b'},
      ],
      change,
    ] as readonly Change[],
    says: [],
  })),
  {
    title: 'asks for no use of sources by bodies and a register where there are none',
    changes: [
      ['guide', 'bodies', [{id: 'watch-fr', country: 'FR', kind: 'authority', names: {fr: 'Rien'}}]],
      ['letters', 'register'],
    ],
    says: [],
  },
]);

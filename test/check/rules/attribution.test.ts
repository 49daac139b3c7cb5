import {testMistakes} from '../planted.js';

// Planted mistakes: claims of the company, told as if they were known.
testMistakes([
  {
    title: 'reports a kind of data that does not say who says so, in the language that does not',
    changes: [['en', 'scope.comments.why', 'Everyone knows.']],
    says: [
      'nothing/words/en.json scope.comments: Only "Nothing" itself says so. Expected its name in "text" or "why", or another source.',
    ],
  },
  {
    title: 'accepts the name in the text',
    changes: [
      ['en', 'scope.comments.why', 'Everyone knows.'],
      ['en', 'scope.comments.text', 'All of them, says Nothing.'],
    ],
    says: [],
  },
  {
    title: 'accepts a name that the language bends',
    changes: [['de', 'scope.comments.why', 'Das steht in Nothings Richtlinie.']],
    says: [],
  },
  {
    title: 'does not take the name in the title for a source',
    changes: [
      ['en', 'scope.chats.why', 'Everyone knows.'],
      ['sources', 'evidence.scope/chats.supports', ['help']],
    ],
    says: [
      'nothing/words/en.json scope.chats: Only "Nothing" itself says so. Expected its name in "text" or "why", or another source.',
    ],
  },
  {
    title: 'does not take a common word for the name',
    changes: [['de', 'scope.comments.why', 'Es ist nothing, alles Nonothing.']],
    says: [
      'nothing/words/de.json scope.comments: Only "Nothing" itself says so. Expected its name in "text" or "why", or another source.',
    ],
  },
  {
    title: 'asks for no name where somebody else says so too',
    changes: [
      ['en', 'scope.comments.why', 'Everyone knows.'],
      ['sources', 'evidence.scope/comments.supports', ['policy_2026_10', 'authority']],
    ],
    says: [],
  },
  {
    title: 'asks for the name although somebody says otherwise',
    changes: [['en', 'scope.names.why', 'Everyone knows.']],
    says: [
      'nothing/words/en.json scope.names: Only "Nothing" itself says so. Expected its name in "text" or "why", or another source.',
    ],
  },
  {
    title: 'reports an answer that does not say who says so',
    changes: [['sources', 'evidence.faq/where.supports', ['help', 'policy_2026_10']]],
    says: [
      'nothing/words/en.json faq.where: Only "Nothing" itself says so. Expected its name in "answer", or another source.',
      'nothing/words/de.json faq.where: Only "Nothing" itself says so. Expected its name in "answer", or another source.',
    ],
  },
  {
    title: 'accepts an answer that says who says so',
    changes: [
      ['sources', 'evidence.faq/where.supports', ['help']],
      ['en', 'faq.where.answer', 'In the account, says Nothing.'],
      ['de', 'faq.where.answer', 'Im Konto, sagt die Nothing Ltd.'],
    ],
    says: [],
  },
  {
    title: 'lets an event be told by the company without its name',
    changes: [['sources', 'evidence.events/talks.supports', ['help']]],
    says: [],
  },
  {
    title: 'asks for sources before it asks who says so',
    changes: [
      ['en', 'scope.comments.why', 'Everyone knows.'],
      ['sources', 'evidence.scope/comments'],
    ],
    says: [
      'nothing/sources.json evidence["scope/comments"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'asks for a missing text before it asks for the name in it',
    changes: [
      ['de', 'scope.comments.text'],
      ['de', 'scope.comments.why', 'Das weiß man.'],
    ],
    says: ['nothing/words/de.json scope.comments.text: Missing. Expected text.'],
  },
]);

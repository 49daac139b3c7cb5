import {testMistakes, type Change} from '../planted.js';

const letters = 'nothing/letters.json';
const guide = 'nothing/guide.json';
const consumers = {id: 'users-de', country: 'DE', kind: 'consumer', names: {de: 'Bund der Nichtsnutzer'}};

testMistakes([
  {
    title: 'reports a line of a letter that is no passage, and a passage in no letter',
    changes: [['letters', 'letters.2.blocks.1.0', 'no-repply']],
    says: [
      `${letters} letters[2].blocks[1][0]: "no-repply" is not a passage. Did you mean "no-reply"?`,
      `${letters} passages.no-reply: No letter has this passage. Expected one, or its removal.`,
    ],
  },
  {
    title: 'reports an id that two letters have',
    changes: [['letters', 'letters.1.id', 'object']],
    says: [
      `${letters} letters[1].id: "object" is the id of another letter already.`,
      'nothing/words/en.json letters.object-anyone: "object-anyone" is not among the letters of letters.json. Expected one of "object", "complain".',
      'nothing/words/de.json letters.object-anyone: "object-anyone" is not among the letters of letters.json. Expected one of "object", "complain".',
    ],
  },
  {
    title: 'reports a platform that the guide does not know',
    changes: [['letters', 'platforms.0', 'alfa']],
    says: [`${letters} platforms[0]: "alfa" is not a platform. Did you mean "alpha"?`],
  },
  {
    title: 'reports an address that is from no source',
    changes: [['letters', 'source', 'polizy_2026_10']],
    says: [`${letters} source: "polizy_2026_10" is not a source. Did you mean "policy_2026_10"?`],
  },
  {
    title: 'reports a register without an address',
    changes: [['letters', 'register', 'court']],
    says: [
      `${letters} register: "court" has no address. Expected a page that lists the authorities, or none.`,
    ],
  },
  {
    title: 'reports letters that no panel shows',
    changes: [['guide', 'panels.2.letters']],
    says: [`${letters} letters: No panel shows them. Expected "letters" at one of guide.json.`],
  },
  {
    title: 'reports a second panel with letters',
    changes: [['guide', 'panels.1.letters', true]],
    says: [`${guide} panels[2].letters: Another panel shows the letters already. Expected one.`],
  },
  {
    title: 'reports a passage that makes a claim without sources',
    changes: [['sources', 'evidence.passages/no-reply']],
    says: [
      'nothing/sources.json evidence["passages/no-reply"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'reports a letter for a region that the evidence of its passages is not about',
    changes: [['letters', 'letters.2.when', {regions: ['eea', 'uk']}]],
    says: [
      'nothing/sources.json evidence["passages/no-reply"].regions: The sentence shows in "uk" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports a letter without a name, and mark-up in a passage',
    changes: [
      ['en', 'letters.complain.name'],
      ['en', 'passages.greeting.text', 'Dear *Nothing*,'],
    ],
    says: [
      'nothing/words/en.json letters.complain.name: Missing. Expected text.',
      'nothing/words/en.json passages.greeting.text: "Dear *Nothing*," is used as it is. Expected no braces and no asterisks.',
    ],
  },
  {
    title: 'reports an association that is to receive letters',
    changes: [['guide', 'bodies.2.unlisted', true]],
    says: [`${guide} bodies[2].unlisted: Only authorities receive letters, in a guide that has some.`],
  },
  {
    title: 'reports a page for complaints that is not the body’s own',
    changes: [['guide', 'bodies.0.complaints', 'daily']],
    says: [
      `${guide} bodies[0].complaints: "daily" is no page of such a body. Expected its own, with its address, or none.`,
    ],
  },
  {
    title: 'reports a recipient whose name is no passage',
    changes: [['letters', 'authority.name', 'your-authorities']],
    says: [
      `${letters} authority.name: "your-authorities" is not a passage. Did you mean "your-authority"?`,
      `${letters} passages.your-authority: No letter has this passage. Expected one, or its removal.`,
    ],
  },
  {
    title: 'lets letters name no register, and take their address from a source without one',
    changes: [
      ['letters', 'register'],
      ['letters', 'source', 'court'],
    ],
    says: [],
  },
  {
    title: 'reports a register that is no source, and nothing of its address',
    changes: [['letters', 'register', 'autority']],
    says: [`${letters} register: "autority" is not a source. Did you mean "authority"?`],
  },
  {
    title: 'reports all that needs letters in a guide without any',
    changes: [
      ['letters', ''],
      ...(['en', 'de'] as const).flatMap((language): Change[] => [
        [language, 'letters'],
        [language, 'passages'],
      ]),
      ['sources', 'evidence.passages/objection'],
      ['sources', 'evidence.passages/no-reply'],
    ],
    says: [
      `${guide} panels[2].letters: This guide has no letters. Expected a file "letters.json".`,
      `${guide} bodies[0].complaints: Only authorities receive letters, in a guide that has some.`,
      `${guide} bodies[1].unlisted: Only authorities receive letters, in a guide that has some.`,
      `${guide} bodies[5].unlisted: Only authorities receive letters, in a guide that has some.`,
    ],
  },
  ...[undefined, [consumers]].map((bodies) => ({
    title: `reports complaints to authorities where the guide names ${bodies ? 'associations alone' : 'no body'}`,
    changes: [
      ['guide', 'bodies', bodies],
      ...(bodies
        ? []
        : ([
            ['guide', 'panels.0.items.2.bodies'],
            ['guide', 'faq.1.bodies'],
          ] as const)),
    ] as const,
    says: [
      `${letters} letters: Complaints need a recipient. Expected authorities among the bodies of guide.json.`,
    ],
  })),
  {
    title: 'asks for no authority where no letter goes to one',
    changes: [
      ['guide', 'bodies', [consumers]],
      ['letters', 'letters.2.to', 'service'],
    ],
    says: [],
  },
  {
    title: 'reports a page for complaints to an association',
    changes: [['guide', 'bodies.2.complaints', 'consumers']],
    says: [`${guide} bodies[2].complaints: Only authorities receive letters, in a guide that has some.`],
  },
]);

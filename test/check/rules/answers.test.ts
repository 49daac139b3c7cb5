import {testMistakes, type Change} from '../planted.js';

// Planted mistakes: readers who are left without an answer, and answers without readers.
testMistakes([
  {
    title: 'reports a region without a head',
    changes: [['guide', 'heads.1.when', {regions: ['us']}]],
    says: [
      'nothing/guide.json heads: Nothing here is for readers in "other". Expected an answer for everyone.',
      'nothing/sources.json evidence["heads/object"].regions: The sentence shows in "other" too. Expected evidence for there, or a narrower condition.',
    ],
  },
  {
    title: 'reports a region without a variant',
    changes: [['guide', 'controls.0.variants.1.when', {regions: ['us']}]],
    says: [
      'nothing/guide.json controls[0].variants: Nothing here is for readers in "other". Expected an answer for everyone.',
    ],
  },
  {
    title: 'reports readers without a variant within a region, by an example',
    changes: [['guide', 'controls.2.variants.0.when', {devices: ['app']}]],
    says: [
      'nothing/guide.json controls[2].variants: Nothing here is for readers in "eea", "uk", "ch", "br", "us", "other" (such as on web, menus in "en", delta). Expected an answer for everyone.',
    ],
  },
  {
    title: 'asks a control for variants only where it shows',
    changes: [['guide', 'controls.3.variants.0.when', {regions: ['eea', 'uk', 'ch', 'br']}]],
    says: [],
  },
  {
    title: 'reports a platform that no control shows',
    changes: [['guide', 'platforms.epsilon', 'Epsilon']],
    says: [
      'nothing/guide.json platforms.epsilon: No control shows this to readers in "eea", "uk", "ch", "br", "us", "other". Expected at least one.',
    ],
  },
  {
    title: 'reports a platform that no control shows in one region',
    changes: [
      ['guide', 'controls.2.when', {regions: ['eea', 'uk', 'ch', 'br', 'us']}],
      ['sources', 'evidence.variants/delta-nothing.regions', ['eea', 'uk', 'ch', 'br', 'us']],
    ],
    says: [
      'nothing/guide.json platforms.delta: No control shows this to readers in "other". Expected at least one.',
    ],
  },
  {
    title: 'reports a platform that two controls without names show',
    changes: [['guide', 'controls.2.platforms', ['delta', 'gamma']]],
    says: [
      'nothing/guide.json platforms.gamma: More than one of "beta-gamma", "delta" shows this to readers in "eea", "uk", "ch", "br", "us", "other". Expected exactly one, or words that name each.',
    ],
  },
  {
    title: 'lets several controls with names show one platform',
    changes: [
      ['guide', 'controls.2.platforms', ['delta', 'gamma']],
      ...(['en', 'de'] as const).flatMap((language): Change[] => [
        [language, 'controls.beta-gamma', {name: `First (${language})`}],
        [language, 'controls.delta', {name: `Second (${language})`}],
      ]),
    ],
    says: [],
  },
  {
    title: 'reports a guide whose answer is not that of its variants',
    changes: [['guide', 'answer', 'myth']],
    says: ['nothing/guide.json answer: "myth" is not what the variants come to. Expected "actionable".'],
  },
  {
    title: 'reports something to do where the answer is that nothing is needed',
    changes: [
      ['guide', 'controls.2.variants.0.steps', ['email']],
      ['sources', 'evidence.steps/email.regions', ['eea', 'uk', 'ch', 'br', 'us', 'other']],
    ],
    says: [
      'nothing/guide.json controls[2].variants[0].steps: "email" to take, although the answer is "nothing-needed". Expected notes at most.',
    ],
  },
  {
    title: 'reports a way to act beside an answer that there is none',
    changes: [['guide', 'controls.1.variants.1.link', 'alpha-form']],
    says: [
      'nothing/guide.json controls[1].variants[1].link: A way to act, although the answer is "withdrawn". Expected it in an item.',
    ],
  },
  {
    title: 'reports a myth that nobody tells, and one without a reason why it is told',
    changes: [
      ['guide', 'controls.1.variants.1.answer', 'myth'],
      ['guide', 'controls.2.variants.0', {id: 'delta-nothing', answer: 'myth', steps: []}],
      ['en', 'items.delta-chats'],
      ['de', 'items.delta-chats'],
      ['de', 'same.Chats'],
      ['sources', 'evidence.items/delta-chats'],
    ],
    says: [
      'nothing/guide.json controls[1].variants[1].answer: A myth that nobody tells. Expected those who tell it as "contradicts" in its evidence.',
      'nothing/guide.json controls[2].variants[0].items: Missing. Expected an item that says why the myth is told.',
      'nothing/guide.json controls[2].variants[0].answer: A myth that nobody tells. Expected those who tell it as "contradicts" in its evidence.',
    ],
  },
  {
    title: 'reports a control of an admin that offers no message to send',
    changes: [['guide', 'controls.3.who', 'admin']],
    says: [
      'nothing/guide.json controls[3].variants[0].steps: None of these offers a message, although readers have to ask an admin. Expected a step with "message": true.',
    ],
  },
  {
    title: 'reports a variant that an earlier one leaves no readers',
    changes: [
      ['guide', 'controls.2.variants.1', {id: 'delta-late', answer: 'not-possible', steps: []}],
      ['en', 'variants.delta-late', {answer: 'Too late.'}],
      ['de', 'variants.delta-late', {answer: 'Zu spät.'}],
    ],
    says: [
      'nothing/guide.json controls[2].variants[1]: No reader sees this. Expected a condition that holds for readers whom nothing before it has taken.',
    ],
  },
  {
    title: 'reports an item whose condition its variant excludes',
    changes: [['guide', 'controls.1.variants.0.items.0.when.platforms', ['delta']]],
    says: [
      'nothing/guide.json controls[1].variants[0].items[0]: No reader sees this. Expected a condition that holds for readers whom nothing before it has taken.',
    ],
  },
  {
    title: 'reports a path that no reader of its control can see',
    changes: [['guide', 'controls.0.paths.0.when.platforms', ['beta']]],
    says: [
      'nothing/guide.json steps.find-nothing: No reader sees this step. Expected a variant or a path to show it.',
      'nothing/guide.json controls[0].paths[0]: No reader sees this. Expected a condition that holds for readers whom nothing before it has taken.',
    ],
  },
  {
    title: 'reports a step that nothing shows',
    changes: [
      ['guide', 'steps.rest', {kind: 'wait'}],
      ['en', 'steps.rest', {text: 'Rest.'}],
      ['de', 'steps.rest', {text: 'Ruh dich aus.'}],
    ],
    says: [
      'nothing/guide.json steps.rest: No reader sees this step. Expected a variant or a path to show it.',
    ],
  },
  {
    title: 'reports an answer to act on that has no steps',
    changes: [['guide', 'controls.1.variants.1.answer', 'actionable']],
    says: [
      'nothing/guide.json controls[1].variants[1].steps: Empty, although the answer is "actionable". Expected the steps to take.',
    ],
  },
  {
    title: 'reports readers whom no question is for, unless the guide has none',
    changes: [
      ['guide', 'faq.1.when', {regions: ['eea']}],
      ['guide', 'faq.2.when', {regions: ['eea']}],
      ['guide', 'faq.3.when', {regions: ['us']}],
    ],
    says: [
      'nothing/guide.json faq: Nothing here is for readers in "other". Expected an answer for everyone.',
    ],
  },
  {
    title: 'asks for no questions in a guide without any',
    changes: [
      ...(['guide', 'en', 'de'] as const).map((file): Change => [file, 'faq']),
      ...['too-late', 'where', 'really-nothing', 'elsewhere'].map((id): Change => [
        'sources',
        `evidence.faq/${id}`,
      ]),
    ],
    says: [],
  },
  {
    title: 'reports readers without a variant in menus that nobody looked at',
    changes: [['guide', 'controls.2.variants.0.when', {menus: ['en', 'de', 'ar']}]],
    says: [
      'nothing/guide.json controls[2].variants: Nothing here is for readers in "eea", "uk", "ch", "br", "us", "other" (such as on app, menus in any other language, delta). Expected an answer for everyone.',
    ],
  },
  {
    title: 'reports platforms that only people without an account are shown',
    changes: [['guide', 'controls.1.who', 'anyone']],
    says: ['beta', 'gamma'].map(
      (platform) =>
        `nothing/guide.json platforms.${platform}: No control shows this to readers in "eea", "uk", "ch", "br", "us", "other". Expected at least one.`,
    ),
  },
  {
    title: 'lets a control without platforms stand beside that of each platform',
    changes: [['guide', 'controls.3.who', 'account']],
    says: [],
  },
  {
    title: 'lets an answer that nothing is needed have notes',
    changes: [
      ['guide', 'controls.2.variants.0.steps', ['say-less']],
      ['sources', 'evidence.steps/say-less.regions', ['eea', 'uk', 'ch', 'br', 'us', 'other']],
    ],
    says: [],
  },
  {
    title: 'asks for the sources of a myth before it asks who tells it',
    changes: [
      ['guide', 'controls.1.variants.1.answer', 'myth'],
      ['sources', 'evidence.variants/beta-withdrawn'],
    ],
    says: [
      'nothing/sources.json evidence["variants/beta-withdrawn"]: Missing. Expected the sources of this sentence.',
    ],
  },
  {
    title: 'accepts a control of an admin with a message among its steps',
    changes: [
      ['guide', 'controls.3.who', 'admin'],
      ['guide', 'controls.3.variants.0.steps', ['details', 'reason', 'submit']],
    ],
    says: [],
  },
]);

import {testMistakes} from '../planted.js';

// Planted mistakes: ids that lead nowhere.
testMistakes([
  {
    title: 'reports a link that does not exist, with what was probably meant',
    changes: [['guide', 'controls.0.variants.0.link', 'alfa-form']],
    says: [
      'nothing/guide.json controls[0].variants[0].link: "alfa-form" is not a link. Did you mean "alpha-form"?',
    ],
  },
  {
    title: 'reports a link of an item that does not exist',
    changes: [['guide', 'panels.0.items.2.link', 'police']],
    says: ['nothing/guide.json panels[0].items[2].link: "police" is not a link. Did you mean "policy"?'],
  },
  {
    title: 'reports a step of a variant that does not exist',
    changes: [['guide', 'controls.0.variants.0.steps.0', 'emial']],
    says: [
      'nothing/guide.json controls[0].variants[0].steps[0]: "emial" is not a step. Did you mean "email"?',
    ],
  },
  {
    title: 'reports a step of a path that does not exist, with the steps there are if they are few',
    changes: [['guide', 'controls.0.paths.0.steps.0', 'xyzzy-plugh']],
    says: ['nothing/guide.json controls[0].paths[0].steps[0]: "xyzzy-plugh" is not a step.'],
  },
  {
    title: 'reports a label of a step that does not exist',
    changes: [['guide', 'steps.submit.labels.0', 'sent']],
    says: ['nothing/guide.json steps.submit.labels[0]: "sent" is not a label. Did you mean "send"?'],
  },
  {
    title: 'reports a platform of a control that does not exist',
    changes: [['guide', 'controls.0.platforms.0', 'alpa']],
    says: ['nothing/guide.json controls[0].platforms[0]: "alpa" is not a platform. Did you mean "alpha"?'],
  },
  {
    title: 'reports a platform in a condition that does not exist',
    changes: [['guide', 'controls.1.variants.0.items.0.when.platforms.0', 'epsilon']],
    says: [
      'nothing/guide.json controls[1].variants[0].items[0].when.platforms[0]: "epsilon" is not a platform. Expected one of "alpha", "beta", "gamma", "delta", "none".',
    ],
  },
  {
    title: 'reports menus in a language that no label was seen in',
    changes: [['guide', 'controls.0.paths.1.when.menus.0', 'fr']],
    says: [
      'nothing/guide.json controls[0].paths[1].when.menus[0]: "fr" is not a language that any label was seen in. Did you mean "ar"?',
    ],
  },
  {
    title: 'reports a source of a label that does not exist',
    changes: [['labels', 'labels.send.de.sources.0', 'dayly']],
    says: ['nothing/labels.json labels.send.de.sources[0]: "dayly" is not a source. Did you mean "daily"?'],
  },
  {
    title: 'reports a source behind a sentence that does not exist',
    changes: [['sources', 'evidence.steps/email.supports.0', 'hlep']],
    says: [
      'nothing/sources.json evidence["steps/email"].supports[0]: "hlep" is not a source. Did you mean "help"?',
    ],
  },
  {
    title: 'reports a contradicting source that does not exist',
    changes: [['sources', 'evidence.steps/reason.contradicts.0', 'weekly']],
    says: [
      'nothing/sources.json evidence["steps/reason"].contradicts[0]: "weekly" is not a source. Expected one of "policy_2026_10", "help", "authority", "court", "consumers", "daily", "blog".',
    ],
  },
  {
    title: 'reports evidence for a sentence that does not exist',
    changes: [
      [
        'sources',
        'evidence.steps/emial',
        {facts: ['nothing-email'], regions: ['eea'], supports: ['help'], checked: '2026-11-01'},
      ],
    ],
    says: [
      'nothing/sources.json evidence["steps/emial"]: "steps/emial" is not a sentence of this guide. Did you mean "steps/email"?',
    ],
  },
  {
    title: 'reports evidence for a variant that says nothing',
    changes: [
      [
        'sources',
        'evidence.variants/alpha-form',
        {facts: ['nothing-email'], regions: ['eea'], supports: ['help'], checked: '2026-11-01'},
      ],
    ],
    says: [
      'nothing/sources.json evidence["variants/alpha-form"]: "variants/alpha-form" is not a sentence of this guide. Did you mean "variants/alpha-none"?',
    ],
  },
  {
    title: 'reports a step that offers a message where there is none',
    changes: [
      ['guide', 'messages', []],
      ['en', 'messages', {}],
      ['de', 'messages', {}],
    ],
    says: ['nothing/guide.json steps.reason.message: This step offers a message, but "messages" is empty.'],
  },
  {
    title: 'does not take what every object inherits for an id',
    changes: [['guide', 'controls.0.variants.0.link', 'constructor']],
    says: [
      'nothing/guide.json controls[0].variants[0].link: "constructor" is not a link. Expected one of "alpha-form", "beta-form", "nobody-form", "nobody-form-2025", "account", "policy".',
    ],
  },
  {
    title: 'does not ask for a use of every label',
    changes: [['labels', 'labels.unused', {en: {text: 'Unused', seen: '2026', sources: ['help']}}]],
    says: [],
  },
  {
    title: 'reports a platform of a kind of data that does not exist',
    changes: [['guide', 'scope.0.platforms.0', 'alpa']],
    says: ['nothing/guide.json scope[0].platforms[0]: "alpa" is not a platform. Did you mean "alpha"?'],
  },
  {
    title: 'reports a link of a kind of data that does not exist',
    changes: [['guide', 'scope.4.link', 'nobody-from']],
    says: ['nothing/guide.json scope[4].link: "nobody-from" is not a link. Did you mean "nobody-form"?'],
  },
  {
    title: 'reports a link of a question that does not exist',
    changes: [['guide', 'faq.2.link', 'alfa-form']],
    says: ['nothing/guide.json faq[2].link: "alfa-form" is not a link. Did you mean "alpha-form"?'],
  },
  {
    title: 'reports a link in an answer that does not exist',
    changes: [
      ['en', 'faq.where.answer', 'In {link:acount}.'],
      ['de', 'faq.where.answer', 'In {link:account}.'],
    ],
    says: [
      'nothing/words/en.json faq.where.answer: "acount" is not a link. Did you mean "account"?',
      'nothing/words/de.json faq.where.answer: The placeholders are "{link:account}". Expected those of the English words: "{link:acount}".',
    ],
  },
  {
    title: 'reports a quote of a source that does not stand behind the sentence',
    changes: [['sources', 'evidence.scope/chats.quote.source', 'help']],
    says: [
      'nothing/sources.json evidence["scope/chats"].quote.source: "help" is not a source of this sentence. Expected one of "policy_2026_10", "authority".',
    ],
  },
  {
    title: 'reports evidence for a question that does not exist',
    changes: [
      [
        'sources',
        'evidence.faq/wher',
        {facts: ['nothing-faq'], regions: ['eea'], supports: ['help'], checked: '2026-11-01'},
      ],
    ],
    says: [
      'nothing/sources.json evidence["faq/wher"]: "faq/wher" is not a sentence of this guide. Did you mean "faq/where"?',
    ],
  },
]);

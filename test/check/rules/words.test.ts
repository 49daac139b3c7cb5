import {testMistakes} from '../planted.js';

// Planted mistakes: words that are missing, left over or broken.
testMistakes([
  {
    title: 'reports a missing title of a head',
    changes: [
      ['en', 'heads.object.title'],
      ['de', 'heads.object.title'],
    ],
    says: [
      'nothing/words/en.json heads.object.title: Missing. Expected text.',
      'nothing/words/de.json heads.object.title: Missing. Expected text.',
    ],
  },
  {
    title: 'reports a missing summary of a head',
    changes: [['de', 'heads.object.summary']],
    says: ['nothing/words/de.json heads.object.summary: Missing. Expected text.'],
  },
  {
    title: 'reports a missing name of a control that has no platforms',
    changes: [
      ['en', 'controls.nobody'],
      ['de', 'controls.nobody'],
    ],
    says: [
      'nothing/words/en.json controls.nobody.name: Missing. Expected the name that readers see.',
      'nothing/words/de.json controls.nobody.name: Missing. Expected the name that readers see.',
    ],
  },
  {
    title: 'reports a missing answer where there is nothing to do',
    changes: [['de', 'variants.delta-nothing']],
    says: [
      'nothing/words/de.json variants.delta-nothing.answer: Missing. Expected the answer for readers who have no steps.',
    ],
  },
  {
    title: 'reports a missing text of a step that has no labels',
    changes: [
      ['en', 'steps.details'],
      ['de', 'steps.details'],
    ],
    says: [
      'nothing/words/en.json steps.details.text: Missing. Expected text.',
      'nothing/words/de.json steps.details.text: Missing. Expected text.',
    ],
  },
  {
    title: 'reports a missing text of anything that readers see',
    changes: [
      ['de', 'paths.alpha-app.name'],
      ['de', 'links.policy'],
      ['de', 'panels.covers'],
      ['de', 'messages.message-short.text'],
      ['de', 'faq.where'],
      ['de', 'events.talks'],
    ],
    says: [
      'paths.alpha-app.name',
      'links.policy.text',
      'panels.covers.title',
      'messages.message-short.text',
      'faq.where.question',
      'faq.where.answer',
      'events.talks.text',
    ].map((place) => `nothing/words/de.json ${place}: Missing. Expected text.`),
  },
  {
    title: 'reports a missing text of an item',
    changes: [['de', 'items.old-form']],
    says: [
      'nothing/words/de.json items.old-form.text: Missing. Expected text.',
      'nothing/words/de.json items.old-form.reminder: Missing. Expected text, as the English words have it.',
    ],
  },
  {
    title: 'reports a word that only the English words have',
    changes: [['de', 'steps.email.tip']],
    says: ['nothing/words/de.json steps.email.tip: Missing. Expected text, as the English words have it.'],
  },
  {
    title: 'reports a word that the English words do not have',
    changes: [['de', 'steps.submit.tip', 'Eile mit Weile.']],
    says: [
      'nothing/words/de.json steps.submit.tip: The English words have no such text. Expected it there too, or not at all.',
    ],
  },
  {
    title: 'reports words for what is not in the guide',
    changes: [['de', 'steps.emial', {text: 'Nichts.'}]],
    says: [
      'nothing/words/de.json steps.emial: "emial" is not among the steps of guide.json. Did you mean "email"?',
    ],
  },
  {
    title: 'reports a field that words do not have',
    changes: [['de', 'steps.email.txt', 'Nichts.']],
    says: ['nothing/words/de.json steps.email.txt: "txt" is not a field here. Did you mean "text"?'],
  },
  {
    title: 'reports a missing part of what is said of a kind of data',
    changes: [
      ['de', 'scope.web.title'],
      ['de', 'scope.web.text'],
      ['de', 'scope.web.why'],
      ['de', 'scope.web.keywords'],
    ],
    says: [
      'nothing/words/de.json scope.web.title: Missing. Expected text.',
      'nothing/words/de.json scope.web.text: Missing. Expected text.',
      'nothing/words/de.json scope.web.why: Missing. Expected text.',
      'nothing/words/de.json scope.web.keywords: Missing. Expected text.',
    ],
  },
  {
    title: 'reports emphasis where a text is used as it is',
    changes: [
      ['de', 'faq.where.question', 'Wo ist *das* Formular?'],
      ['de', 'scope.web.keywords', 'Such*maschine*'],
    ],
    says: [
      'nothing/words/de.json scope.web.keywords: "Such*maschine*" is used as it is. Expected no braces and no asterisks.',
      'nothing/words/de.json faq.where.question: "Wo ist *das* Formular?" is used as it is. Expected no braces and no asterisks.',
    ],
  },
  {
    title: 'reports an interface string that no guide may say otherwise',
    changes: [
      ['en', 'interface', {'Open the form directly': {text: 'Open the switch.'}}],
      ['de', 'interface', {'Open the form directly': {text: 'Den Schalter öffnen.'}}],
    ],
    says: [
      'nothing/words/en.json interface["Open the form directly"]: "Open the form directly" is not among the interface strings that a guide may say otherwise. Did you mean "Quickest: open the form directly"?',
      'nothing/words/de.json interface["Open the form directly"]: "Open the form directly" is not among the interface strings that a guide may say otherwise. Did you mean "Quickest: open the form directly"?',
    ],
  },
  {
    title: 'reports an interface string without its values, and one in a single language',
    changes: [
      [
        'en',
        'interface',
        {'What {0} uses to train AI': {text: 'What is used'}, 'File it': {text: 'Switch it off'}},
      ],
      ['de', 'interface', {'What {0} uses to train AI': {text: 'Was {0} nutzt'}}],
    ],
    says: [
      'nothing/words/en.json interface["What {0} uses to train AI"].text: The values are none. Expected those of the usual string: "{0}".',
      'nothing/words/de.json interface["File it"].text: Missing. Expected text, as the English words have it.',
    ],
  },
  {
    title: 'lets words that say so lack things, whole collections too',
    changes: [
      ['de', 'status', 'partial'],
      ['de', 'steps.details'],
      ['de', 'faq'],
      ['de', 'paths'],
    ],
    says: [],
  },
  {
    title: 'reports a thing that is translated by half, also where others may be missing',
    changes: [
      ['de', 'status', 'partial'],
      ['de', 'steps.email.tip'],
    ],
    says: ['nothing/words/de.json steps.email.tip: Missing. Expected text, as the English words have it.'],
  },
  {
    title: 'reports a withdrawn form in a text',
    changes: [['en', 'items.old-form.text', 'The form 1000000000000001 is gone.']],
    says: [
      'nothing/words/en.json items.old-form.text: The text holds the refused number "1000000000000001": the Nothing form of 2019.',
    ],
  },
  {
    title: 'reports an address in a text',
    changes: [
      ['en', 'items.old-form.text', 'See https://example.org/policy.'],
      ['de', 'items.old-form.text', 'Siehe HTTP://example.org/policy.'],
    ],
    says: [
      'nothing/words/en.json items.old-form.text: The text holds an address. Expected it once, among the links of guide.json.',
      'nothing/words/de.json items.old-form.text: The text holds an address. Expected it once, among the links of guide.json.',
    ],
  },
  {
    title: 'reports a translation whose references are not those of the English text',
    changes: [
      ['de', 'steps.submit.text', 'Tippe auf Senden.'],
      ['de', 'steps.details.text', 'Trag dich ein: {link:account}.'],
    ],
    says: [
      'nothing/words/de.json steps.submit.text: The placeholders are none. Expected those of the English words: "{label:send}".',
      'nothing/words/de.json steps.details.text: The placeholders are "{link:account}". Expected those of the English words: none.',
    ],
  },
  {
    title: 'reports words of a translation alone where the guide needs none',
    changes: [
      ['de', 'controls.alpha', {name: 'Das erste'}],
      ['de', 'variants.alpha-form', {answer: 'Widersprich.'}],
      ['de', 'steps.open-settings', {text: 'Öffne die Einstellungen.'}],
      ['de', 'items.delta-chats.differs', 'Die Behörde sieht es anders.'],
    ],
    says: [
      'controls.alpha.name',
      'variants.alpha-form.answer',
      'steps.open-settings.text',
      'items.delta-chats.differs',
    ].map(
      (place) =>
        `nothing/words/de.json ${place}: The English words have no such text. Expected it there too, or not at all.`,
    ),
  },
  {
    title: 'lets words say more than the guide needs, where all languages do',
    changes: (['en', 'de'] as const).flatMap((language) => [
      [language, 'controls.alpha', {name: `One (${language})`}] as const,
      [language, 'steps.open-settings', {text: `Open them (${language}).`}] as const,
    ]),
    says: [],
  },
  {
    title: 'reports a missing answer in every language, and a text that English alone lacks once',
    changes: [
      ['en', 'variants.delta-nothing'],
      ['de', 'variants.delta-nothing'],
      ['en', 'steps.details'],
    ],
    says: [
      'nothing/sources.json evidence["variants/delta-nothing"]: "variants/delta-nothing" is not a sentence of this guide.',
      'nothing/words/en.json variants.delta-nothing.answer: Missing. Expected the answer for readers who have no steps.',
      'nothing/words/en.json steps.details.text: Missing. Expected text.',
      'nothing/words/de.json variants.delta-nothing.answer: Missing. Expected the answer for readers who have no steps.',
    ],
  },
  {
    title: 'reports that readers learn of one side alone',
    changes: [
      ['en', 'scope.names.differs'],
      ['de', 'scope.names.differs'],
    ],
    says: ['en', 'de'].map(
      (language) =>
        `nothing/words/${language}.json scope.names.differs: Missing. Expected a line that names the other side, as the evidence has sources that contradict.`,
    ),
  },
  {
    title: 'reports another side that no source takes',
    changes: [['sources', 'evidence.scope/names.contradicts']],
    says: ['en', 'de'].map(
      (language) =>
        `nothing/words/${language}.json scope.names.differs: Not expected here: the evidence has no source that contradicts.`,
    ),
  },
  {
    title: 'reports emphasis in a reminder, which goes into a calendar',
    changes: [['de', 'items.old-form.reminder', 'Kam *nichts*?']],
    says: [
      'nothing/words/de.json items.old-form.reminder: "Kam *nichts*?" is used as it is. Expected no braces and no asterisks.',
    ],
  },
  {
    title: 'names the file that lists what has words',
    changes: [['de', 'passages.greetings', {text: 'Hallo!'}]],
    says: [
      'nothing/words/de.json passages.greetings: "greetings" is not among the passages of letters.json. Did you mean "greeting"?',
    ],
  },
  {
    title: 'reports values in other places of the interface, and signs that would end its strings',
    changes: (['en', 'de'] as const).map((language) => [
      language,
      'interface',
      {
        'File it': {text: `{1} of {0} (${language})`},
        'What {0} uses to train AI': {text: `{0}, $\{x} (${language})`},
        'All apps': {text: `"All" (${language})`},
      },
    ]),
    says: (['en', 'de'] as const).flatMap((language) => [
      `nothing/words/${language}.json interface["File it"].text: The values are "{0}", "{1}". Expected those of the usual string: none.`,
      `nothing/words/${language}.json interface["What {0} uses to train AI"].text: Straight quotation marks, backslashes and "\${" cannot stand in the interface.`,
      `nothing/words/${language}.json interface["All apps"].text: Straight quotation marks, backslashes and "\${" cannot stand in the interface.`,
    ]),
  },
]);

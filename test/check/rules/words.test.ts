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
    title: 'reports a missing name of a path',
    changes: [['de', 'paths.alpha-app.name']],
    says: ['nothing/words/de.json paths.alpha-app.name: Missing. Expected text.'],
  },
  {
    title: 'reports a missing text of a link',
    changes: [['de', 'links.policy']],
    says: ['nothing/words/de.json links.policy.text: Missing. Expected text.'],
  },
  {
    title: 'reports a missing title of a panel',
    changes: [['de', 'panels.covers']],
    says: ['nothing/words/de.json panels.covers.title: Missing. Expected text.'],
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
    title: 'reports a missing text of a message',
    changes: [['de', 'messages.message-short.text']],
    says: ['nothing/words/de.json messages.message-short.text: Missing. Expected text.'],
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
    title: 'reports a missing answer to a question',
    changes: [['de', 'faq.where.answer']],
    says: ['nothing/words/de.json faq.where.answer: Missing. Expected text.'],
  },
  {
    title: 'reports a missing question',
    changes: [['de', 'faq.where.question']],
    says: ['nothing/words/de.json faq.where.question: Missing. Expected text.'],
  },
  {
    title: 'reports a missing text of an event',
    changes: [['de', 'events.talks']],
    says: ['nothing/words/de.json events.talks.text: Missing. Expected text.'],
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
]);

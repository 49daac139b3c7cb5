import {testMistakes} from '../planted.js';

// Planted mistakes: labels that some readers look for in vain.
testMistakes([
  {
    title: 'reports a label that some readers could not be shown',
    changes: [['guide', 'controls.0.paths.1.when.menus', ['de', 'ar']]],
    says: [
      'nothing/guide.json steps.ask-nothing.labels[0]: "about-nothing" was seen in "de" only, but readers with menus in "ar" get here. Expected "en" too.',
    ],
  },
  {
    title: 'reports a label in a text that some readers could not be shown',
    changes: [
      ['en', 'steps.say-less.text', 'Say less: {label:about-nothing}.'],
      ['de', 'steps.say-less.text', 'Sag weniger: {label:about-nothing}.'],
    ],
    says: [
      'nothing/words/en.json steps.say-less.text: "about-nothing" was seen in "de" only, but readers with menus in "en" get here. Expected "en" too.',
    ],
  },
  {
    title: 'reports a label in an event that some readers could not be shown',
    changes: [
      ['en', 'events.talks.text', 'Talks: {label:about-nothing}.'],
      ['de', 'events.talks.text', 'Gespräche: {label:about-nothing}.'],
    ],
    says: [
      'nothing/words/en.json events.talks.text: "about-nothing" was seen in "de" only, but readers with menus in "en" get here. Expected "en" too.',
    ],
  },
  {
    title: 'accepts a label that English menus have, as readers of other menus get those',
    changes: [
      [
        'labels',
        'labels.settings',
        {en: {text: 'Settings', seen: '2026', sources: ['help', 'blog', 'daily']}},
      ],
    ],
    says: [],
  },
  {
    title: 'reports labels that were never seen in English, for readers of menus that nobody looked at',
    changes: [
      ['labels', 'labels.object.en'],
      ['labels', 'labels.object.de', {text: 'widersprechen', seen: '2026', sources: ['daily']}],
      ['labels', 'labels.settings.en'],
      ['labels', 'labels.send.en'],
      ['labels', 'labels.nothing-centre.en'],
      ['labels', 'labels.nothing-centre.ar', {text: 'المركز', seen: '2026', sources: ['blog']}],
    ],
    says: [
      'guide.json steps.submit.labels[0]: "send" was seen in "de", "ar"',
      'words/en.json steps.submit.text: "send" was seen in "de", "ar"',
      'guide.json steps.open-settings.labels[0]: "settings" was seen in "de", "ar"',
      'guide.json steps.open-settings.labels[1]: "nothing-centre" was seen in "de", "ar"',
      'guide.json steps.find-nothing.labels[0]: "object" was seen in "ar", "de"',
      'words/en.json steps.find-nothing.text: "object" was seen in "ar", "de"',
    ].map(
      (start) =>
        `nothing/${start} only, but readers with menus in any other language get here. Expected "en" too.`,
    ),
  },
]);

import {testMistakes} from '../planted.js';

// Planted mistakes: placeholders and emphasis that would not come out right.
testMistakes([
  {
    title: 'reports an unknown kind of placeholder',
    changes: [['en', 'steps.submit.text', 'Press {labl:send} and {label:send}.']],
    says: [
      'nothing/words/en.json steps.submit.text: "{labl:send}" is not a placeholder. Did you mean "{label:send}"?',
    ],
  },
  {
    title: 'reports braces that hold no reference',
    changes: [
      ['en', 'steps.details.text', 'Fill in {name}.'],
      ['de', 'steps.details.text', 'Trag {name} ein.'],
    ],
    says: [
      'nothing/words/en.json steps.details.text: "{name}" is not a placeholder. Expected "{label:id}" or "{link:id}".',
      'nothing/words/de.json steps.details.text: "{name}" is not a placeholder. Expected "{label:id}" or "{link:id}".',
    ],
  },
  {
    title: 'reports a brace without its partner',
    changes: [['en', 'steps.details.text', 'Fill in {name.']],
    says: ['nothing/words/en.json steps.details.text: A brace without its partner in "Fill in {name.".'],
  },
  {
    title: 'reports an asterisk without its partner',
    changes: [['en', 'steps.details.text', 'Fill in *name.']],
    says: [
      'nothing/words/en.json steps.details.text: An asterisk without its partner in "Fill in *name.". Expected *emphasised words*.',
    ],
  },
  {
    title: 'reports emphasis of nothing',
    changes: [['en', 'steps.details.text', 'Fill in **name.']],
    says: [
      'nothing/words/en.json steps.details.text: An asterisk without its partner in "Fill in **name.". Expected *emphasised words*.',
    ],
  },
  {
    title: 'reports a placeholder within emphasis',
    changes: [['en', 'steps.details.text', 'Press *the {label:send} button*.']],
    says: [
      'nothing/words/en.json steps.details.text: "*the {label:send} button*" holds a placeholder. Expected it outside the asterisks.',
    ],
  },
  {
    title: 'reports a label in a text that does not exist',
    changes: [
      ['en', 'steps.submit.text', 'Press {label:sent}.'],
      ['de', 'steps.submit.text', 'Tippe auf {label:sent}.'],
    ],
    says: [
      'nothing/words/en.json steps.submit.text: "sent" is not a label. Did you mean "send"?',
      'nothing/words/de.json steps.submit.text: "sent" is not a label. Did you mean "send"?',
    ],
  },
  {
    title: 'reports a link in a text that does not exist',
    changes: [
      ['en', 'steps.open-account.text', 'Open {link:acount}.'],
      ['de', 'steps.open-account.text', 'Öffne {link:acount}.'],
    ],
    says: [
      'nothing/words/en.json steps.open-account.text: "acount" is not a link. Did you mean "account"?',
      'nothing/words/de.json steps.open-account.text: "acount" is not a link. Did you mean "account"?',
    ],
  },
  {
    title: 'reports a translation that lost a placeholder',
    changes: [['de', 'steps.submit.text', 'Tippe auf Senden.']],
    says: [
      'nothing/words/de.json steps.submit.text: The placeholders are none. Expected those of the English words: "{label:send}".',
    ],
  },
  {
    title: 'reports a translation with a placeholder of its own',
    changes: [['de', 'steps.details.text', 'Trag ein, wer du bist, in {link:account}.']],
    says: [
      'nothing/words/de.json steps.details.text: The placeholders are "{link:account}". Expected those of the English words: none.',
    ],
  },
  {
    title: 'lets a translation place the same references in another order',
    changes: [
      ['en', 'steps.submit.text', 'Press {label:send} in {link:account}.'],
      ['de', 'steps.submit.text', 'Tippe in {link:account} auf {label:send}.'],
    ],
    says: [],
  },
  {
    title: 'reports mark-up in a message that is pasted as it is',
    changes: [['en', 'messages.message-short.text', 'I *object*.']],
    says: [
      'nothing/words/en.json messages.message-short.text: "I *object*." is used as it is. Expected no braces and no asterisks.',
    ],
  },
  {
    title: 'reports a placeholder in the text of a link',
    changes: [
      ['en', 'links.policy.text', '{link:policy}'],
      ['de', 'links.policy.text', '{link:policy}'],
    ],
    says: [
      'nothing/words/en.json links.policy.text: "{link:policy}" is used as it is. Expected no braces and no asterisks.',
      'nothing/words/de.json links.policy.text: "{link:policy}" is used as it is. Expected no braces and no asterisks.',
    ],
  },
]);

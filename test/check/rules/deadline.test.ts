import {testMistakes} from '../planted.js';

// Planted mistakes: deadlines that readers are not told of.
testMistakes([
  {
    title: 'reports a deadline that no item tells of',
    changes: [['guide', 'deadline.item', 'old-forms']],
    says: [
      'nothing/guide.json deadline.item: "old-forms" is not an item. Did you mean "old-form"?',
      'nothing/words/en.json items.old-form.reminder: Not expected here: no deadline is told by this item.',
    ],
  },
  {
    title: 'reports a deadline in a region where the item is not shown',
    changes: [['guide', 'panels.0.items.1.when', {regions: ['uk', 'ch', 'br']}]],
    says: [
      'nothing/guide.json deadline.regions: The item "old-form" is not for readers in "eea". Expected the same regions.',
    ],
  },
  {
    title: 'reports a deadline without the title of its reminder',
    changes: [
      ['en', 'items.old-form.reminder'],
      ['de', 'items.old-form.reminder'],
    ],
    says: ['nothing/words/en.json items.old-form.reminder: Missing. Expected the title of the reminder.'],
  },
  {
    title: 'reports each region of a deadline where the item is not shown',
    changes: [
      ['guide', 'deadline.regions', ['eea', 'uk', 'us', 'other']],
      ['guide', 'panels.0.items.1.when', {regions: ['eea', 'uk']}],
    ],
    says: [
      'nothing/guide.json deadline.regions: The item "old-form" is not for readers in "us", "other". Expected the same regions.',
    ],
  },
  {
    title: 'accepts a deadline that several items of one id tell of, each in its regions',
    changes: [
      ['guide', 'deadline.regions', ['eea', 'uk']],
      ['guide', 'panels.0.items.1.when', {regions: ['eea']}],
      ['guide', 'panels.1.items.2', {id: 'old-form', when: {regions: ['uk', 'ch', 'br']}}],
    ],
    says: [],
  },
  {
    title: 'reports emphasis and references in a text that goes into a calendar',
    changes: [
      ['en', 'items.old-form.text', 'The *form* of 2019 is gone.'],
      ['de', 'items.old-form.text', 'Das Formular von 2019 ist weg.'],
    ],
    says: [
      'nothing/words/en.json items.old-form.text: The text goes into a calendar. Expected no braces and no asterisks.',
    ],
  },
  {
    title: 'reports a link in a text that goes into a calendar',
    changes: [
      ['en', 'items.old-form.text', 'Gone, see {link:policy}.'],
      ['de', 'items.old-form.text', 'Weg, siehe {link:policy}.'],
    ],
    says: [
      'nothing/words/en.json items.old-form.text: The text goes into a calendar. Expected no braces and no asterisks.',
    ],
  },
  {
    title: 'reports a reminder where there is no deadline',
    changes: [['guide', 'deadline']],
    says: [
      'nothing/words/en.json items.old-form.reminder: Not expected here: no deadline is told by this item.',
    ],
  },
  {
    title: 'reports a reminder at another item than that of the deadline',
    changes: [
      ['en', 'items.no-answer.reminder', 'Still nothing?'],
      ['de', 'items.no-answer.reminder', 'Noch nichts?'],
    ],
    says: [
      'nothing/words/en.json items.no-answer.reminder: Not expected here: no deadline is told by this item.',
    ],
  },
  {
    title: 'reports a deadline whose item has no English words',
    changes: [['en', 'items.old-form']],
    says: [
      'nothing/words/en.json items.old-form.reminder: Missing. Expected the title of the reminder.',
      'nothing/words/en.json items.old-form.text: Missing. Expected text.',
      'nothing/words/de.json items.old-form.reminder: The English words have no such text. Expected it there too, or not at all.',
    ],
  },
  {
    title: 'has nothing to say of a guide without a deadline and its reminder',
    changes: [
      ['guide', 'deadline'],
      ['en', 'items.old-form.reminder'],
      ['de', 'items.old-form.reminder'],
    ],
    says: [],
  },
]);

import {testMistakes} from '../planted.js';

// Planted mistakes: ids and names that stand for two things.
testMistakes([
  {
    title: 'reports a head whose id is taken',
    changes: [
      ['guide', 'heads.1.id', 'object'],
      ['en', 'heads.elsewhere'],
      ['de', 'heads.elsewhere'],
      ['sources', 'evidence.heads/elsewhere'],
    ],
    says: ['nothing/guide.json heads[1].id: "object" is the id of heads[0] already.'],
  },
  {
    title: 'reports a control whose id is taken',
    changes: [['guide', 'controls.1.id', 'alpha']],
    says: ['nothing/guide.json controls[1].id: "alpha" is the id of controls[0] already.'],
  },
  {
    title: 'reports a variant whose id is taken in another control',
    changes: [['guide', 'controls.1.variants.0.id', 'alpha-form']],
    says: [
      'nothing/guide.json controls[1].variants[0].id: "alpha-form" is the id of controls[0].variants[0] already.',
    ],
  },
  {
    title: 'reports a path whose id is taken',
    changes: [
      ['guide', 'controls.0.paths.1.id', 'alpha-app'],
      ['en', 'paths.alpha-web'],
      ['de', 'paths.alpha-web'],
      ['sources', 'evidence.paths/alpha-web'],
    ],
    says: [
      'nothing/guide.json controls[0].paths[1].id: "alpha-app" is the id of controls[0].paths[0] already.',
    ],
  },
  {
    title: 'reports a panel whose id is taken',
    changes: [
      ['guide', 'panels.1.id', 'trouble'],
      ['en', 'panels.covers'],
      ['de', 'panels.covers'],
      ['sources', 'evidence.panels/covers'],
    ],
    says: ['nothing/guide.json panels[1].id: "trouble" is the id of panels[0] already.'],
  },
  {
    title: 'reports an item whose id is taken in the same list',
    changes: [
      ['guide', 'panels.0.items.1.id', 'no-answer'],
      ['en', 'items.old-form'],
      ['de', 'items.old-form'],
      ['sources', 'evidence.items/old-form'],
    ],
    says: [
      'nothing/guide.json panels[0].items[1].id: "no-answer" is the id of panels[0].items[0] already.',
      'nothing/guide.json deadline.item: "old-form" is not an item.',
    ],
  },
  {
    title: 'reports an item that comes twice in a list it comes back in',
    changes: [
      ['guide', 'panels.1.items.2', {id: 'no-answer'}],
      ['guide', 'panels.1.items.3', {id: 'no-answer'}],
      ['sources', 'evidence.items/no-answer.regions', ['eea', 'uk', 'ch', 'br', 'us', 'other']],
    ],
    says: ['nothing/guide.json panels[1].items[3].id: "no-answer" is the id of panels[1].items[2] already.'],
  },
  {
    title: 'reports an item that says something else in another list',
    changes: [['guide', 'controls.1.variants.1.items.0.link', 'beta-form']],
    says: [
      'nothing/guide.json controls[1].variants[1].items[0]: "offered-anyway" has another "link", "differs" or "bodies" at controls[0].variants[1].items[0].',
    ],
  },
  {
    title: 'reports a message that comes twice',
    changes: [
      ['guide', 'messages.2', 'message-short'],
      ['en', 'messages.message-full'],
      ['de', 'messages.message-full'],
      ['sources', 'evidence.messages/message-full'],
    ],
    says: ['nothing/guide.json messages[2]: "message-short" is in this list already.'],
  },
  {
    title: 'reports a guide that is not named like its folder',
    changes: [['guide', 'id', 'something']],
    says: ['nothing/guide.json id: "something" is not the name of the folder. Expected "nothing".'],
  },
  {
    title: 'reports words that are not in the language of their file',
    changes: [['de', 'lang', 'nl']],
    says: ['nothing/words/de.json lang: "nl" is not the name of the file. Expected "de".'],
  },
  {
    title: 'reports a kind of data whose id is taken',
    changes: [
      ['guide', 'scope.1.id', 'posts'],
      ['en', 'scope.names'],
      ['de', 'scope.names'],
      ['sources', 'evidence.scope/names'],
    ],
    says: ['nothing/guide.json scope[1].id: "posts" is the id of scope[0] already.'],
  },
  {
    title: 'reports a question whose id is taken, even where other readers see it',
    changes: [
      ['guide', 'faq.3.id', 'too-late'],
      ['en', 'faq.elsewhere'],
      ['de', 'faq.elsewhere'],
      ['sources', 'evidence.faq/elsewhere'],
    ],
    says: ['nothing/guide.json faq[3].id: "too-late" is the id of faq[0] already.'],
  },
  {
    title: 'reports an event whose id is taken',
    changes: [
      ['guide', 'events.2.id', 'started'],
      ['en', 'events.talks'],
      ['de', 'events.talks'],
      ['sources', 'evidence.events/talks'],
    ],
    says: ['nothing/guide.json events[2].id: "started" is the id of events[1] already.'],
  },
]);

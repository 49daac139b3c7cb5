import {testMistakes, type Change} from '../planted.js';

// Planted mistakes: kinds of data that cannot be as they are said to be, and words to search for in vain.
testMistakes([
  {
    title: 'reports an objection that works for what is not used',
    changes: [['guide', 'scope.8.objection', 'works']],
    says: ['nothing/guide.json scope[8].objection: "works" does not go with "unused". Expected "unneeded".'],
  },
  {
    title: 'reports an objection that is impossible for what is not used',
    changes: [['guide', 'scope.5.use', 'unused']],
    says: [
      'nothing/guide.json scope[5].objection: "impossible" does not go with "unused". Expected "unneeded".',
    ],
  },
  {
    title: 'reports an objection that nobody needs although the data are used',
    changes: [['guide', 'scope.9.use', 'used']],
    says: [
      'nothing/guide.json scope[9].objection: "unneeded" does not go with "used". Expected "works", "unreached", "impossible".',
    ],
  },
  ...(['works', 'unreached', 'impossible', 'unneeded'] as const).map((objection) => ({
    title: `accepts that an objection is ${objection} where the use depends on something`,
    changes: [['guide', 'scope.6.objection', objection] as const],
    says: [],
  })),
  {
    title: 'reports an objection that works where there is no form',
    changes: [
      ['guide', 'scope.0.when', {regions: ['eea', 'us']}],
      ['sources', 'evidence.scope/posts.regions', ['eea', 'us']],
    ],
    says: [
      'nothing/guide.json scope[0].objection: No control lets readers in "us" object. Expected another word than "works", or a narrower condition.',
    ],
  },
  {
    title: 'reports an objection that works for a platform without a form',
    changes: [['guide', 'scope.6.platforms', ['delta']]],
    says: [
      'nothing/guide.json scope[6].objection: No control lets readers in "eea", "uk", "ch", "br" object. Expected another word than "works", or a narrower condition.',
    ],
  },
  {
    title: 'reports an objection that works everywhere although there are forms only here and there',
    changes: [['guide', 'scope.4.objection', 'works']],
    says: [
      'nothing/guide.json scope[4].objection: No control lets readers in "us", "other" object. Expected another word than "works", or a narrower condition.',
    ],
  },
  {
    title: 'accepts an objection without an account to data that are tied to none',
    changes: [
      ['guide', 'scope.4.objection', 'works'],
      ['guide', 'controls.3.when'],
      ...['steps/details', 'steps/submit', 'items/two-addresses'].map(
        (sentence) =>
          ['sources', `evidence.${sentence}.regions`, ['eea', 'uk', 'ch', 'br', 'us', 'other']] as const,
      ),
    ],
    says: [],
  },
  {
    title: 'reports a region that no kind of data is shown in',
    changes: [3, 4, 5, 7, 8, 9].map((i) => ['guide', `scope.${i}.when`, {regions: ['us']}] as const),
    says: [
      'nothing/guide.json scope: Nothing here is for readers in "other". Expected an answer for everyone.',
    ],
  },
  {
    title: 'reports a word that the search finds by the title',
    changes: [['en', 'scope.posts.keywords', 'pics, nothing']],
    says: ['nothing/words/en.json scope.posts.keywords: "nothing" is found by the title already.'],
  },
  {
    title: 'reports a word that is in the title with other accents and capitals',
    changes: [['de', 'scope.posts.keywords', 'BEITRAGE, Bilder']],
    says: ['nothing/words/de.json scope.posts.keywords: "BEITRAGE" is found by the title already.'],
  },
  {
    title: 'accepts words of which only some are in the title',
    changes: [['en', 'scope.posts.keywords', 'nothing at all, pics']],
    says: [],
  },
  {
    title: 'reports a word that comes twice, whatever its accents and capitals',
    changes: [['en', 'scope.posts.keywords', 'sélfies, reels, Selfies']],
    says: ['nothing/words/en.json scope.posts.keywords: "Selfies" comes twice.'],
  },
  {
    title: 'reports a comma too many between words to search for',
    changes: [['en', 'scope.posts.keywords', 'pics,, reels']],
    says: ['nothing/words/en.json scope.posts.keywords: A comma with no word before or after it.'],
  },
  {
    title: 'reports a comma after the last word to search for',
    changes: [['de', 'scope.posts.keywords', 'Bilder, ']],
    says: ['nothing/words/de.json scope.posts.keywords: A comma with no word before or after it.'],
  },
  {
    title: 'reports missing words to search for, and looks into those of the other kinds of data',
    changes: [
      ['de', 'scope.posts.keywords'],
      ['de', 'scope.web.keywords', 'Suche, suche'],
    ],
    says: [
      'nothing/words/de.json scope.posts.keywords: Missing. Expected text.',
      'nothing/words/de.json scope.web.keywords: "suche" comes twice.',
    ],
  },
  {
    title: 'has nothing to say of a guide without kinds of data',
    changes: [
      ...(['guide', 'en', 'de'] as const).map((file): Change => [file, 'scope']),
      ...[
        'posts',
        'names',
        'comments',
        'others',
        'web',
        'posts-elsewhere',
        'chats',
        'messages',
        'friends',
        'young',
      ].map((id): Change => ['sources', `evidence.scope/${id}`]),
    ],
    says: [],
  },
]);

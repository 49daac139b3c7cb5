import {testMistakes} from '../planted.js';

const guide = 'nothing/guide.json';
const body = {id: 'watch-fr', country: 'FR', kind: 'authority', names: {fr: 'Rien'}};

testMistakes([
  {
    title: 'lets a body have no page',
    changes: [['guide', 'bodies.4', body]],
    says: [],
  },
  {
    title: 'reports a body whose page is not in the register',
    changes: [['guide', 'bodies.4', {...body, source: 'autority'}]],
    says: [`${guide} bodies[4].source: "autority" is not a source. Did you mean "authority"?`],
  },
  {
    title: 'reports a page that is not the body’s own',
    changes: [['guide', 'bodies.4', {...body, source: 'daily'}]],
    says: [
      `${guide} bodies[4].source: "daily" is no page of such a body. Expected its own, with its address, or none.`,
    ],
  },
  {
    title: 'reports a page without an address',
    changes: [['sources', 'sources.authority.url']],
    says: [
      'nothing/letters.json register: "authority" has no address. Expected a page that lists the authorities, or none.',
      ...['source', 'complaints'].map(
        (field) =>
          `${guide} bodies[0].${field}: "authority" is no page of such a body. Expected its own, with its address, or none.`,
      ),
    ],
  },
  {
    title: 'reports an id that two bodies have',
    changes: [['guide', 'bodies.1.id', 'watch-de']],
    says: [`${guide} bodies[1].id: "watch-de" is the id of another body already.`],
  },
  {
    title: 'reports bodies of one country in two places',
    changes: [['guide', 'bodies.4', {...body, country: 'DE'}]],
    says: [`${guide} bodies[4]: Expected next to the other bodies of "DE": they share a line.`],
  },
  {
    title: 'reports bodies that nobody is sent to',
    changes: [
      ['guide', 'panels.0.items.2.bodies'],
      ['guide', 'faq.1.bodies'],
    ],
    says: [
      `${guide} bodies: Nothing sends readers there. Expected "bodies" where they are told to complain.`,
    ],
  },
  {
    title: 'asks nobody to send readers to bodies that only receive letters',
    changes: [
      ['guide', 'bodies', [{...body, unlisted: true}]],
      ['guide', 'panels.0.items.2.bodies'],
      ['guide', 'faq.1.bodies'],
    ],
    says: [],
  },
  {
    title: 'lets an item alone send readers to the bodies',
    changes: [['guide', 'faq.1.bodies']],
    says: [],
  },
  {
    title: 'reports that readers are sent to bodies that are not there',
    changes: [['guide', 'bodies']],
    says: [
      'nothing/letters.json letters: Complaints need a recipient. Expected authorities among the bodies of guide.json.',
      `${guide} panels[0].items[2].bodies: This guide has no "bodies".`,
      `${guide} faq[1].bodies: This guide has no "bodies".`,
    ],
  },
  {
    title: 'reports an address in the place of a source',
    changes: [['guide', 'bodies.0.url', 'https://authority.example/nothing']],
    says: [
      `${guide} bodies[0].url: "url" is not a field here. Expected one of "id", "country", "kind", "when", "names", "source", "complaints", "unlisted".`,
    ],
  },
]);

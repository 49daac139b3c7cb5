import {testMistakes} from '../planted.js';

// Planted mistakes: addresses that no reader may be sent to.
testMistakes([
  {
    title: 'reports a link to a foreign host',
    changes: [['guide', 'links.policy.url', 'https://examples.org/policy']],
    says: [
      'nothing/guide.json links.policy.url: "examples.org" is not one of the hosts of this guide. Did you mean "example.org"?',
    ],
  },
  {
    title: 'reports a link to a host that only looks like one of ours',
    changes: [['guide', 'links.policy.url', 'https://example.org.evil.test/policy']],
    says: [
      'nothing/guide.json links.policy.url: "example.org.evil.test" is not one of the hosts of this guide. Expected one of "example.org", "help.example.org", "www.example.org", "settings.example.org".',
    ],
  },
  {
    title: 'reports a link over an unsafe connection',
    changes: [['guide', 'links.policy.url', 'http://example.org/policy']],
    says: ['nothing/guide.json links.policy.url: "http:" is not allowed in an address. Expected "https:".'],
  },
  {
    title: 'reports a link that runs a script',
    changes: [['guide', 'links.policy.url', 'javascript:alert(1)']],
    says: [
      'nothing/guide.json links.policy.url: "javascript:" is not allowed in an address. Expected "https:".',
    ],
  },
  {
    title: 'reports a link that is not an address',
    changes: [['guide', 'links.policy.url', 'example.org/policy']],
    says: [
      'nothing/guide.json links.policy.url: "example.org/policy" is not an address. Expected one such as "https://www.example.org/form".',
    ],
  },
  {
    title: 'reports a link with a login in it',
    changes: [['guide', 'links.policy.url', 'https://me:secret@example.org/policy']],
    says: [
      'nothing/guide.json links.policy.url: "https://me:secret@example.org/policy" holds a login or a port. Expected an address without, on one of "example.org", "help.example.org", "www.example.org", "settings.example.org".',
    ],
  },
  {
    title: 'reports a link with a port',
    changes: [['guide', 'links.policy.url', 'https://example.org:8443/policy']],
    says: [
      'nothing/guide.json links.policy.url: "https://example.org:8443/policy" holds a login or a port. Expected an address without, on one of "example.org", "help.example.org", "www.example.org", "settings.example.org".',
    ],
  },
  {
    title: 'reports a link to a withdrawn form',
    changes: [['guide', 'links.alpha-form.url', 'https://help.example.org/contact/1000000000000001']],
    says: [
      'nothing/guide.json links.alpha-form.url: "https://help.example.org/contact/1000000000000001" holds the refused number "1000000000000001": the Nothing form of 2019. Expected a form that is in use.',
    ],
  },
  {
    title: 'reports a withdrawn form anywhere in a link',
    changes: [
      ['guide', 'links.alpha-form.url', 'https://help.example.org/?next=/contact/1000000000000001#top'],
    ],
    says: [
      'nothing/guide.json links.alpha-form.url: "https://help.example.org/?next=/contact/1000000000000001#top" holds the refused number "1000000000000001": the Nothing form of 2019. Expected a form that is in use.',
    ],
  },
  {
    title: 'reports a source over an unsafe connection',
    changes: [['sources', 'sources.daily.url', 'http://daily.example/nichts']],
    says: [
      'nothing/sources.json sources.daily.url: "http:" is not allowed in an address. Expected "https:".',
    ],
  },
  {
    title: 'reports a source whose address is not one',
    changes: [['sources', 'sources.daily.url', 'daily']],
    says: [
      'nothing/sources.json sources.daily.url: "daily" is not an address. Expected one such as "https://www.example.org/form".',
    ],
  },
  {
    title: 'lets sources be anywhere',
    changes: [['sources', 'sources.daily.url', 'https://anywhere.test/nichts?x=1000000000000001']],
    says: [],
  },
]);

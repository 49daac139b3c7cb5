import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkGuide, formatProblem} from '../../src/check/guide.js';
import {filesAfter, plantedIn, testMistakes, today} from './planted.js';

// Planted mistakes: parts that have another form than the model.
testMistakes([
  {
    title: 'reports a region that is not known',
    changes: [['guide', 'heads.0.when.regions.0', 'eu']],
    says: [
      'nothing/guide.json heads[0].when.regions[0]: "eu" is not known here. Expected one of "eea", "uk", "ch", "br", "us", "other".',
    ],
  },
  {
    title: 'reports a device that is not known, with those that are',
    changes: [['guide', 'controls.0.paths.0.when.devices.0', 'telephone']],
    says: [
      'nothing/guide.json controls[0].paths[0].when.devices[0]: "telephone" is not known here. Expected one of "app", "web".',
    ],
  },
  {
    title: 'reports a field that is not known',
    changes: [['guide', 'links.policy.lgoin', true]],
    says: ['nothing/guide.json links.policy.lgoin: "lgoin" is not a field here. Did you mean "login"?'],
  },
  {
    title: 'reports a missing field',
    changes: [['guide', 'links.policy.login']],
    says: ['nothing/guide.json links.policy.login: Missing. Expected true or false.'],
  },
  {
    title: 'reports a value of the wrong type',
    changes: [['guide', 'links.policy.login', 'yes']],
    says: ['nothing/guide.json links.policy.login: "yes" is not true or false.'],
  },
  {
    title: 'reports a word where something else was meant to be chosen',
    changes: [['guide', 'controls.0.who', 'someone']],
    says: [
      'nothing/guide.json controls[0].who: "someone" is not known here. Expected one of "account", "anyone", "admin".',
    ],
  },
  {
    title: 'reports a list where an object has to be',
    changes: [['guide', 'service', []]],
    says: ['nothing/guide.json service: A list is not an object.'],
  },
  {
    title: 'reports a word where one of a few has to be',
    changes: [['guide', 'controls.0.mechanism', 'forms']],
    says: ['nothing/guide.json controls[0].mechanism: "forms" is not known here. Did you mean "form"?'],
  },
  {
    title: 'reports a number where one of a few words has to be',
    changes: [['guide', 'controls.0.mechanism', 7]],
    says: ['nothing/guide.json controls[0].mechanism: 7 is not one of "form", "setting", "email", "none".'],
  },
  {
    title: 'reports a missing list',
    changes: [['guide', 'controls.0.variants']],
    says: ['nothing/guide.json controls[0].variants: Missing. Expected a list.'],
  },
  {
    title: 'reports an empty list where one has to hold something',
    changes: [['guide', 'heads', []]],
    says: ['nothing/guide.json heads: Empty. Expected at least one entry.'],
  },
  {
    title: 'reports an empty text',
    changes: [['guide', 'platforms.alpha', ' ']],
    says: ['nothing/guide.json platforms.alpha: Empty. Expected text.'],
  },
  {
    title: 'reports the same text twice in a list',
    changes: [['guide', 'controls.0.variants.0.steps.3', 'email']],
    says: ['nothing/guide.json controls[0].variants[0].steps[3]: "email" is in this list already.'],
  },
  {
    title: 'reports a revision that is not a whole number',
    changes: [['guide', 'revision', 1.5]],
    says: ['nothing/guide.json revision: 1.5 is not a whole number from 1 up.'],
  },
  {
    title: 'reports an id that is not in kebab case',
    changes: [
      ['guide', 'panels.1.items.1.id', 'privatePosts'],
      ['en', 'items.privatePosts', {text: 'None.'}],
      ['de', 'items.privatePosts', {text: 'Keine.'}],
      ['en', 'items.private-posts'],
      ['de', 'items.private-posts'],
      ['sources', 'evidence.items/private-posts'],
      [
        'sources',
        'evidence.items/privatePosts',
        {
          facts: ['nothing-private'],
          regions: ['eea', 'uk', 'ch', 'br', 'us', 'other'],
          supports: ['help'],
          checked: '2026-11-01',
        },
      ],
    ],
    says: [
      'nothing/guide.json panels[1].items[1].id: "privatePosts" is not an id in small letters and digits with single hyphens, such as "send-form".',
    ],
  },
  {
    title: 'reports a name in capitals where an id has to be',
    changes: [['guide', 'platforms.Epsilon', 'Epsilon']],
    says: [
      'nothing/guide.json platforms.Epsilon: "Epsilon" is not an id in small letters and digits with single hyphens, such as "send-form".',
    ],
  },
  {
    title: 'reports a host that is an address',
    changes: [['guide', 'hosts.4', 'https://settings.example.org']],
    says: [
      'nothing/guide.json hosts[4]: "https://settings.example.org" is not a host in small letters, such as "www.example.org".',
    ],
  },
  {
    title: 'reports a refused number that would refuse too much',
    changes: [['guide', 'refused.12', 'a short one']],
    says: ['nothing/guide.json refused.12: "12" is not the number of a form, with at least five digits.'],
  },
  {
    title: 'reports a source id with a space',
    changes: [['sources', 'sources.the blog', {title: 'A', lang: 'en', publisher: 'B', type: 'press'}]],
    says: [
      'nothing/sources.json sources["the blog"]: "the blog" is not a source id in letters, digits, "_" and "-".',
    ],
  },
  {
    title: 'reports a language that is not one',
    changes: [['labels', 'labels.send.german', {text: 'Senden', seen: '2026', sources: ['daily']}]],
    says: ['nothing/labels.json labels.send.german: "german" is not a language, such as "de" or "pt-BR".'],
  },
  {
    title: 'reports a sentence without a source',
    changes: [['sources', 'evidence.steps/email.supports', []]],
    says: ['nothing/sources.json evidence["steps/email"].supports: Empty. Expected at least one entry.'],
  },
  {
    title: 'reports a sentence without a fact',
    changes: [['sources', 'evidence.steps/email.facts', []]],
    says: ['nothing/sources.json evidence["steps/email"].facts: Empty. Expected at least one entry.'],
  },
  {
    title: 'reports a source that is silent about who speaks',
    changes: [['sources', 'sources.daily.type']],
    says: [
      'nothing/sources.json sources.daily.type: Missing. Expected one of "company", "authority", "court", "consumer", "press", "group", "person".',
    ],
  },
  {
    title: 'reports all that a missing collection of words should hold',
    changes: [['de', 'panels']],
    says: ['trouble', 'covers', 'letters'].map(
      (id) => `nothing/words/de.json panels.${id}.title: Missing. Expected text.`,
    ),
  },
  {
    title: 'reports a word that is not text',
    changes: [['de', 'steps.email.text', ['Lass']]],
    says: ['nothing/words/de.json steps.email.text: A list is not text.'],
  },
  {
    title: 'reports words that do not say how they were made',
    changes: [['de', 'made']],
    says: ['nothing/words/de.json made: Missing. Expected text.'],
  },
  {
    title: 'reports a file that holds no object',
    changes: [['labels', '', null]],
    says: ['nothing/labels.json: null is not an object.'],
  },
  {
    title: 'reports only what has the wrong type, and not what follows from it',
    changes: [['guide', 'steps', null]],
    says: ['nothing/guide.json steps: null is not an object.'],
  },
  {
    title: 'reports collections that a guide need not have, but has for nothing',
    changes: [
      ['guide', 'scope', []],
      ['guide', 'faq', []],
      ['guide', 'events', []],
    ],
    says: [
      'nothing/guide.json scope: Empty. Expected at least one entry.',
      'nothing/guide.json faq: Empty. Expected at least one entry.',
      'nothing/guide.json events: Empty. Expected at least one entry.',
    ],
  },
  {
    title: 'reports a condition on a kind of data that asks more than where readers live',
    changes: [['guide', 'scope.0.when.devices', ['app']]],
    says: [
      'nothing/guide.json scope[0].when.devices: "devices" is not a field here. Expected one of "regions".',
    ],
  },
  {
    title: 'reports ages of facts that are neither a number nor one for each kind',
    changes: [['guide', 'review.staleAfter', {links: 180}]],
    says: [
      'nothing/guide.json review.staleAfter: An object is not a whole number of days from 1 up, or one each for links, steps and background.',
    ],
  },
  {
    title: 'accepts ages of facts for each kind',
    changes: [['guide', 'review.staleAfter', {links: 365, steps: 365, background: 365}]],
    says: [],
  },
  {
    title: 'reports letters of another form',
    changes: [['letters', 'platforms', []]],
    says: ['nothing/letters.json platforms: Empty. Expected at least one entry.'],
  },
]);

/** Mistakes in what readers can answer about linked accounts. */
plantedIn('workspaces', {linkage: true}).testMistakes([
  {
    title: 'reports conditions, options and answers that are of none of their forms',
    changes: [
      ['linkage', 'rules.1.when', {filings: {not: []}}],
      ['linkage', 'rules.2.when', {blocked: 1}],
      ['linkage', 'questions.1.options', 'account'],
      ['linkage', 'scenarios.0.given', {use: true}],
    ],
    says: [
      'workspaces/linkage.json questions[1].options: "account" is not "accounts" or a list of ids.',
      'workspaces/linkage.json rules[1].when.filings: An object is not a value, a list of values, or {"not": …}.',
      'workspaces/linkage.json rules[2].when.blocked: 1 is not a value, a list of values, or {"not": …}.',
      'workspaces/linkage.json scenarios[0].given.use: true is not an option, a list of options, or an object by platform or account.',
    ],
  },
]);

/** Sentences of the check about a list of terms and a record of changes. */
const said = (terms: object, changes: object) =>
  checkGuide(
    {
      ...filesAfter([]),
      terms: [{file: 'nothing/terms/de.json', json: {lang: 'de', terms: [terms]}}],
      changes: {file: 'nothing/changes.json', json: {changes: [changes]}},
    },
    {today},
  ).map(formatProblem);
const terms = {en: ['form', 'forms'], use: ['Formular']};
const change = {
  ...{id: 'first', date: '2026-11-01', revision: 3, what: 'Nothing was there.', reason: 'Somebody began.'},
  facts: {'links/form': 'gone', 'links/account': '01234567'},
};

test('a list of terms and a record of changes are looked into once they have their form', () => {
  assert.deepEqual(said(terms, change), []);
  assert.deepEqual(said({...terms, en: ['void form']}, {...change, revision: 4}), [
    'nothing/terms/de.json terms[0].en: No English text holds "void form".',
    'nothing/guide.json revision: 3 is not the revision of the last change, 4.',
  ]);
  assert.deepEqual(said({...terms, use: []}, change), [
    'nothing/terms/de.json terms[0].use: Empty. Expected at least one entry.',
  ]);
  assert.deepEqual(said(terms, {...change, facts: {'links/form': 'left'}}), [
    'nothing/changes.json changes[0].facts["links/form"]: "left" is not a mark of eight digits and letters, such as "3f9a01cd", or "gone".',
  ]);
});

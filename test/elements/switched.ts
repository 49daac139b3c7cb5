import {catalogue} from '../../src/content/catalogue.js';

type File = () => Promise<never>;

/** Guide about switches: several for one thing, a myth, an admin to ask, strings of its own; no accounts to count, and no events. */
catalogue['switches'] = {
  guide: (() => import('../fixtures/switches/guide.json', {with: {type: 'json'}})) as File,
  labels: () => import('../fixtures/switches/labels.json', {with: {type: 'json'}}),
  sources: (() => import('../fixtures/switches/sources.json', {with: {type: 'json'}})) as File,
  words: {
    en: () => import('../fixtures/switches/words/en.json', {with: {type: 'json'}}),
    de: () => import('../fixtures/switches/words/de.json', {with: {type: 'json'}}),
  },
};

/** The same guide, in which one of the rows holds in one region alone. */
catalogue['regional-switches'] = {
  ...catalogue['switches'],
  guide: (async () => {
    const {default: guide} = await import('../fixtures/switches/guide.json', {with: {type: 'json'}});
    const [light, ...further] = guide.scope;
    return {default: {...guide, scope: [{...light, when: {regions: ['uk']}}, ...further]}};
  }) as File,
};

export const switches = {guide: 'switches'};
export const regionalSwitches = {guide: 'regional-switches'};

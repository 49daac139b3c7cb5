/** Settings of the embed builder, as data: their names in the address, their values, and the attributes they become. */
import {readWord, readWords, textOf, type Finding} from '../../src/domain/attribute.js';
import {problemOf} from '../../src/domain/author-sentences.js';
import {regions} from '../../src/domain/model/guide.js';
import type {Catalogue} from './renderer.js';

/** Values by the names of settings; every setting has one, '' where nothing is set. */
export type Settings = Readonly<Record<string, string>>;

/** Setting with a value out of a list. */
export interface Choice {
  name: string;
  label: string;
  /** Value without a choice. */
  usual: string;
  /** Values with their labels. */
  values: (catalogue: Catalogue, settings: Settings) => readonly (readonly [value: string, label: string])[];
  /** True for an attribute of the element, which is left out where it has its usual value. */
  attribute?: boolean;
  /** True where several values may be chosen; none stands for all. */
  several?: boolean;
}

/** Setting with a text of the editor’s own. */
export interface Text {
  name: string;
  label: string;
  usual: string;
  /** Property of CSS that the text has to be a value of. */
  property?: 'color' | 'font-family';
}

/** Names of elements for people, in the order of how much they hold. */
const elementTitles: Readonly<Record<string, string>> = {
  guide: 'The whole service box',
  steps: 'What to do, step by step',
  linkage: 'How many times it takes',
  scope: 'What is used, and what is not',
  faq: 'What people ask',
  timeline: 'What happened, and what did not',
};

const regionTitles: Readonly<Record<string, string>> = {
  eea: 'The EU or EEA',
  uk: 'United Kingdom',
  ch: 'Switzerland',
  br: 'Brazil',
  us: 'United States',
  other: 'Another country',
};

const languageTitle = (language: string): string =>
  new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language;

const labelled = (values: readonly string[], label: (value: string) => string) =>
  values.map((value) => [value, label(value)] as const);

/** Choices in their order; a later one may depend on an earlier one. */
export const choices: readonly Choice[] = [
  {
    name: 'guide',
    label: 'Guide',
    usual: 'meta-ai',
    attribute: true,
    values: ({guides}) => labelled(Object.keys(guides), (id) => id),
  },
  {
    name: 'element',
    label: 'Box',
    usual: 'guide',
    values: ({guides}, {guide}) => {
      const order = Object.keys(elementTitles);
      const names = [...guides[guide!]!.elements].sort((a, b) => order.indexOf(a) - order.indexOf(b));
      return labelled(names, (name) => elementTitles[name] ?? name);
    },
  },
  {
    name: 'lang',
    label: 'Language',
    usual: 'en',
    values: ({guides}, {guide}) => labelled(guides[guide!]!.languages, languageTitle),
  },
  {
    name: 'platform',
    label: 'Networks',
    usual: '',
    attribute: true,
    several: true,
    values: ({guides}, {guide}) => Object.entries(guides[guide!]!.platforms),
  },
  {
    name: 'region',
    label: 'Readers live in',
    usual: 'eea',
    attribute: true,
    values: () => labelled(regions, (region) => regionTitles[region]!),
  },
  {
    name: 'heading-level',
    label: 'Heading level',
    usual: '3',
    attribute: true,
    values: () => labelled(['2', '3', '4', '5', '6'], (level) => `h${level}`),
  },
  {
    name: 'display',
    label: 'Display',
    usual: '',
    attribute: true,
    values: () => [
      ['', 'As usual for this box'],
      ['full', 'Everything open that can be'],
      ['compact', 'Short, with a button for the rest'],
    ],
  },
  {
    name: 'theme',
    label: 'Theme',
    usual: 'auto',
    attribute: true,
    values: () => [
      ['auto', 'As the page'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'frame',
    label: 'Frame',
    usual: 'rule',
    attribute: true,
    values: () => [
      ['rule', 'A double rule on top'],
      ['none', 'None, for a box of your own'],
    ],
  },
  {
    name: 'channel',
    label: 'Script',
    usual: 'pinned',
    values: () => [
      ['pinned', 'Pinned: this version for good'],
      ['current', 'Current: corrected facts reach old articles'],
    ],
  },
];

/** Folder and page; the renderer says what is wrong with them. */
export const addresses: readonly Text[] = [
  {name: 'folder', label: 'Folder of the scripts on your server', usual: '/wayout/'},
  {name: 'page', label: 'Page of yours that a link leads to', usual: ''},
];

/** Looks; grounds and text colours are the article’s, and are here to look at and to measure against. */
export const looks: readonly Text[] = [
  {name: 'light-ground', label: 'Ground', usual: '#ffffff', property: 'color'},
  {name: 'light-text', label: 'Text', usual: '#1b1d21', property: 'color'},
  {name: 'light-accent', label: 'Links and buttons', usual: '#0b5d57', property: 'color'},
  {name: 'light-on-accent', label: 'Text on buttons', usual: '#ffffff', property: 'color'},
  {name: 'dark-ground', label: 'Ground', usual: '#121417', property: 'color'},
  {name: 'dark-text', label: 'Text', usual: '#eceae4', property: 'color'},
  {name: 'dark-accent', label: 'Links and buttons', usual: '#7fd3c4', property: 'color'},
  {name: 'dark-on-accent', label: 'Text on buttons', usual: '#08221f', property: 'color'},
  {name: 'font', label: 'Typeface of the text', usual: '', property: 'font-family'},
  {name: 'font-ui', label: 'Typeface of buttons and small print', usual: '', property: 'font-family'},
];

const texts = [...addresses, ...looks];

/** Tests a value of CSS, as browsers do. */
export type IsValue = (property: string, value: string) => boolean;

/** Longest text that an address may bring. */
const longest = 300;

/**
 * Reads the settings out of the fragment of an address.
 * @param fragment with or without its `#`.
 * @returns settings, each its usual value where the fragment has no good one, and a sentence for each that is no good.
 */
export function readFragment(
  fragment: string,
  catalogue: Catalogue,
  isValue: IsValue,
): {settings: Settings; problems: readonly string[]} {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const known = [...choices, ...texts].map(({name}) => name);
  const findings: Finding[] = [...new Set(given.keys())]
    .filter((name) => !known.includes(name))
    .map((name) => ({code: 'setting', text: name, known, showing: []}));
  const settings: Record<string, string> = {};
  for (const {name, usual, several, values} of choices) {
    const words = values(catalogue, settings).map(([value]) => value);
    const first = several || words.includes(usual) ? usual : words[0]!;
    const text = given.get(name);
    const {value, findings: wrong} = several
      ? readWords(name, text, words)
      : readWord(name, text, words, first);
    findings.push(...wrong);
    settings[name] = value === undefined ? first : [value].flat().join(' ');
  }
  for (const {name, usual, property} of texts) {
    const text = textOf(given.get(name)) ?? usual;
    const isGood = text.length <= longest && (!property || text === usual || isValue(property, text));
    if (!isGood) findings.push({code: name, text, reason: 'No browser would read it', using: usual});
    settings[name] = isGood ? text : usual;
  }
  return {settings, problems: findings.map((finding) => problemOf(finding).message)};
}

/** Writes settings as the fragment of an address: those that are not usual. */
export const writeFragment = (settings: Settings): string =>
  String(
    new URLSearchParams(
      [...choices, ...texts]
        .filter(({name, usual}) => settings[name] !== usual)
        .map(({name}): [string, string] => [name, settings[name]!]),
    ),
  );

/** Changes one setting. A choice that its new surroundings do not offer, such as a language of another guide, becomes usual. */
export function changed(settings: Settings, name: string, value: string, catalogue: Catalogue): Settings {
  const asked = new URLSearchParams(Object.entries({...settings, [name]: value}));
  return readFragment(String(asked), catalogue, () => true).settings;
}

/** Attributes of the tag. The language is always there: it was chosen, and the article’s may be another. */
export function attributesOf(settings: Settings, catalogue: Catalogue): Record<string, string> {
  const has = catalogue.elements[settings['element']!]!;
  const set = choices.filter(
    ({name, usual, attribute}) => attribute && has.includes(name) && settings[name] !== usual,
  );
  return {
    ...Object.fromEntries(set.map(({name}) => [name, settings[name]!])),
    lang: settings['lang']!,
  };
}

/** Style sheet that gives the box the newsroom’s looks; empty where it has none. Every colour is for light and dark pages. */
export function styleSheet(settings: Settings): string {
  const usualOf = (name: string) => looks.find((look) => look.name === name)!.usual;
  const isSet = (...names: string[]) => names.some((name) => settings[name] !== usualOf(name));
  const colours = ['accent', 'on-accent']
    .filter((name) => isSet(`light-${name}`, `dark-${name}`))
    .map((name) => [name, `light-dark(${settings[`light-${name}`]}, ${settings[`dark-${name}`]})`]);
  const fonts = ['font', 'font-ui'].filter((name) => isSet(name)).map((name) => [name, settings[name]!]);
  const lines = [...colours, ...fonts].map(([name, value]) => `  --wayout-${name}: ${value};`);
  return lines.length ? `wayout-${settings['element']} {\n${lines.join('\n')}\n}` : '';
}

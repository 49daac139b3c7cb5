import {readFileSync} from 'node:fs';
import type {Sources} from '../../src/domain/model/sources.js';
import type {Guide, Labels, Words} from '../../src/domain/model/guide.js';
import {parseText} from '../../src/domain/rich-text.js';

const read = (path: string): unknown => JSON.parse(readFileSync(`content/meta-ai/${path}.json`, 'utf8'));

export const guide = read('guide') as Guide;
const {labels} = read('labels') as {labels: Labels};
export const words = read('words/en') as Words;
export const {sources, evidence} = read('sources') as Sources;

/** A sentence as an English reader sees it. */
export const plain = (text = ''): string =>
  parseText(text)
    .map(({kind, value}) => {
      if (kind === 'link') return words.links[value]!['text'];
      const label = labels[value]?.['en'];
      return kind === 'label' ? [label?.text, ...(label?.also ?? [])].join(' / ') : value;
    })
    .join('');

/** Texts are compared without regard to line breaks. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text of a link, by its id. */
export const linkText = (id: string): string => words.links[id]!['text']!;

/** Text of a step, by its id. */
export const stepText = (id: string): string => plain(words.steps[id]!['text']);

/** Title of the head for readers in the EU. */
export const title = plain(words.heads[guide.heads[0]!.id]!['title']);

/** Ids of the steps of a control, as readers in the EU see it. */
export const stepsOf = (control: string): readonly string[] =>
  guide.controls.find(({id}) => id === control)!.variants[0]!.steps;

/** Addresses of all forms that some control links. */
export const formAddresses: readonly string[] = [
  ...new Set(
    guide.controls.flatMap(({variants}) =>
      variants.flatMap(({link}) => (link ? [guide.links[link]!.url] : [])),
    ),
  ),
];

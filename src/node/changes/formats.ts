import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toMarkdown} from 'mdast-util-to-markdown';
import {createHash} from 'node:crypto';
import {element, textNode} from '../render/tree.js';
import type {ChangedGuide} from './compare.js';
import {sentencesOf, topicsOf, type NameOf, type Topic} from './sentences.js';

type Root = Extract<Parameters<typeof toMarkdown>[0], {type: 'root'}>;
type RootContent = Root['children'][number];
type ListItem = Extract<RootContent, {type: 'list'}>['children'][number];

/** Guide that changed, with the names of its things. */
export interface ToldGuide {
  changed: ChangedGuide;
  nameOf: NameOf;
}

const paragraph = (value: string): ListItem['children'][number] => ({
  type: 'paragraph',
  children: [{type: 'text', value}],
});

const item = (value: string): ListItem => ({type: 'listItem', spread: false, children: [paragraph(value)]});

const section = (depth: number, heading: string, sentences: readonly string[]): RootContent[] => [
  {type: 'heading', depth: Math.min(depth, 6) as 2, children: [{type: 'text', value: heading}]},
  {type: 'list', ordered: false, spread: false, children: sentences.map(item)},
];

/** Recorded changes in sentences: the day, the change and its reason. */
const reasonsOf = ({recorded}: ChangedGuide): string[] =>
  recorded.map(({date, what, reason}) => `${date}: ${what} ${reason}`);

/**
 * Markdown, matter by matter.
 * @param level of the heading of each guide, 2 to 5.
 */
export function asMarkdown(guides: readonly ToldGuide[], level: number): string {
  const children = guides.flatMap(({changed, nameOf}): RootContent[] => {
    const reasons = reasonsOf(changed);
    return [
      {
        type: 'heading',
        depth: level as 2,
        children: [{type: 'text', value: `${changed.service} (${changed.guide})`}],
      },
      ...(reasons.length ? section(level + 1, 'Reasons', reasons) : []),
      ...topicsOf(changed, nameOf).flatMap(({heading, sentences}) => section(level + 1, heading, sentences)),
    ];
  });
  const root: Root = {
    type: 'root',
    children: children.length ? children : [paragraph('Nothing changed in facts and words.')],
  };
  return toMarkdown(root, {bullet: '-'}).trim();
}

/** Same data, with the sentences. */
export const asJson = (guides: readonly ToldGuide[]): string =>
  JSON.stringify(
    {guides: guides.map(({changed, nameOf}) => ({...changed, topics: topicsOf(changed, nameOf)}))},
    undefined,
    2,
  );

/** Id of the form that feeds ask for, the same in every run (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const xml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const htmlOf = (topics: readonly Topic[]): string =>
  toHtml({
    type: 'root',
    children: topics.flatMap(({heading, sentences}): ElementContent[] => [
      element('h3', [textNode(heading)]),
      element(
        'ul',
        sentences.map((sentence) => element('li', [textNode(sentence)])),
      ),
    ]),
  });

const atomEntry = (name: string, title: string, date: string, topics: readonly Topic[]): string =>
  [
    '  <entry>',
    `    <id>${uuidOf(name)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <updated>${date}T00:00:00Z</updated>`,
    `    <content type="html">${xml(htmlOf(topics))}</content>`,
    '  </entry>',
  ].join('\n');

/** Entries of one guide, the newest first: all that has no recorded reason, then one for each recorded change. */
function entriesFor({changed, nameOf}: ToldGuide): {date: string; text: string}[] {
  const {guide, service, checked, recorded} = changed;
  const rest = topicsOf(
    {...changed, facts: changed.facts.filter(({change}) => change === undefined)},
    nameOf,
  );
  const name = `${guide} ${JSON.stringify(rest)}`;
  return [
    ...(rest.length
      ? [{date: checked, text: atomEntry(name, `${service}: advice, words and dates`, checked, rest)}]
      : []),
    ...recorded.map(({id, date, what, reason}) => {
      const topics = [
        {heading: 'Reason', sentences: [reason]},
        {heading: 'Facts', sentences: sentencesOf(changed, id, nameOf)},
      ].filter(({sentences}) => sentences.length);
      return {date, text: atomEntry(`${guide} ${id}`, `${service}: ${what}`, date, topics)};
    }),
  ].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/**
 * Feed in Atom (RFC 4287): an entry for each recorded change, and one for what has no reason recorded.
 * @param address of the feed, if it has one.
 * @param today for a feed without entries, `YYYY-MM-DD`.
 */
export function asAtom(guides: readonly ToldGuide[], address: string | undefined, today: string): string {
  const entries = guides.flatMap(entriesFor).sort((a, b) => (a.date < b.date ? 1 : -1));
  const name = address ?? guides.map(({changed}) => changed.guide).join(' ');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${uuidOf(`feed ${name}`)}</id>`,
    '  <title>What changed in facts and words</title>',
    `  <updated>${entries[0]?.date ?? today}T00:00:00Z</updated>`,
    '  <author><name>Wayout editors</name></author>',
    ...(address === undefined ? [] : [`  <link rel="self" href="${xml(address)}"/>`]),
    ...entries.map(({text}) => text),
    '</feed>',
  ].join('\n');
}

import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {quote, suggestion} from '../../check/problem.js';
import {fromLinks} from '../../domain/link-attributes.js';
import {readPack} from '../read-pack.js';
import {elementNames, renderElement, type RenderOptions} from '../render.js';
import {UsageError} from '../usage-error.js';
import {linkSettings, type PastedBox} from './boxes.js';
import {differenceOf, foreignIn, isSame, readingOf, type Difference} from './reading.js';

/** Pasted words beside those that would be written today. */
export interface Examined {
  box: PastedBox;
  /**
   * - `current`: they are those of today.
   * - `older`: sentences or addresses differ.
   * - `bare`: the mount holds no words to compare.
   * - `unclear`: no words of today can be made for them; `obstacle` says why.
   */
  state: 'current' | 'older' | 'bare' | 'unclear';
  /** Sentences and addresses that differ; none unless `older`. */
  difference: Difference;
  /** Sentence on why nothing is compared, or why what differs is not rewritten. */
  obstacle?: string;
  /** Replacement of a part of the HTML that brings it up to date; absent where there is nothing to do, or an obstacle. */
  replacement?: {start: number; end: number; html: string};
}

const none: Difference = {gone: [], added: []};

/** Tags and attributes of static HTML. Anything else in pasted words was put there by a newsroom or its system. */
const vocabulary = {
  tags: new Set(
    'a b blockquote br caption code details div em h2 h3 h4 h5 h6 hr li ol p q small span strong summary table tbody td th thead time tr ul'.split(
      ' ',
    ),
  ),
  attributes: new Set(
    'href rel lang dir translate dateTime colSpan scope open cite dataWayoutpanel dataWayoutwords id'.split(
      ' ',
    ),
  ),
};

/** Tests for an end tag without its start. Parsers leave it out, and what it was the end of goes on. */
function hasStrayEnd(html: string): boolean {
  const open = new Map<string, number>();
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    const tag = name!.toLowerCase();
    const left = (open.get(tag) ?? 0) + (end ? -1 : 1);
    if (left < 0) return true;
    open.set(tag, left);
  }
  return false;
}

/** Offsets of an element in the HTML; undefined where a parser had to repair it, and so where it ends is a guess. */
function rangeOf(element: Element, html: string): {start: number; end: number} | undefined {
  const [start, end] = [element.position?.start.offset, element.position?.end.offset];
  if (start === undefined || end === undefined) return undefined;
  const text = html.slice(start, end);
  const hasEnd = new RegExp(`</${element.tagName}\\s*>$`, 'i').test(text);
  if (!hasEnd || hasStrayEnd(text)) return undefined;
  const [again, ...more] = fromHtml(text, {fragment: true}).children;
  return again && !more.length && toHtml(again) === toHtml(element) ? {start, end} : undefined;
}

const languageOf = ({attributes, words, around}: PastedBox): string =>
  attributes['lang'] ?? String(words?.properties['lang'] ?? around ?? 'en');

/** Level of the first heading in words that stand alone, whose mount would say it. */
function headingLevel(words: Element): Record<string, string> {
  const [, level] = /<h([2-6])>/.exec(toHtml(words)) ?? [];
  return level ? {'heading-level': level} : {};
}

/** Renders what pages would hold today, each box once: a site has the same box in many articles. */
export interface Today {
  /** Path of a content folder; undefined for the content of this package. */
  content: string | undefined;
  /** @throws as `renderElement` does. */
  render: (name: string, options: RenderOptions) => Promise<string>;
}

/** @param content path of a content folder. Default: the content of this package. */
export function today(content?: string): Today {
  const rendered = new Map<string, Promise<string>>();
  return {
    content,
    render(name, options) {
      const key = JSON.stringify([name, options]);
      const text = rendered.get(key) ?? renderElement(name, {...options, content});
      rendered.set(key, text);
      return text;
    },
  };
}

/** Attributes that words may have been written with: those of the mount, or for words alone the likely ones. */
async function attributesFor(box: PastedBox, content: string | undefined): Promise<Record<string, string>[]> {
  const {kind, words, attributes} = box;
  const lang = languageOf(box);
  if (kind !== 'words') return [{...attributes, lang}];
  const {content: loaded} = await readPack({guide: undefined, lang, dir: content});
  const platforms = Object.keys(loaded.pack.guide.platforms).map((platform) => ({platform}));
  return [{}, ...platforms].flatMap((platform) =>
    [{}, {display: 'compact'}].map((display) => ({...headingLevel(words!), ...platform, ...display, lang})),
  );
}

/** HTML that would stand in the place of a box's words, or of its shadow root. @throws UsageError. */
async function htmlOfToday({name, shadow}: PastedBox, attributes: Record<string, string>, {render}: Today) {
  const html = await render(name, {attributes, format: shadow ? 'dsd' : 'html'});
  // The tag stays, with what a newsroom put into it.
  return shadow ? html.slice(html.indexOf('<template'), html.lastIndexOf('</')) : html;
}

/** HTML of today that is nearest to the words, and the difference. @throws UsageError. */
async function nearest(box: PastedBox, today: Today): Promise<{html: string; difference: Difference}> {
  const language = languageOf(box);
  const before = readingOf(contentOf(box.shadow ?? box.words!), language);
  let best: {html: string; difference: Difference} | undefined;
  for (const attributes of await attributesFor(box, today.content)) {
    const html = await htmlOfToday(box, attributes, today);
    const [now] = fromHtml(html, {fragment: true}).children;
    const difference = differenceOf(before, readingOf(contentOf(now as Element), language));
    if (!best || sizeOf(difference) < sizeOf(best.difference)) best = {html, difference};
    if (isSame(difference)) break;
  }
  return best!;
}

const sizeOf = ({gone, added}: Difference): number => gone.length + added.length;

/** Tree of the words; templates keep theirs apart. */
const contentOf = (root: Element): Root | Element => root.content ?? root;

async function examineWords(box: PastedBox, html: string, today: Today): Promise<Examined> {
  const {kind, words, shadow} = box;
  const {html: written, difference} = await nearest(box, today);
  if (isSame(difference)) return {box, state: 'current', difference: none};
  const older = {box, state: 'older', difference} as const;
  if (kind === 'words')
    return {
      ...older,
      obstacle: 'They stand alone, and nothing says with which attributes they were written.',
    };
  const obstacle = obstacleIn(shadow ?? words!, Boolean(shadow));
  if (obstacle) return {...older, obstacle};
  const range = rangeOf(shadow ?? words!, html);
  if (!range) return {...older, obstacle: 'A parser has to repair the HTML around them.'};
  return {...older, replacement: {...range, html: written}};
}

/** Sentence on what somebody else put among the words. */
function obstacleIn(words: Element, isShadow: boolean): string | undefined {
  const foreign = isShadow ? undefined : foreignIn(words, vocabulary.tags, vocabulary.attributes);
  return foreign && `They hold ${foreign}, which somebody else put there.`;
}

/** Compares a link that leads to a form with the link of today. Its text is the newsroom’s own, and so is a page that it leads to. */
async function examineLink(box: PastedBox, html: string, {content, render}: Today): Promise<Examined> {
  const {name, place, attributes} = box;
  const lang = languageOf(box);
  const {
    content: {pack},
  } = await readPack({guide: attributes['guide'], lang, dir: content});
  const href = String(place.properties['href']);
  const address = href.split('#')[0]!;
  const isOfGuide = URL.canParse(address) && pack.guide.hosts.includes(new URL(address).host);
  if (!isOfGuide) return {box, state: 'bare', difference: none};
  const allowed = Object.fromEntries(Object.entries(attributes).filter(([key]) => fromLinks.includes(key)));
  const snippet = await render(name, {
    ...{format: 'snippet', mount: 'link', integrity: false},
    attributes: {...allowed, lang},
  });
  const now = snippet.match(/href="([^"#]*)/)![1]!.replaceAll('&amp;', '&');
  if (now === address) return {box, state: 'current', difference: none};
  const older = {box, state: 'older', difference: {gone: [address], added: [now]}} as const;
  const start = place.position?.start.offset;
  const tag = start === undefined ? '' : (/^<a\s[^>]*>/i.exec(html.slice(start))?.[0] ?? '');
  const at = tag.indexOf(address);
  return at < 0 || tag.indexOf(address, at + 1) >= 0 || /[&"'<>]/.test(now)
    ? {...older, obstacle: 'Its address is not written as a browser reads it.'}
    : {...older, replacement: {start: start! + at, end: start! + at + address.length, html: now}};
}

/**
 * Compares a box in some HTML with the box of today.
 * @param html whole text that the box was found in.
 */
export async function examine(box: PastedBox, html: string, today: Today): Promise<Examined> {
  const unclear = (obstacle: string): Examined => ({box, state: 'unclear', difference: none, obstacle});
  const {kind, name, words, shadow, place, attributes} = box;
  if (!elementNames.includes(name))
    return unclear(`${quote(name)} is not the name of an element.${suggestion(name, elementNames)}`);
  if (attributes['src'] !== undefined)
    return unclear('Its words come from a guide of your own, with the attribute src.');
  if (kind === 'link' && !linkSettings(place)) return unclear('It names no element.');
  if (kind !== 'link' && !words && !shadow) return {box, state: 'bare', difference: none};
  const wordsName = words?.properties['dataWayoutwords'];
  if (words && kind !== 'words' && wordsName !== name)
    return unclear(`Its words are those of ${quote(String(wordsName))}.`);
  try {
    return await (kind === 'link' && !words ? examineLink : examineWords)(box, html, today);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return unclear(error.message);
  }
}

/** Parses HTML as a browser does that runs no scripts. */
export const parsePage = (html: string): Root => fromHtml(html);

import {parseText} from '../../src/domain/rich-text.js';
import {evidence, guide, plain, sources, words} from './content.js';

/** Pieces in which screen readers get a sentence: emphasis and links stand apart, labels do not. */
const piecesOf = (sentence: string): string[] =>
  parseText(sentence)
    .reduce<string[]>(
      (pieces, {kind, value}) => {
        if (kind === 'label') pieces.push(`${pieces.pop()}${plain(`{label:${value}}`)}`, '');
        else if (kind === 'text') pieces.push(`${pieces.pop()}${value}`);
        else pieces.push(kind === 'link' ? plain(`{link:${value}}`) : value, '');
        return pieces;
      },
      [''],
    )
    .map((piece) => piece.trim())
    .filter(Boolean);

/** Pieces of the content, each with the name that stands for it in snapshots; longest first. */
const named: [piece: string, name: string][] = Object.entries(words)
  .flatMap(([collection, entries]) =>
    typeof entries === 'object'
      ? Object.entries(entries).flatMap(([id, fields]) =>
          Object.values(fields)
            .flatMap(piecesOf)
            .map((piece): [string, string] => [piece, `‹${collection}/${id}›`]),
        )
      : [],
  )
  .concat(
    Object.entries(guide.links).map(([id, {url}]) => [url, `‹${id}›`]),
    Object.values(sources).flatMap(({publisher, url}): [string, string][] => [
      [publisher, '‹source›'],
      ...(url ? [[url, '‹address›'] as [string, string]] : []),
    ]),
    Object.values(evidence).flatMap(({quote}): [string, string][] =>
      quote ? [[quote.text, '‹quote›']] : [],
    ),
  )
  .sort(([a], [b]) => b.length - a.length);

/** Pieces that are long enough not to stand inside interface strings by chance. */
const long = named.filter(([piece]) => piece.length > 11);

const date = /\b(\d{1,2} )?(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec) \d{4}\b/g;

/**
 * A tree as screen readers get it, with names in place of the content's words: what is compared is what this library makes
 * of them, and an editor who corrects a sentence changes no snapshot.
 */
export const withoutWords = (tree: string): string =>
  tree
    .split('\n')
    .map((line) => {
      const [, start = '', said = ''] = /^(.*?: )?(.*)$/.exec(line.replaceAll('\\"', '"'))!;
      const text = said.replace(/^"(.*)"$/, '$1');
      const exact = start && named.find(([piece]) => piece === text)?.[1];
      const name = (whole: string) => long.reduce((rest, [piece, by]) => rest.replaceAll(piece, by), whole);
      return (name(start) + (exact || name(said))).replaceAll(date, '‹date›');
    })
    .join('\n')
    .concat('\n');

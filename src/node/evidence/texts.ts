import type {ElementContent} from 'hast';
import {labelIn} from '../../domain/labels.js';
import type {Pack} from '../../domain/model/guide.js';
import {parseText} from '../../domain/rich-text.js';
import {linkUrl} from '../../domain/url.js';
import {element, textNode, textOf} from '../render/tree.js';

/** Sentence of a guide with its emphasis, its labels as they stand on a screen, and its links. @param menus language of the menus. */
export const shownText = (pack: Pack, text: string, menus: string): ElementContent[] =>
  parseText(text).flatMap(({kind, value}): ElementContent[] => {
    if (kind === 'text') return [textNode(value)];
    if (kind === 'strong') return [element('strong', [textNode(value)])];
    if (kind === 'label') {
      const label = labelIn(pack.labels, value, menus);
      return label ? [element('b', [textNode(label.text)], {lang: label.language, translate: 'no'})] : [];
    }
    const href = linkUrl(pack.guide, value);
    return href
      ? [element('a', [textNode(pack.words.links[value]?.['text'] ?? '')], {href, rel: ['noreferrer']})]
      : [];
  });

/** The same without mark-up. */
export const plainText = (pack: Pack, text: string, menus: string): string =>
  textOf({type: 'root', children: shownText(pack, text, menus)});

import {html, nothing, type TemplateResult} from 'lit';
import {labelIn} from '../../domain/labels.js';
import {parseText} from '../../domain/rich-text.js';
import {linkUrl} from '../../domain/url.js';
import type {Host} from '../base/host.js';
import {textLink} from './links.js';

/** On-screen label, marked as one, and never translated by the browser. */
export function labelChip({pack, menuLanguage}: Host, id: string): TemplateResult | typeof nothing {
  const label = labelIn(pack.labels, id, menuLanguage);
  return label
    ? html`<span class="label" part="label" lang=${label.language} translate="no">${label.text}</span>`
    : nothing;
}

/** Language of a text of the guide, where its translation is incomplete; undefined where all texts are in the box's. */
export const languageOfText = (
  {
    pack: {
      words: {fallback, lang},
    },
  }: Host,
  text: string | undefined,
): string | undefined => fallback && (fallback.includes(text!) ? 'en' : lang);

/**
 * Text of the guide as it is shown, marked where it is English for want of a translation. Accessible names, which are attributes,
 * cannot be marked.
 */
export const marked = (host: Host, text: string | undefined, shown: unknown = text): unknown =>
  languageOfText(host, text) === 'en' ? html`<span lang="en" dir="ltr">${shown}</span>` : shown;

/** Link of the guide; nothing where readers may not be sent there. */
export function guideLink(host: Host, id: string): TemplateResult | typeof nothing {
  const {guide, words} = host.pack;
  const text = words.links[id]?.['text'];
  return textLink(linkUrl(guide, id), text, languageOfText(host, text));
}

/** Sentence with its emphasis, labels and links. */
export const richText = (host: Host, text: string | undefined): unknown =>
  marked(
    host,
    text,
    parseText(text ?? '').map(({kind, value}) => {
      if (kind === 'strong') return html`<strong>${value}</strong>`;
      if (kind === 'label') return labelChip(host, value);
      return kind === 'link' ? guideLink(host, value) : value;
    }),
  );

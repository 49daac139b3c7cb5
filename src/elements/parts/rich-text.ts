import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../domain/url.js';
import {parseText} from '../../domain/rich-text.js';
import type {Label, Pack} from '../../domain/model/guide.js';

/** A label as seen on a screen. */
export interface SeenLabel {
  text: string;
  language: string;
  /** When, as `Label.seen`. */
  seen: string;
}

/** A label in the language of the reader's menus; in English where none was seen in that. */
export function seenLabel({labels}: Pack, id: string, menus: string): SeenLabel | undefined {
  const languages: Readonly<Record<string, Label>> | undefined = labels[id];
  const language = languages?.[menus] ? menus : 'en';
  const label = languages?.[language];
  return label && {text: [label.text, ...(label.also ?? [])].join(' / '), language, seen: label.seen};
}

/** A label, marked as one, and never translated by the browser. */
export function labelChip(pack: Pack, id: string, menus: string): TemplateResult | typeof nothing {
  const label = seenLabel(pack, id, menus);
  return label
    ? html`<span class="label" part="label" lang=${label.language} translate="no">${label.text}</span>`
    : nothing;
}

/** Where words are not complete, the language of one of their texts. */
export const languageOf = ({words: {fallback, lang}}: Pack, text: string | undefined): string | undefined =>
  fallback && (fallback.includes(text!) ? 'en' : lang);

/**
 * What is shown of a text of the guide, marked where it is English for want of a translation. Names of buttons, which are
 * attributes, cannot be.
 */
export const marked = (pack: Pack, text: string | undefined, shown: unknown = text): unknown =>
  languageOf(pack, text) === 'en' ? html`<span lang="en" dir="ltr">${shown}</span>` : shown;

/** A link of the guide, if it may be linked. `rel` keeps the article's address from the other site. */
export function guideLink(pack: Pack, id: string): TemplateResult | typeof nothing {
  const {guide, words} = pack;
  const text = words.links[id]?.['text'];
  const url = safeUrl(guide.links[id]?.url ?? '', guide.hosts, Object.keys(guide.refused));
  return url
    ? html`<a
        href=${url}
        lang=${languageOf(pack, text) ?? nothing}
        part="link"
        target="_blank"
        rel="noopener noreferrer external"
        >${text}</a
      >`
    : nothing;
}

/** A sentence with its emphasis, labels and links. */
export const richText = (pack: Pack, text: string | undefined, menus: string): unknown =>
  marked(
    pack,
    text,
    parseText(text ?? '').map(({kind, value}) => {
      if (kind === 'strong') return html`<strong>${value}</strong>`;
      if (kind === 'label') return labelChip(pack, value, menus);
      return kind === 'link' ? guideLink(pack, value) : value;
    }),
  );

import {html, nothing, type TemplateResult} from 'lit';
import type {SafeUrl} from '../../domain/url.js';

interface LinkOptions {
  part: 'button' | 'link' | 'source';
  class?: string;
  /** Language of the text, where it is not the box's. */
  lang?: string | undefined;
  onClick?: (event: Event) => void;
}

/** Link to another site, in a new tab. `noreferrer` keeps the article's address from that site. */
export const externalLink = (
  url: SafeUrl,
  content: unknown,
  {part, class: name, lang, onClick}: LinkOptions,
): TemplateResult =>
  html`<a
    class=${name ?? nothing}
    part=${part}
    href=${url}
    lang=${lang ?? nothing}
    target="_blank"
    rel="noopener noreferrer external"
    @click=${onClick ?? nothing}
    >${content}</a
  >`;

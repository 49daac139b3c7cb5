import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../domain/attribute.js';
import {publisherUrl, type SafeUrl} from '../../domain/url.js';

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

/** Link in a text; nothing where there is no address that readers may be sent to. @param lang of the text, where it is not the box's. */
export const textLink = (
  url: SafeUrl | undefined,
  text: string | undefined,
  lang?: string,
): TemplateResult | typeof nothing => (url ? externalLink(url, text, {part: 'link', lang}) : nothing);

/**
 * Link to an address that the author set.
 * @param address as it is written.
 * @param subject as for `publisherUrl`.
 */
export const publisherLink = (
  address: unknown,
  text: string,
  subject?: readonly (string | number)[],
): TemplateResult | typeof nothing => textLink(publisherUrl(textOf(address) ?? '', subject), text);

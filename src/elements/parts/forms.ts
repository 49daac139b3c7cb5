import {html, nothing, type TemplateResult} from 'lit';
import {linkUrl} from '../../domain/url.js';
import type {Host} from '../base/host.js';
import {externalLink} from './links.js';
import {marked} from './rich-text.js';

/** Button to a form; nothing where readers may not be sent there. The page can hold it back. */
export function formButton(host: Host, id: string, main = true): TemplateResult | typeof nothing {
  const {pack, msg} = host;
  const url = linkUrl(pack.guide, id);
  if (!url) return nothing;
  const text = marked(host, pack.words.links[id]?.['text']);
  return externalLink(
    url,
    html`${text}<svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3 1H1v8h8V7M5.5 1H9v3.5M9 1 4.5 5.5" /></svg
      ><span class="unseen">${` ${msg('(new tab)')}`}</span>`,
    {
      part: 'button',
      class: `button ${main ? 'main' : ''}`,
      onClick: (event) => {
        if (!host.announceForm(id, new URL(url).host)) event.preventDefault();
      },
    },
  );
}

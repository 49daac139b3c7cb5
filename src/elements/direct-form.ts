import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Pack} from '../domain/model.js';
import {safeUrl} from '../domain/url.js';
import {str} from '../locale/message.js';
import {copyButton} from './copy.js';
import {heading} from './heading.js';
import type {WayoutElement} from './wayout-element.js';

const away = svg`<path d="M3 1H1v8h8V7M5.5 1H9v3.5M9 1 4.5 5.5" />`;

/** The quickest way: the form itself, where it opens, and its address to take to another device. */
export function directForm(
  host: WayoutElement,
  {guide, words}: Pack,
  id: string,
): TemplateResult | typeof nothing {
  const {msg} = host;
  const link = guide.links[id];
  const url = link && safeUrl(link.url, guide.hosts, Object.keys(guide.refused));
  if (!url) return nothing;
  const {host: address} = new URL(url);
  const site = address.replace(/^www\./, '');
  const onClick = (event: Event) => {
    if (!host.send('open', {form: id, host: address}, true)) event.preventDefault();
  };
  return html`<div class="band" part="band">
    ${heading(host.settings.level + 1, msg('Quickest: open the form directly'))}
    <p>
      ${
        link.login
          ? msg(str`It opens on ${site} and asks you to log in if you aren’t.`)
          : msg(str`It opens on ${site}.`)
      }
    </p>
    <div class="actions">
      <a
        class="button main"
        part="button"
        href=${url}
        target="_blank"
        rel="noopener noreferrer external"
        @click=${onClick}
        >${words.links[id]?.['text']}<svg viewBox="0 0 10 10" aria-hidden="true">${away}</svg
        ><span class="unseen"> ${msg('(new tab)')}</span></a
      >
      ${copyButton(host, id, url, msg('Copy link'))}
    </div>
  </div>`;
}

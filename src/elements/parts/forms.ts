import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Pack} from '../../domain/model/guide.js';
import {safeUrl} from '../../domain/url.js';
import {str} from '../../locale/message.js';
import {copyButton} from './copy.js';
import {heading} from './heading.js';
import {marked} from './rich-text.js';
import type {WayoutElement} from '../base/wayout-element.js';

const away = svg`<path d="M3 1H1v8h8V7M5.5 1H9v3.5M9 1 4.5 5.5" />`;

/** The address of a form, if it may be linked. */
const urlOf = ({guide}: Pack, id: string): string | undefined =>
  safeUrl(guide.links[id]?.url ?? '', guide.hosts, Object.keys(guide.refused));

/** A button to a form, if it may be linked. The page can hold it back. */
export function formButton(
  host: WayoutElement,
  pack: Pack,
  id: string,
  main = true,
): TemplateResult | typeof nothing {
  const url = urlOf(pack, id);
  if (!url) return nothing;
  const onClick = (event: Event) => {
    if (!host.send('open', {form: id, host: new URL(url).host}, true)) event.preventDefault();
  };
  return html`<a
    class="button ${main ? 'main' : ''}"
    part="button"
    href=${url}
    target="_blank"
    rel="noopener noreferrer external"
    @click=${onClick}
    >${marked(pack, pack.words.links[id]?.['text'])}<svg viewBox="0 0 10 10" aria-hidden="true">${away}</svg
    ><span class="unseen"> ${host.msg('(new tab)')}</span></a
  >`;
}

/** The quickest way: the form itself, where it opens, and its address to take to another device. */
export function directForm(host: WayoutElement, pack: Pack, id: string): TemplateResult | typeof nothing {
  const {msg} = host;
  const url = urlOf(pack, id);
  if (!url) return nothing;
  const site = new URL(url).host.replace(/^www\./, '');
  return html`<div class="band" part="band">
    ${heading(host.settings.level + 1, msg('Quickest: open the form directly'))}
    <p>
      ${
        pack.guide.links[id]!.login
          ? msg(str`It opens on ${site} and asks you to log in if you aren’t.`)
          : msg(str`It opens on ${site}.`)
      }
    </p>
    <div class="actions">${formButton(host, pack, id)} ${copyButton(host, id, url, msg('Copy link'))}</div>
  </div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {linkUrl} from '../../domain/url.js';
import {str} from '../../locale/message.js';
import type {CopyHost} from '../base/host.js';
import {copyButton} from '../parts/copy.js';
import {formButton} from '../parts/forms.js';
import {heading} from '../parts/heading.js';

/** Quickest way: the form itself, the site it opens on, and its address to take to another device. */
export function directForm(host: CopyHost, id: string): TemplateResult | typeof nothing {
  const {msg, pack} = host;
  const url = linkUrl(pack.guide, id);
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
    <div class="actions">${formButton(host, id)} ${copyButton(host, id, url, msg('Copy link'))}</div>
  </div>`;
}

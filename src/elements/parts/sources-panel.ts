import {html, nothing, type TemplateResult} from 'lit';
import type {Collection} from '../../domain/model/guide.js';
import type {Sources} from '../../domain/model/sources.js';
import {formatDate} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import type {Host} from '../base/host.js';
import {publisherLink} from './links.js';
import {richText} from './rich-text.js';
import {sourceLines} from './source-lines.js';

/** Sentence with the sources on either side of it. */
function claim(host: Host, {evidence}: Sources, id: string): unknown {
  const [collection, name] = id.split('/') as [Collection, string];
  const words = host.pack.words[collection]?.[name];
  if (!words || !evidence[id]) return nothing;
  const {summary, title, answer, legend, name: path, text, differs} = words;
  return html`<li>
    <p>
      <strong>${richText(host, summary ?? title ?? answer ?? legend ?? path ?? text)}</strong>
    </p>
    ${sourceLines(host, id)} ${differs ? html`<p>${richText(host, differs)}</p>` : nothing}
  </li>`;
}

/** Sentence about the check of the facts, which claims no more than was done. */
export function method({msg, language, pack: {guide}}: Pick<Host, 'msg' | 'language' | 'pack'>): string {
  const {newest, method: how} = guide.review;
  const date = formatDate(guide.review.checked, language);
  const name = guide.service.name;
  return [
    {
      read: msg(str`Compared with these sources on ${date}. No form was opened and no step was tried.`),
      reported: msg(str`Reported by others, and noted on ${date}. Nothing was tried.`),
      tested: msg(str`Compared with these sources on ${date}, and the addresses were opened.`),
      walked: msg(str`Compared with these sources on ${date}, and every step was tried.`),
    }[how],
    msg(str`The newest text by ${name} that was read is of ${formatDate(newest, language)}.`),
  ].join(' ');
}

/** Panel with the sources of each sentence shown, and the sources that say otherwise. */
export const sourcesPanel = (host: Host, sentences: readonly string[]): TemplateResult =>
  html`<div class="sources">
    <p>${method(host)} ${publisherLink(host.evidence, host.msg('Evidence'))}</p>
    ${
      host.sources
        ? html`<ul role="list">
            ${sentences.map((id) => claim(host, host.sources!, id))}
          </ul>`
        : html`<p>${host.msg('Loading the sources…')}</p>`
    }
  </div>`;

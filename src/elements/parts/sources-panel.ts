import {html, nothing, type TemplateResult} from 'lit';
import type {Sources} from '../../domain/model/sources.js';
import type {Collection, Pack} from '../../domain/model/guide.js';
import {formatDate} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {richText} from './rich-text.js';
import {sourceLines} from './source-lines.js';
import type {WayoutElement} from '../base/wayout-element.js';

/** One sentence, and who stands on either side of it. */
function claim(host: WayoutElement, pack: Pack, sources: Sources, id: string): unknown {
  const [collection, name] = id.split('/') as [Collection, string];
  const words = pack.words[collection]?.[name];
  if (!words || !sources.evidence[id]) return nothing;
  const {summary, title, answer, legend, name: path, text, differs} = words;
  return html`<li>
    <p>
      <strong
        >${richText(pack, summary ?? title ?? answer ?? legend ?? path ?? text, host.menuLanguage)}</strong
      >
    </p>
    ${sourceLines(host, sources, id)}
    ${differs ? html`<p>${richText(pack, differs, host.menuLanguage)}</p>` : nothing}
  </li>`;
}

/** How the facts were checked, in a sentence that claims no more than was done. */
function method(host: WayoutElement, {guide}: Pack): string {
  const {msg, language} = host;
  const {newest, method: how} = guide.review;
  const date = formatDate(guide.review.checked, language);
  const due = formatDate(guide.review.due, language);
  const name = guide.service.name;
  return [
    {
      read: msg(str`Compared with these sources on ${date}. No form was opened and no step was tried.`),
      reported: msg(str`Reported by others, and noted on ${date}. Nothing was tried.`),
      tested: msg(str`Compared with these sources on ${date}, and the addresses were opened.`),
      walked: msg(str`Compared with these sources on ${date}, and every step was tried.`),
    }[how],
    msg(str`The newest text by ${name} that was read is of ${formatDate(newest, language)}.`),
    msg(str`Next check: by ${due}.`),
  ].join(' ');
}

/** Who stands behind each sentence shown, and who says otherwise. */
export const sourcesPanel = (
  host: WayoutElement,
  pack: Pack,
  sources: Sources | undefined,
  sentences: readonly string[],
): TemplateResult =>
  html`<div class="sources">
    <p>${method(host, pack)}</p>
    ${
      sources
        ? html`<ul role="list">
            ${sentences.map((id) => claim(host, pack, sources, id))}
          </ul>`
        : html`<p>${host.msg('Loading the sources…')}</p>`
    }
  </div>`;

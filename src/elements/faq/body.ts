import {html, nothing, type TemplateResult} from 'lit';
import {regions, type FaqEntry} from '../../domain/model/guide.js';
import {formatList} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {evidenceNotes} from '../parts/evidence-notes.js';
import {bodies} from '../parts/bodies.js';
import {copyButton} from '../parts/copy.js';
import {articleAddress} from './article-address.js';
import {fragmentOf} from './deep-link.js';
import {disclosure, isRendered, untilFound} from '../parts/disclosure.js';
import {expandButton} from '../parts/expand-button.js';
import {ownRegionSelect} from '../parts/own-region-select.js';
import {nameOfRegion} from '../parts/region.js';
import {guideLink, marked, richText} from '../parts/rich-text.js';
import type {FaqHost} from './host.js';

/** Number of questions that a collapsed list shows. */
export const firstQuestions = 5;

/** Regions where an answer holds, unless that is everywhere. */
function validity(host: FaqHost, {when: {regions: within = regions} = {}}: FaqEntry): unknown {
  if (within.length === regions.length) return nothing;
  const {msg, language} = host;
  const names = within.map((region) =>
    region === 'other' ? msg('other countries') : nameOfRegion(host, region),
  );
  return html`<p>${msg(str`Holds in: ${formatList(names, language)}`)}</p>`;
}

function question(host: FaqHost, entry: FaqEntry): TemplateResult {
  const {id, link, bodies: named} = entry;
  const words = host.pack.words.faq?.[id];
  const said = words?.['question'];
  const panel = fragmentOf(id);
  const article = articleAddress();
  const name = host.msg('Copy link');
  return disclosure(
    host,
    panel,
    marked(host, said),
    () =>
      html`<p part="detail">${richText(host, words?.['answer'])}</p>
        ${link ? html`<p>${guideLink(host, link)}</p>` : nothing} ${named ? bodies(host) : nothing}
        ${evidenceNotes(host, 'faq', id, validity(host, entry))}
        ${
          article === undefined
            ? nothing
            : html`<div>
                ${copyButton(host, panel, `${article}#${panel}`, name, host.msg(str`${name}: ${said}`))}
              </div>`
        }`,
  );
}

/** Template of the questions. The browser's search also finds those that a collapsed list holds back. */
export function faqBody(host: FaqHost): unknown[] {
  const {msg, questions} = host;
  const shown = questions.slice(0, host.settings.display === 'compact' ? firstQuestions : Infinity);
  const held = questions.slice(shown.length);
  const list = (entries: readonly FaqEntry[]) => entries.map((entry) => question(host, entry));
  return [
    ownRegionSelect(host),
    html`<div class="questions">
      ${questions.length ? list(shown) : html`<p>${msg('None of these questions is about readers there.')}</p>`}
      ${held.length ? expandButton(host, msg('Show all questions')) : nothing}
      ${
        held.length
          ? html`<div
              class="held fold-panel"
              part="panel"
              id="held"
              .hidden=${host.collapsed ? untilFound : false}
              @beforematch=${() => host.reveal()}
            >
              ${isRendered(host, 'held', !host.collapsed) ? list(held) : nothing}
            </div>`
          : nothing
      }
    </div>`,
  ];
}

import {html, nothing, type TemplateResult} from 'lit';
import {regions, type FaqEntry, type Pack} from '../../domain/model/guide.js';
import {formatList} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {backing} from '../parts/evidence-notes.js';
import {bodies} from '../parts/bodies.js';
import {copyButton} from '../parts/copy.js';
import {fragmentOf} from './deep-link.js';
import {fold, untilFound} from '../parts/disclosure.js';
import {nameOfRegion, regionChoice} from '../parts/region.js';
import {guideLink, marked, richText} from '../parts/rich-text.js';
import type {WayoutFaq} from '../wayout-faq.js';

/** How many questions a short list shows. */
export const first = 5;

/** Where an answer holds, unless that is everywhere. */
function scope(host: WayoutFaq, {when: {regions: within = regions} = {}}: FaqEntry): unknown {
  if (within.length === regions.length) return nothing;
  const {msg, language} = host;
  const names = within.map((region) =>
    region === 'other' ? msg('other countries') : nameOfRegion(host, region),
  );
  return html`<p>${msg(str`Holds in: ${formatList(names, language)}`)}</p>`;
}

function question(host: WayoutFaq, pack: Pack, entry: FaqEntry): TemplateResult {
  const {id, link, bodies: named} = entry;
  const words = pack.words.faq?.[id];
  const panel = fragmentOf(id);
  return fold(
    host,
    panel,
    marked(pack, words?.['question']),
    html`<p part="detail">${richText(pack, words?.['answer'], host.menuLanguage)}</p>
      ${link ? html`<p>${guideLink(pack, link)}</p>` : nothing}
      ${named ? bodies(host, pack, host.settings.region) : nothing}
      ${backing(host, pack, 'faq', id, scope(host, entry))}
      <div>
        ${copyButton(host, panel, `${globalThis.location?.href.split('#')[0]}#${panel}`, host.msg('Copy link'))}
      </div>`,
  );
}

/** The questions; those that a short list holds back can still be found by the browser's search. */
export function faqBody(host: WayoutFaq, pack: Pack): unknown[] {
  const {msg, questions} = host;
  const folds = questions.map((entry) => question(host, pack, entry));
  const held = host.settings.display === 'compact' ? folds.splice(first) : [];
  return [
    regionChoice(host),
    html`<div class="questions">
      ${questions.length ? folds : html`<p>${msg('None of these questions is about readers there.')}</p>`}
      ${
        held.length
          ? html`<div
              class="held fold-panel"
              part="panel"
              .hidden=${host.brief ? untilFound : false}
              @beforematch=${() => (host.expanded = true)}
            >
              ${held}
            </div>`
          : nothing
      }
    </div>`,
    held.length && host.brief
      ? html`<div class="actions">
          <button class="button" part="button" @click=${() => host.expand()}>
            ${msg('Show all questions')}
          </button>
        </div>`
      : nothing,
  ];
}

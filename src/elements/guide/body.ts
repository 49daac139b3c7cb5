import {html, nothing, type TemplateResult} from 'lit';
import type {Pack} from '../../domain/model/guide.js';
import type {Plan} from '../../domain/plan.js';
import {formatNumber} from '../../locale/formats.js';
import {formButton} from '../parts/forms.js';
import {fold} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {working} from '../linkage/body.js';
import {isFinished, notes, uncovered, whatToDo} from '../linkage/outcome.js';
import {richText} from '../parts/rich-text.js';
import type {WayoutGuide} from '../wayout-guide.js';
// For its type: `wayout/define` registers it.
import '../wayout-steps.js';

/** Headlines of readers who have nothing to file where others have: steps to a form would mislead them. */
const spared = ['minor', 'nothing-to-do'];

/** The step list for what the reader answered. It shows neither frame nor footer, and asks nothing that was asked already. */
function steps(host: WayoutGuide, pack: Pack): TemplateResult | typeof nothing {
  const {settings, situation, flow, msg} = host;
  if (spared.includes(flow.advice.headline)) return nothing;
  return fold(
    host,
    'steps',
    msg('Show the steps'),
    html`<wayout-steps
      guide=${host.key || pack.guide.id}
      lang=${host.language}
      exportparts="band, button, option, item, number, detail, label, link, mark, panel"
      .nested=${true}
      .region=${situation.region}
      .platform=${situation.platforms.join(' ')}
      .headingLevel=${String(Math.min(settings.level + 2, 6))}
      .staleAfter=${host.staleAfter}
      .theme=${host.theme}
      .device=${host.device}
      .menus=${host.menus}
      .remember=${host.remember}
      .storageConsent=${host.storageConsent}
    ></wayout-steps>`,
    settings.level + 2,
  );
}

/** The forms at once; once the reader has answered, which of them, from where and for which accounts. */
function filing(host: WayoutGuide, pack: Pack): unknown[] {
  const {filings} = host.flow.advice;
  // Where there is nothing to file the notes say so, and nothing is worth waiting for.
  const shown = isFinished(host) || !filings.length;
  const forms = [...new Set(filings.map(({form}) => form))];
  return [
    shown
      ? nothing
      : html`<div class="actions no-print">
          ${forms.map((form, index) => formButton(host, pack, form, index === 0))}
        </div>`,
    html`<div class="outcome" ?hidden=${!shown}>
      ${filings.length ? whatToDo(host, pack, 'plan', 'tip') : whatToDo(host, pack, 'plan', 'keep', 'tip')}
    </div>`,
    steps(host, pack),
  ];
}

/** What to expect once the form is sent, and what to keep. */
function keeping(host: WayoutGuide, pack: Pack, {accounts}: Plan): unknown[] {
  const {guide, words} = pack;
  const ids = accounts.flatMap((shown) => shown.steps.filter((id) => guide.steps[id]?.kind === 'confirm'));
  const sentences = [...new Set(ids)].map(
    (id) => html`<p>${richText(pack, words.steps[id]?.['text'], host.menuLanguage)}</p>`,
  );
  return [
    sentences,
    html`<div class="outcome" ?hidden=${sentences.length > 0 && !isFinished(host)}>
      ${notes(host, pack, 'keep')}
    </div>`,
  ];
}

/** The parts in their order; without the last where there is nothing to file. */
export function guideBody(host: WayoutGuide, pack: Pack, plan: Plan): TemplateResult {
  const {msg, settings} = host;
  const files = host.flow.advice.filings.length > 0;
  const goal = files ? msg('File it') : msg('What to do');
  const parts: [unknown, unknown][] = [
    [msg('Work out how many objections you need'), working(host, pack, false)],
    [html`<span class="goal" tabindex="-1">${goal}</span>`, filing(host, pack)],
  ];
  if (files) parts.push([msg('Keep the confirmation'), keeping(host, pack, plan)]);
  return html`<ol class="parts" role="list">
      ${parts.map(
        ([title, content], index) =>
          html`<li part="item">
            <span class="place" part="number">${formatNumber(index + 1, host.language)}</span>
            ${heading(settings.level + 1, title, {class: 'part'})}
            <div class="inside">${content}</div>
          </li>`,
      )}
    </ol>
    <div class="outcome" ?hidden=${!isFinished(host)}>${uncovered(host, pack)}</div>`;
}

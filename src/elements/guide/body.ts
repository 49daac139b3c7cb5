import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../../domain/plan.js';
import type {HeadingLevel} from '../base/settings.js';
import {formatNumber} from '../../locale/formats.js';
import {formButton} from '../parts/forms.js';
import {disclosure} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {working} from '../linkage/body.js';
import {embeddedSteps} from './embedded-steps.js';
import {advicePart, isFinished, notes, uncovered, whatToDo} from '../linkage/outcome.js';
import {reminder} from '../parts/reminder.js';
import {richText} from '../parts/rich-text.js';
import type {GuideHost} from './host.js';

/** Headlines of readers who need not file where others have to: steps to a form would mislead them. */
const spared = ['nothing-to-do'];

/** Step list for the reader's answers. */
function steps(host: GuideHost): TemplateResult | typeof nothing {
  const {settings, flow, msg} = host;
  if (spared.includes(flow.advice.headline)) return nothing;
  const level = Math.min(settings.level + 2, 6) as HeadingLevel;
  return disclosure(host, 'steps', msg('Show the steps'), () => embeddedSteps(host, level), level);
}

/** Forms at once; after the reader's answers, which of them to file, from where and for which accounts. */
function filing(host: GuideHost): unknown[] {
  const {filings} = host.flow.advice;
  // Notes say at once that there is nothing to file.
  const shown = isFinished(host) || !filings.length;
  const forms = [...new Set(filings.map(({form}) => form))];
  return [
    shown
      ? nothing
      : html`<div class="actions no-print">
          ${forms.map((form, index) => formButton(host, form, index === 0))}
        </div>`,
    advicePart(host, shown, () =>
      filings.length ? whatToDo(host, 'plan', 'tip') : whatToDo(host, 'plan', 'keep', 'tip'),
    ),
    steps(host),
  ];
}

/** Sentences on the confirmation to expect, and on what to keep. */
function keeping(host: GuideHost, {accounts}: Plan): unknown[] {
  const {guide, words} = host.pack;
  const ids = accounts.flatMap((shown) => shown.steps.filter((id) => guide.steps[id]?.kind === 'confirm'));
  const sentences = [...new Set(ids)].map((id) => html`<p>${richText(host, words.steps[id]?.['text'])}</p>`);
  return [
    sentences,
    sentences.length ? reminder(host, host.situation.region) : nothing,
    advicePart(host, !sentences.length || isFinished(host), () => notes(host, 'keep')),
  ];
}

/** Template of the whole box: its parts in their order, without the last where there is nothing to file. */
export function guideBody(host: GuideHost, plan: Plan): TemplateResult {
  const {msg, settings} = host;
  const files = host.flow.advice.filings.length > 0;
  const goal = files ? msg('File it') : msg('What to do');
  const parts: [unknown, unknown][] = [
    [msg('Work out how many objections you need'), working(host, false)],
    [html`<span class="goal" tabindex="-1">${goal}</span>`, filing(host)],
  ];
  if (files) parts.push([msg('Keep the confirmation'), keeping(host, plan)]);
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
    ${advicePart(host, isFinished(host), () => uncovered(host))}`;
}

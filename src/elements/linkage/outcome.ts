import {html, nothing, type TemplateResult} from 'lit';
import type {Advice, Slot} from '../../domain/model/linkage.js';
import {plural} from '../../locale/plural.js';
import {differsFlag} from '../parts/differs.js';
import {disclosureButton, isRendered} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {filingList, isUncertain} from './filings.js';
import {marked, richText} from '../parts/rich-text.js';
import type {LinkageHost} from './host.js';

/** Number of notes of a slot that show at once; a disclosure holds the rest. */
const atOnce = 3;

/** Sign in the margin: sources differ, not covered, find out, or do. */
function markOf(advice: Advice, slot: Slot, differs: boolean): string {
  if (differs) return '≠';
  if (slot === 'uncovered') return '×';
  return slot === 'check' && isUncertain(advice) ? '?' : '→';
}

type Note = Advice['notes'][number];

function note(host: LinkageHost, {say, slot}: Note): TemplateResult {
  const {title, text, differs} = host.pack.words.notes?.[say] ?? {};
  // The sign stands in the margin.
  const flag = differs ? differsFlag(host, '') : nothing;
  return html`<li part="item">
    <span class="mark" part="mark" aria-hidden="true"
      >${markOf(host.flow.advice, slot, Boolean(differs))}</span
    >
    <div part="detail">
      ${title ? html`<strong>${marked(host, title)}</strong> ${flag}<br />` : flag} ${richText(host, text)}
      ${richText(host, differs)}
    </div>
  </li>`;
}

/** Notes of a slot, the first of them at once. */
export function notes(host: LinkageHost, slot: Slot): TemplateResult | typeof nothing {
  const all = host.flow.advice.notes.filter((each) => each.slot === slot);
  if (!all.length) return nothing;
  const rest = all.slice(atOnce);
  const id = `more-${slot}`;
  const isOpen = host.opened.has(id);
  const more = plural(host.msg('{more, plural, other {# more}}'), {more: rest.length}, host.language);
  return html`<ul class="notes ${slot}" role="list">
      ${all.slice(0, atOnce).map((each) => note(host, each))}
    </ul>
    ${
      rest.length
        ? html`${disclosureButton(host, id, more, {class: 'link more no-print'})}
            <ul class="notes fold-panel" role="list" part="panel" id=${id} ?hidden=${!isOpen}>
              ${isRendered(host, id, isOpen) ? rest.map((each) => note(host, each)) : nothing}
            </ul>`
        : nothing
    }`;
}

/** Tests whether readers see the advice: nothing is left to ask, or they skipped to the forms. */
export const isFinished = ({collapsed, flow, skipped}: LinkageHost): boolean =>
  !collapsed && (flow.complete || skipped);

/** Objections to file, notes on finding out more, and the notes of the given slots. */
export function whatToDo(host: LinkageHost, ...slots: Slot[]): unknown[] {
  const pair = [filingList(host), notes(host, 'check')];
  if (isUncertain(host.flow.advice)) pair.reverse();
  return [pair, slots.map((slot) => notes(host, slot))];
}

const sub = ({settings}: LinkageHost, text: unknown) => heading(settings.level + 1, text, {class: 'sub'});

/** Notes on data that an objection does not reach, or may not. */
export const uncovered = (host: LinkageHost): unknown[] => [
  sub(host, host.msg('Not covered, or not certain')),
  notes(host, 'uncovered'),
];

/**
 * Part of the advice, which readers do not see before it is ready; paper has it from the start.
 * @param content is called once it is shown, or filled.
 */
export const advicePart = (host: LinkageHost, isShown: boolean, content: () => unknown): TemplateResult =>
  html`<div class="outcome" ?hidden=${!isShown}>
    ${isRendered(host, 'outcome', isShown) ? content() : nothing}
  </div>`;

/** Advice below the questions: objections and notes. */
export const outcome = (host: LinkageHost): TemplateResult =>
  advicePart(host, isFinished(host), () => [
    sub(host, html`<span class="goal" tabindex="-1">${host.msg('What to do')}</span>`),
    whatToDo(host, 'plan', 'keep', 'tip'),
    uncovered(host),
  ]);

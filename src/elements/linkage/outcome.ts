import {html, nothing, type TemplateResult} from 'lit';
import type {Advice, Slot} from '../../domain/model/linkage.js';
import type {Pack} from '../../domain/model/guide.js';
import {plural} from '../../locale/plural.js';
import {differsFlag} from '../parts/differs.js';
import {heading} from '../parts/heading.js';
import {plan} from './filings.js';
import {marked, richText} from '../parts/rich-text.js';
import type {WayoutLinkage} from '../wayout-linkage.js';

/** Notes of one slot that show at once; the rest is behind a button. */
const atOnce = 3;

/** Where the links are not known, finding out comes first. */
const isUncertain = ({best, filings, blocked}: Advice): boolean =>
  best < filings.length || blocked.length > 0;

/** What stands in the margin: sources differ, not covered, find out, or do. */
function markOf(advice: Advice, slot: Slot, differs: boolean): string {
  if (differs) return '≠';
  if (slot === 'uncovered') return '×';
  return slot === 'check' && isUncertain(advice) ? '?' : '→';
}

type Note = Advice['notes'][number];

function note(host: WayoutLinkage, pack: Pack, {say, slot}: Note): TemplateResult {
  const {title, text, differs} = pack.words.notes?.[say] ?? {};
  // The sign stands in the margin.
  const flag = differs ? differsFlag(host, '') : nothing;
  return html`<li part="item">
    <span class="mark" part="mark" aria-hidden="true"
      >${markOf(host.flow.advice, slot, Boolean(differs))}</span
    >
    <div part="detail">
      ${title ? html`<strong>${marked(pack, title)}</strong> ${flag}<br />` : flag}
      ${richText(pack, text, host.menuLanguage)} ${richText(pack, differs, host.menuLanguage)}
    </div>
  </li>`;
}

/** The notes of a slot, the first of them at once. */
export function notes(host: WayoutLinkage, pack: Pack, slot: Slot): TemplateResult | typeof nothing {
  const all = host.flow.advice.notes.filter((each) => each.slot === slot);
  if (!all.length) return nothing;
  const rest = all.slice(atOnce);
  const id = `more-${slot}`;
  const open = host.opened.has(id);
  return html`<ul class="notes ${slot}" role="list">
      ${all.slice(0, atOnce).map((each) => note(host, pack, each))}
    </ul>
    ${
      rest.length
        ? html`<button
              class="link more no-print"
              part="button"
              aria-expanded=${open}
              aria-controls=${id}
              @click=${() => host.toggle(id)}
            >
              ${plural(host.msg('{more, plural, other {# more}}'), {more: rest.length}, host.language)}
            </button>
            <ul class="notes fold-panel" role="list" part="panel" id=${id} ?hidden=${!open}>
              ${rest.map((each) => note(host, pack, each))}
            </ul>`
        : nothing
    }`;
}

/** Whether readers see what to do: nothing is left to ask, or they skipped to it. On paper it is there from the start. */
export const isFinished = ({brief, flow, ahead}: WayoutLinkage): boolean =>
  !brief && (flow.complete || ahead);

/** Who has to file what, how to find out more, and the notes of these slots. */
export function whatToDo(host: WayoutLinkage, pack: Pack, ...slots: Slot[]): unknown[] {
  const pair = [plan(host, pack), notes(host, pack, 'check')];
  if (isUncertain(host.flow.advice)) pair.reverse();
  return [pair, slots.map((slot) => notes(host, pack, slot))];
}

const sub = ({settings}: WayoutLinkage, text: unknown) => heading(settings.level + 1, text, {class: 'sub'});

/** What an objection does not reach, or may not. */
export const uncovered = (host: WayoutLinkage, pack: Pack): unknown[] => [
  sub(host, host.msg('Not covered, or not certain')),
  notes(host, pack, 'uncovered'),
];

/** What to do, what to keep, and what stays uncovered. */
export const outcome = (host: WayoutLinkage, pack: Pack): TemplateResult =>
  html`<div class="outcome" ?hidden=${!isFinished(host)}>
    ${sub(host, html`<span class="goal" tabindex="-1">${host.msg('What to do')}</span>`)}
    ${whatToDo(host, pack, 'plan', 'keep', 'tip')} ${uncovered(host, pack)}
  </div>`;

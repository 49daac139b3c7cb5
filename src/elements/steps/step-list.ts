import {html, nothing, type TemplateResult} from 'lit';
import type {Pack} from '../../domain/model/guide.js';
import type {ShownControl} from '../../domain/plan.js';
import {formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {copyButton} from '../parts/copy.js';
import {languageOf, richText} from '../parts/rich-text.js';
import type {WayoutSteps} from '../wayout-steps.js';

/** The steps to tick off; a note is only to be read. */
export const ticksOf = ({guide}: Pack, steps: readonly string[]): string[] =>
  steps.filter((id) => guide.steps[id]?.kind !== 'note');

/** A sentence to paste, another one, and a button that copies it. */
function message(host: WayoutSteps, pack: Pack, panel: string): TemplateResult {
  const {guide, words} = pack;
  const {msg} = host;
  const open = host.opened.has(panel);
  const text = words.messages[guide.messages[host.message % guide.messages.length]!]?.['text'] ?? '';
  return html`<button
      class="link no-print"
      part="button"
      aria-expanded=${open}
      aria-controls=${panel}
      @click=${() => host.toggle(panel)}
    >
      ${msg('Give me one')}
    </button>
    <div id=${panel} part="panel" ?hidden=${!open}>
      <textarea
        readonly
        rows="2"
        aria-label=${msg('Sentence to paste')}
        lang=${languageOf(pack, text) ?? host.language}
        .value=${text}
      ></textarea>
      <div class="actions">
        ${copyButton(host, 'message', text, msg('Copy sentence'))}
        <button class="button no-print" part="button" @click=${() => host.message++}>
          ${msg('Another sentence')}
        </button>
      </div>
    </div>`;
}

function step(host: WayoutSteps, pack: Pack, shown: ShownControl, id: string, list: number): TemplateResult {
  const {msg, ticks, menuLanguage} = host;
  const {steps, control} = shown;
  const place = ticksOf(pack, steps).indexOf(id) + 1;
  const number = formatNumber(place, host.language);
  const {text, expect, missing, tip} = pack.words.steps[id] ?? {};
  const onChange = (event: Event) => host.tick(shown, id, (event.target as HTMLInputElement).checked);
  return html`<li part="item">
    ${
      place
        ? html`<label class="tick">
            <input
              type="checkbox"
              aria-label=${msg(str`Step ${number} done`)}
              .checked=${ticks.has(`${control.id}/${id}`)}
              @change=${onChange}
            />
            <span part="number" aria-hidden="true">${number}</span>
          </label>`
        : html`<span aria-hidden="true">–</span>`
    }
    <div part="detail">
      ${richText(pack, text, menuLanguage)}
      ${pack.guide.steps[id]?.message ? message(host, pack, `message-${list}`) : nothing}
      ${[expect, missing, tip].map((hint) =>
        hint ? html`<p class="hint">${richText(pack, hint, menuLanguage)}</p>` : nothing,
      )}
    </div>
  </li>`;
}

/** The steps of one control. Their numbers are check boxes, named the same whether ticked or not. */
export function stepList(host: WayoutSteps, pack: Pack, shown: ShownControl, list: number): unknown {
  if (!shown.steps.length) return nothing;
  const {msg, ticks} = host;
  const count = ticksOf(pack, shown.steps).length;
  const done = ticks.count(shown.control.id, shown.steps);
  const onReset = ({currentTarget}: Event) =>
    host.reset(shown, (currentTarget as Element).closest('.progress')!.previousElementSibling);
  return html`<ol class="steps" role="list">
      ${shown.steps.map((id) => step(host, pack, shown, id, list))}
    </ol>
    ${
      count
        ? html`<div class="progress">
            <span role="status"
              >${plural(msg('{done, plural, other {# of {all} done}}'), {done, all: count}, host.language)}</span
            >
            <progress max=${count} value=${done} aria-hidden="true"></progress>
            <button class="link" part="button" ?disabled=${!done} @click=${onReset}>${msg('Reset')}</button>
            ${
              ticks.stored
                ? html`<button class="link" part="button" @click=${() => ticks.forget()}>
                    ${msg('Forget on this device')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}

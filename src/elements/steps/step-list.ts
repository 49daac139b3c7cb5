import {html, nothing, type TemplateResult} from 'lit';
import type {Guide} from '../../domain/model/guide.js';
import type {ShownControl} from '../../domain/plan.js';
import {formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {copyButton} from '../parts/copy.js';
import {disclosureButton, isRendered} from '../parts/disclosure.js';
import {reminder} from '../parts/reminder.js';
import {languageOfText, richText} from '../parts/rich-text.js';
import type {StepsHost} from './host.js';

/** Steps to tick off; a note is only to be read. */
export const stepsToTick = ({steps: all}: Guide, steps: readonly string[]): string[] =>
  steps.filter((id) => all[id]?.kind !== 'note');

/** Sentence to paste. */
export function messageOf({pack: {guide, words}, message}: StepsHost): string {
  const {messages} = guide;
  return words.messages[messages[message % messages.length]!]?.['text'] ?? '';
}

/** Number of steps that are done, of those to tick off. */
export const progressOf = ({msg, ticks, pack, language}: StepsHost, shown: ShownControl): string =>
  plural(
    msg('{done, plural, other {# of {all} done}}'),
    {done: ticks.count(shown), all: stepsToTick(pack.guide, shown.steps).length},
    language,
  );

/** Disclosure with a sentence to paste, a button that copies it, and one that offers another. */
function message(host: StepsHost, panel: string): TemplateResult {
  const {msg} = host;
  const text = messageOf(host);
  const isOpen = host.opened.has(panel);
  return html`${disclosureButton(host, panel, msg('Give me one'), {class: 'link no-print'})}
    <div id=${panel} part="panel" ?hidden=${!isOpen}>
      ${
        isRendered(host, panel, isOpen)
          ? html`<textarea
                readonly
                rows="2"
                aria-label=${msg('Sentence to paste')}
                lang=${languageOfText(host, text) ?? host.language}
                .value=${text}
              ></textarea>
              <div class="actions">
                ${copyButton(host, 'message', text, msg('Copy sentence'))}
                <button class="button no-print" part="button" @click=${() => host.nextMessage()}>
                  ${msg('Another sentence')}
                </button>
              </div>`
          : nothing
      }
    </div>`;
}

function step(host: StepsHost, shown: ShownControl, id: string, list: number): TemplateResult {
  const {msg, pack} = host;
  const place = stepsToTick(pack.guide, shown.steps).indexOf(id) + 1;
  const number = formatNumber(place, host.language);
  const words = `step-${list}-${place}`;
  const {text, expect, missing, tip} = pack.words.steps[id] ?? {};
  const onChange = (event: Event) => host.tick(shown, id, (event.target as HTMLInputElement).checked);
  return html`<li part="item">
    ${
      place
        ? html`<label class="tick">
            <input
              type="checkbox"
              aria-label=${msg(str`Step ${number} done`)}
              aria-describedby=${words}
              .checked=${host.ticks.has(shown, id)}
              @change=${onChange}
            />
            <span part="number" aria-hidden="true">${number}</span>
          </label>`
        : html`<span aria-hidden="true">–</span>`
    }
    <div part="detail">
      <span id=${place ? words : nothing}>${richText(host, text)}</span>
      ${pack.guide.steps[id]?.message ? message(host, `message-${list}`) : nothing}
      ${[expect, missing, tip].map((hint) =>
        hint ? html`<p class="hint">${richText(host, hint)}</p>` : nothing,
      )}
      ${pack.guide.steps[id]?.kind === 'confirm' ? reminder(host, host.situation.region) : nothing}
    </div>
  </li>`;
}

/** Steps of one control. Their numbers are check boxes, with the same accessible name whether ticked or not. */
export function stepList(host: StepsHost, shown: ShownControl, list: number): unknown {
  if (!shown.steps.length) return nothing;
  const {msg, ticks} = host;
  const count = stepsToTick(host.pack.guide, shown.steps).length;
  const done = ticks.count(shown);
  const onReset = ({currentTarget}: Event) =>
    host.reset(shown, (currentTarget as Element).closest('.progress')!.previousElementSibling);
  // The button is gone then.
  const onForget = ({currentTarget}: Event) => {
    ((currentTarget as Element).previousElementSibling as HTMLElement).focus();
    ticks.forget();
    host.say(msg('Nothing is kept on this device now.'));
  };
  return html`<ol class="steps" role="list">
      ${shown.steps.map((id) => step(host, shown, id, list))}
    </ol>
    ${
      count
        ? html`<div class="progress">
            <span>${progressOf(host, shown)}</span>
            <progress max=${count} value=${done} aria-hidden="true"></progress>
            <button class="link" part="button" ?disabled=${!done} @click=${onReset}>${msg('Reset')}</button>
            ${
              ticks.stored
                ? html`<button class="link" part="button" @click=${onForget}>
                    ${msg('Forget on this device')}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Catalogue} from './renderer.js';
import {addresses, choices, type Choice, type Settings, type Text} from './settings.js';

/** Takes a new value of a setting. */
export type Change = (name: string, value: string) => void;

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

function select({name, label, values}: Choice, settings: Settings, catalogue: Catalogue, change: Change) {
  return html`<p>
    <label for=${name}>${label}</label>
    <select id=${name} @change=${(event: Event) => change(name, valueOf(event))}>
      ${values(catalogue, settings).map(
        ([value, title]) =>
          html`<option value=${value} ?selected=${value === settings[name]}>${title}</option>`,
      )}
    </select>
  </p>`;
}

/** Boxes to tick, in the order in which they are ticked: the element shows them in it. */
function boxes({name, label, values}: Choice, settings: Settings, catalogue: Catalogue, change: Change) {
  const chosen = settings[name]!.split(' ').filter(Boolean);
  const toggle = (value: string) =>
    change(
      name,
      (chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]).join(' '),
    );
  return html`<fieldset>
    <legend>${label}</legend>
    ${values(catalogue, settings).map(
      ([value, title]) =>
        html`<label class="box"
          ><input
            type="checkbox"
            name=${name}
            value=${value}
            .checked=${chosen.includes(value)}
            @change=${() => toggle(value)}
          />${title}</label
        >`,
    )}
    <p class="hint">
      ${chosen.length ? `Shown in this order: ${chosen.map((id) => nameOf(id, values(catalogue, settings))).join(', ')}.` : 'None ticked: all are shown.'}
    </p>
  </fieldset>`;
}

const nameOf = (id: string, values: readonly (readonly [string, string])[]): string =>
  values.find(([value]) => value === id)?.[1] ?? id;

/** Field for a text. */
export const textField = (
  {name, label, property}: Text,
  settings: Settings,
  change: Change,
  problem?: string,
): TemplateResult =>
  html`<p>
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type="text"
      autocomplete="off"
      spellcheck="false"
      .value=${settings[name]!}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${problem ? `${name}-problem` : nothing}
      @input=${(event: Event) => property === 'color' && change(name, valueOf(event))}
      @change=${(event: Event) => change(name, valueOf(event))}
    />
    ${problem ? html`<span class="problem" id="${name}-problem">${problem}</span>` : nothing}
  </p>`;

/** Fields for all that is chosen, but the looks. */
export const form = (settings: Settings, catalogue: Catalogue, change: Change): TemplateResult =>
  html`${choices.map((choice) =>
    choice.several ? boxes(choice, settings, catalogue, change) : select(choice, settings, catalogue, change),
  )}${addresses.map((each) => textField(each, settings, change))}`;

import {html, type TemplateResult} from 'lit';

/** Native select with its label. Once a reader has chosen, browsers show what the property `selected` says, whatever the attribute does. */
export function select<T extends string>(
  label: string,
  value: T,
  options: readonly T[],
  nameOf: (option: T) => string,
  onChoose: (option: T) => void,
): TemplateResult {
  const onChange = (event: Event) => onChoose((event.target as HTMLSelectElement).value as T);
  return html`<label
    >${label}
    <select part="option" @change=${onChange}>
      ${options.map((option) => html`<option .value=${String(option)} .selected=${option === value}>${nameOf(option)}</option>`)}
    </select></label
  >`;
}

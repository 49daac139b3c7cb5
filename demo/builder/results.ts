import {html, nothing, type TemplateResult} from 'lit';

/** Rendered text of an output, or a sentence on why there is none. */
export interface Result {
  id: string;
  title: string;
  use: string;
  /** Undefined while it is written. */
  text: string | undefined;
  /** Command that writes the same. */
  command?: string | undefined;
  problem?: string | undefined;
  /** Sentences for authors, such as on a hash that is missing. */
  notes?: readonly string[];
}

/** Copies the text of a result. */
export type Copy = (result: Result) => void;

/** Text to copy, its purpose, and the command that writes the same. */
export const resultRow = (result: Result, copied: string | undefined, copy: Copy): TemplateResult => {
  const {id, title, use, text, command, problem, notes = []} = result;
  return html`<li>
    <h3 id="${id}-title">${title}</h3>
    <p>${use}</p>
    ${notes.map((note) => html`<p class="problem">${note}</p>`)}
    ${
      problem
        ? html`<p class="problem">${problem}</p>`
        : html`<p class="acts">
              <button type="button" aria-describedby="${id}-title" @click=${() => copy(result)}>Copy</button>
              <span role="status">${text === undefined ? 'Being written …' : (copied ?? nothing)}</span>
            </p>
            <details>
              <summary>See it</summary>
              <textarea
                id="${id}-text"
                aria-labelledby="${id}-title"
                rows="8"
                readonly
                spellcheck="false"
                wrap="off"
                .value=${text ?? ''}
              ></textarea>
              ${
                command
                  ? html`<p class="hint">The same from a terminal:</p>
                      <pre tabindex="0"><code>${command}</code></pre>`
                  : nothing
              }
            </details>`
    }
  </li>`;
};

/** Snippet doctor: what a system made of a snippet that was pasted into it. */
import {html, nothing, render} from 'lit';
import type {Diagnosis, Sign} from '../../src/node/pasted/diagnose.js';
import {ask} from './ask.js';

/** Snippet that may have been pasted, by the id of its output. */
export type TextOf = (id: string) => string | undefined;

const titles: Readonly<Record<Sign['about'], string>> = {
  mount: 'Mount',
  attributes: 'Attributes',
  words: 'Words',
  age: 'Age',
  script: 'Script',
  hash: 'Hash',
};

const states: Readonly<Record<Sign['state'], string>> = {kept: 'kept', changed: 'changed', lost: 'gone'};

const mounts = [
  ['element', 'Element'],
  ['block', 'Block'],
  ['link', 'Link'],
  ['html', 'HTML without a script'],
] as const;

let finding: {diagnosis?: Diagnosis; problem?: string} = {};
/** Mount that is taken for the pasted one. */
let pasted = 'element';

async function examine(place: HTMLElement, textOf: TextOf): Promise<void> {
  const saved = place.querySelector('textarea')!.value;
  const snippet = textOf(pasted);
  if (!saved.trim()) finding = {problem: 'Paste first what your system saved.'};
  else if (!snippet) finding = {problem: 'Nothing was made above to compare with.'};
  else
    finding = await ask('diagnose', saved, snippet).then(
      (diagnosis) => ({diagnosis}),
      (error: Error) => ({problem: error.message}),
    );
  drawDoctor(place, textOf);
}

const signRow = ({about, state, sentence}: Sign) =>
  html`<li class=${state === 'kept' ? nothing : 'problem'}>
    <strong>${titles[about]}, ${states[state]}.</strong> ${sentence}
  </li>`;

/** Draws the section. The choices above say which box was pasted. */
export function drawDoctor(place: HTMLElement, textOf: TextOf): void {
  const {diagnosis, problem} = finding;
  render(
    html`<p>
        Paste the snippet into your system, save, and copy the HTML that it shows or saved. The box chosen
        above is taken for the one you pasted.
      </p>
      <div class="fields">
        <p>
          <label for="pasted">What you pasted</label>
          <select
            id="pasted"
            @change=${(event: Event) => (pasted = (event.target as HTMLSelectElement).value)}
          >
            ${mounts.map(
              ([id, title]) => html`<option value=${id} ?selected=${id === pasted}>${title}</option>`,
            )}
          </select>
        </p>
      </div>
      <p>
        <label for="saved">What your system saved</label>
        <textarea id="saved" rows="8" spellcheck="false" autocomplete="off"></textarea>
      </p>
      <p><button type="button" @click=${() => void examine(place, textOf)}>Compare</button></p>
      <div role="status" aria-label="Findings">
        ${problem ? html`<p class="problem">${problem}</p>` : nothing}
        ${
          diagnosis
            ? html`<ul class="verdicts">
                  ${diagnosis.signs.map(signRow)}
                </ul>
                <p><strong>${diagnosis.advice}</strong></p>`
            : nothing
        }
      </div>`,
    place,
  );
}

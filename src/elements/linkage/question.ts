import {html, nothing, type TemplateResult} from 'lit';
import {mostAccounts, unknown} from '../../domain/linkage/answers.js';
import type {AskedQuestion} from '../../domain/linkage/questions.js';
import type {Answer, Question} from '../../domain/model/linkage.js';
import {formatNumber} from '../../locale/formats.js';
import {groupName, optionName} from './names.js';
import {select} from '../parts/select.js';
import {marked, richText} from '../parts/rich-text.js';
import type {LinkageHost} from './host.js';
import {templateCopy} from './template-copy.js';

type Values = Readonly<Record<string, number | string>>;

const numbers = Array.from({length: mostAccounts}, (_, i) => String(i + 1));

/** Reader's choice so far. An assumption is the guide’s, so nothing is chosen then. */
const chosenFor = (host: LinkageHost, asked: AskedQuestion): Answer | undefined =>
  host.drafted ?? (host.assumes(asked) ? undefined : asked.answer);

/** Chosen options after one is ticked, or its tick removed. */
function toggled(
  chosen: readonly string[],
  option: string,
  on: boolean,
  {exclusive = []}: Question,
): string[] {
  if (on && exclusive.includes(option)) return [option];
  const others = chosen.filter((each) => each !== option && !(on && exclusive.includes(each)));
  return on ? [...others, option] : others;
}

/**
 * Radio button that answers at once: by a click, a tap, the space bar or Enter, as a hint says before (WCAG 2.2, 3.2.2). Arrow keys
 * only move through the options; readers who use them continue with Enter or with the button that appears.
 */
function radio(host: LinkageHost, asked: AskedQuestion, option: string): TemplateResult {
  return html`<input
    type="radio"
    name="option-${host.visit}"
    value=${option}
    .checked=${chosenFor(host, asked) === option}
    @click=${() => host.pick(asked.question, option)}
  />`;
}

function checkbox(host: LinkageHost, asked: AskedQuestion, option: string): TemplateResult {
  const chosen = (chosenFor(host, asked) ?? []) as readonly string[];
  const onChange = (event: Event) =>
    host.draft(toggled(chosen, option, (event.target as HTMLInputElement).checked, asked.question));
  return html`<input
    type="checkbox"
    value=${option}
    .checked=${chosen.includes(option)}
    @change=${onChange}
  />`;
}

/** Selects of a number of accounts for each platform, or of a group for each account. */
function selects(host: LinkageHost, asked: AskedQuestion): TemplateResult[] {
  const {msg} = host;
  const {options, groups, question} = asked;
  const values = (chosenFor(host, asked) ?? {}) as Values;
  const [first, known, nameOf] =
    question.type === 'count'
      ? ['1', numbers, (value: string) => formatNumber(Number(value), host.language)]
      : ['', ['', ...groups], (value: string) => (value ? groupName(host, value) : msg('Choose…'))];
  return options.map((option) =>
    select(optionName(host, asked, option), String(values[option] ?? first), known, nameOf, (value) =>
      host.draft({...values, [option]: question.type === 'count' ? Number(value) : value}),
    ),
  );
}

/** Answer that Continue gives. An account without a group counts as one whose links the reader does not know. */
function given(host: LinkageHost, asked: AskedQuestion): Answer | undefined {
  const {question, options} = asked;
  const answer = chosenFor(host, asked);
  const values = (fallback: number | string) =>
    Object.fromEntries(
      options.map((option) => [option, (answer as Values | undefined)?.[option] || fallback]),
    );
  if (question.type === 'count') return values(1);
  if (question.type === 'assign') return values(unknown);
  const none = question.start ? [] : undefined;
  return answer?.['length'] ? answer : none;
}

function controls(host: LinkageHost, asked: AskedQuestion): TemplateResult {
  const {type} = asked.question;
  if (type === 'count' || type === 'assign') return html`<div class="choices">${selects(host, asked)}</div>`;
  const control = type === 'one' ? radio : checkbox;
  return html`<div class="options">
    ${asked.options.map(
      (option) =>
        html`<label class="option" part="option"
          >${control(host, asked, option)} ${marked(host, optionName(host, asked, option))}</label
        >`,
    )}
  </div>`;
}

/** Form of the open question. Nothing is chosen before the reader chooses. */
export function questionForm(host: LinkageHost, asked: AskedQuestion): unknown {
  const {msg} = host;
  const {question} = asked;
  const {legend, hint, why} = host.pack.words.questions?.[question.id] ?? {};
  const onContinue = () => host.submit(question, given(host, asked));
  const onKeydown = ({key, target, defaultPrevented}: KeyboardEvent) => {
    host.browse(key.startsWith('Arrow'));
    // A page may have kept the key for itself.
    if (key === 'Enter' && !defaultPrevented && (target as Element).matches('input')) onContinue();
  };
  const onKeyup = () => host.browse(false);
  const waits = question.type !== 'one' || typeof host.drafted === 'string';
  // Another question gets controls and a legend of its own: what is chosen and focused stays with the last one.
  return templateCopy(
    html`<fieldset
      part="question"
      tabindex="-1"
      aria-describedby=${host.missing ? 'hint missing' : 'hint'}
      @keydown=${onKeydown}
      @keyup=${onKeyup}
    >
      <legend>${marked(host, legend)}</legend>
      <div class="hint" id="hint">
        ${hint ? html`<p>${richText(host, hint)}</p>` : nothing}
        ${why ? html`<p><strong>${msg('Why do you ask?')} </strong>${richText(host, why)}</p>` : nothing}
        ${question.type === 'one' ? html`<p class="at-once">${msg('Choosing one goes on at once.')}</p>` : nothing}
      </div>
      ${controls(host, asked)}
      ${host.missing ? html`<p class="hint" id="missing">${msg('Choose at least one.')}</p>` : nothing}
      ${
        waits
          ? html`<div class="actions">
              <button class="button main" part="button" @click=${onContinue}>${msg('Continue')}</button>
            </div>`
          : nothing
      }
    </fieldset>`,
    question.id,
  );
}

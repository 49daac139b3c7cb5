import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {mostAccounts, unknown} from '../../domain/linkage/answers.js';
import type {AskedQuestion} from '../../domain/linkage/questions.js';
import type {Answer, Question} from '../../domain/model/linkage.js';
import type {Pack} from '../../domain/model/guide.js';
import {formatNumber} from '../../locale/formats.js';
import {groupName, optionName} from './names.js';
import {choice} from '../parts/select.js';
import {marked, richText} from '../parts/rich-text.js';
import type {WayoutLinkage} from '../wayout-linkage.js';

type Values = Readonly<Record<string, number | string>>;

const numbers = Array.from({length: mostAccounts}, (_, i) => String(i + 1));

/** What is chosen so far: an assumption is the guide’s, not the reader’s choice. */
const chosenFor = (host: WayoutLinkage, asked: AskedQuestion): Answer | undefined =>
  host.draft ?? (host.assumes(asked) ? undefined : asked.answer);

/** The options chosen once this one is ticked, or no more. */
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
 * One of several, at once: by a click, a tap, the space bar or Enter. Arrow keys only move through the options; whoever uses them
 * goes on with Enter or with the button that appears.
 */
function radio(host: WayoutLinkage, asked: AskedQuestion, option: string): TemplateResult {
  const onClick = () => {
    if (host.browsing) host.draft = option;
    else void host.answer(asked.question, option);
  };
  return html`<input
    type="radio"
    name="option-${host.visit}"
    value=${option}
    .checked=${chosenFor(host, asked) === option}
    @click=${onClick}
  />`;
}

function checkbox(host: WayoutLinkage, asked: AskedQuestion, option: string): TemplateResult {
  const chosen = (chosenFor(host, asked) ?? []) as readonly string[];
  const onChange = (event: Event) => {
    host.missing = false;
    host.draft = toggled(chosen, option, (event.target as HTMLInputElement).checked, asked.question);
  };
  return html`<input
    type="checkbox"
    value=${option}
    .checked=${chosen.includes(option)}
    @change=${onChange}
  />`;
}

/** A number of accounts, or a group, for each of several things. */
function selects(host: WayoutLinkage, pack: Pack, asked: AskedQuestion): TemplateResult[] {
  const {msg} = host;
  const {options, groups, question} = asked;
  const values = (chosenFor(host, asked) ?? {}) as Values;
  const [first, known, nameOf] =
    question.type === 'count'
      ? ['1', numbers, (value: string) => formatNumber(Number(value), host.language)]
      : ['', ['', ...groups], (value: string) => (value ? groupName(host, value) : msg('Choose…'))];
  return options.map((option) =>
    choice(
      optionName(host, pack, asked, option),
      String(values[option] ?? first),
      known,
      nameOf,
      (value) => (host.draft = {...values, [option]: question.type === 'count' ? Number(value) : value}),
    ),
  );
}

/** The answer that Continue gives. Accounts without a group are those of which the reader does not know. */
function given(host: WayoutLinkage, asked: AskedQuestion): Answer | undefined {
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

function controls(host: WayoutLinkage, pack: Pack, asked: AskedQuestion): TemplateResult {
  const {type} = asked.question;
  if (type === 'count' || type === 'assign')
    return html`<div class="choices">${selects(host, pack, asked)}</div>`;
  const control = type === 'one' ? radio : checkbox;
  return html`<div class="options">
    ${asked.options.map(
      (option) =>
        html`<label class="option" part="option"
          >${control(host, asked, option)} ${marked(pack, optionName(host, pack, asked, option))}</label
        >`,
    )}
  </div>`;
}

/** The open question. Nothing is chosen before the reader chooses. */
export function openQuestion(host: WayoutLinkage, pack: Pack, asked: AskedQuestion): unknown {
  const {msg} = host;
  const {question} = asked;
  const {legend, hint, why} = pack.words.questions?.[question.id] ?? {};
  const onContinue = () => {
    const answer = given(host, asked);
    if (answer === undefined) host.missing = true;
    else void host.answer(question, answer);
  };
  const onKeydown = ({key, target}: KeyboardEvent) => {
    host.browsing = key.startsWith('Arrow');
    if (key === 'Enter' && (target as Element).matches('input')) onContinue();
  };
  const onKeyup = () => (host.browsing = false);
  const waits = question.type !== 'one' || typeof host.draft === 'string';
  return keyed(
    question.id,
    html`<fieldset part="question" aria-describedby="hint" @keydown=${onKeydown} @keyup=${onKeyup}>
      <legend tabindex="-1">${marked(pack, legend)}</legend>
      <div class="hint" id="hint">
        ${hint ? html`<p>${richText(pack, hint, host.menuLanguage)}</p>` : nothing}
        ${
          why
            ? html`<p>
                <strong>${msg('Why do you ask?')}</strong> ${richText(pack, why, host.menuLanguage)}
              </p>`
            : nothing
        }
      </div>
      ${controls(host, pack, asked)}
      ${host.missing ? html`<p class="hint" role="alert">${msg('Choose at least one.')}</p>` : nothing}
      ${
        waits
          ? html`<div class="actions">
              <button class="button main" part="button" @click=${onContinue}>${msg('Continue')}</button>
            </div>`
          : nothing
      }
    </fieldset>`,
  );
}

import {html, nothing, type TemplateResult} from 'lit';
import type {AskedQuestion} from '../../domain/linkage/questions.js';
import {formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {answerText} from './names.js';
import {questionForm} from './question.js';
import {outcome} from './outcome.js';
import {marked, richText} from '../parts/rich-text.js';
import {counts} from './counts.js';
import type {LinkageHost} from './host.js';

/** Questions answered by the reader, or by the page for them. */
const answeredIn = (host: LinkageHost): AskedQuestion[] =>
  host.flow.asked.filter((asked) => asked.answered && !host.assumes(asked));

/** Id of the headline’s words; before any answer those of the general rule, where there is something to file. */
const headlineOf = (host: LinkageHost): string => {
  const {headline} = host.flow.advice;
  return headline.startsWith('file') && !answeredIn(host).length ? 'start' : headline;
};

/** Ids of the sentences shown, for the sources panel. */
export const linkageSentences = (host: LinkageHost): string[] => [
  `headlines/${headlineOf(host)}`,
  ...host.flow.asked.map(({question}) => `questions/${question.id}`),
  ...new Set(host.flow.advice.notes.map(({say}) => `notes/${say}`)),
  ...Object.keys(host.pack.words.units ?? {}).map((unit) => `units/${unit}`),
];

/** Button whose accessible name says which answer it changes. */
const changeButton = (host: LinkageHost, {question: {id}}: AskedQuestion, legend: string | undefined) =>
  html`<button
    class="link no-print"
    part="button"
    aria-label=${host.msg(str`Change: ${legend ?? id}`)}
    @click=${() => host.change(id)}
  >
    ${host.msg('Change')}
  </button>`;

/** Number of objections as it is drawn, and as a screen reader says it. */
export function figure({msg, language, flow}: LinkageHost): [unknown, string] {
  const {best, filings} = flow.advice;
  const [least, most] = [best, filings.length].map((each) => formatNumber(each, language)) as [
    string,
    string,
  ];
  return best < filings.length
    ? [html`${least}<small>–</small>${most}`, msg(str`${least} to ${most}.`)]
    : [most, `${most}.`];
}

/** Progress through the questions, with the way to the forms or back to the start. */
function progress(host: LinkageHost): TemplateResult {
  const {msg} = host;
  const {asked, complete} = host.flow;
  const main = asked.filter((each) => !each.question.start && !host.assumes(each));
  const done = main.filter(({answered}) => answered).length;
  const said = done
    ? plural(
        msg('{done, plural, other {So far · # of {all} answered}}'),
        {done, all: main.length},
        host.language,
      )
    : msg('Your answers stay on this page');
  return complete
    ? html`${msg('Based on your answers')} ·
        <button class="link no-print" part="button" @click=${() => host.restart()}>
          ${msg('start again')}
        </button>`
    : html`${said} ·
        <button class="link no-print" part="button" @click=${() => host.goToForms()}>
          ${msg('Skip to the forms')}
        </button>`;
}

/** Answer so far: a number and one sentence. */
function band(host: LinkageHost, start: unknown): TemplateResult {
  const [drawn, spoken] = figure(host);
  const {title, text} = host.pack.words.headlines?.[headlineOf(host)] ?? {};
  return html`<div class="result" part="band">
    <span class="figure" part="number" aria-hidden="true">${drawn}</span>
    <div>
      <p class="so-far">
        <span class="unseen">${spoken} </span>
        <strong>${richText(host, title ?? text)}</strong>
      </p>
      ${counts(host)} ${host.collapsed ? start : html`<p class="meta">${progress(host)}</p>`}
    </div>
  </div>`;
}

/** Assumptions, each with a button to change it. */
function assumptions(host: LinkageHost): TemplateResult | typeof nothing {
  const assumed = host.flow.asked.filter((asked) => host.assumes(asked));
  if (!assumed.length) return nothing;
  return html`<p class="assumed meta">
    ${host.msg('Assumed:')}
    ${assumed.map(
      (asked, index) =>
        html`${index ? ' · ' : ''}<span
            >${marked(host, answerText(host, asked, asked.answer!))}
            ${changeButton(host, asked, host.pack.words.questions?.[asked.question.id]?.['legend'])}</span
          >`,
    )}
  </p>`;
}

/** Questions in their order: a line for each answered one, and the open one whole. */
function questions(host: LinkageHost): unknown {
  const {openQuestion, pack} = host;
  return html`<ol class="questions no-print" role="list">
    ${host.flow.asked.map((asked) => {
      const {question, answered, answer} = asked;
      if (question.id === openQuestion) return html`<li>${questionForm(host, asked)}</li>`;
      if (!answered || host.assumes(asked)) return nothing;
      const legend = pack.words.questions?.[question.id]?.['legend'];
      return html`<li class="answered" part="item">
        <span
          ><span class="asked">${marked(host, legend)}</span>
          <strong>${marked(host, answerText(host, asked, answer!))}</strong></span
        >
        ${changeButton(host, asked, legend)}
      </li>`;
    })}
  </ol>`;
}

/** Questions that are offered, not asked: most readers do not need them. */
function offers(host: LinkageHost): TemplateResult | typeof nothing {
  const {openQuestion, pack} = host;
  const offered = host.flow.asked.filter(
    ({question, answered}) => question.start && !answered && question.id !== openQuestion,
  );
  if (!offered.length || !answeredIn(host).length) return nothing;
  return html`<p class="offers meta no-print">
    ${host.msg('Also:')}
    ${offered.map(
      ({question: {id}}) =>
        html`<button class="link" part="button" @click=${() => host.change(id)}>
          ${marked(host, pack.words.questions?.[id]?.['legend'])}
        </button>`,
    )}
  </p>`;
}

/**
 * Answer so far, and the questions that narrow it.
 * @param main true where the button to the questions is the main one of the box; otherwise it stands in the band, and a form is.
 */
export function working(host: LinkageHost, main = true): unknown[] {
  const start = host.collapsed
    ? html`<div class="actions expand no-print">
        <button class="button ${main ? 'main' : ''}" part="button" @click=${() => host.expand()}>
          ${host.msg('Work it out for me')}
        </button>
      </div>`
    : nothing;
  return [
    band(host, main ? nothing : start),
    main ? start : nothing,
    host.withheld(() => [assumptions(host), questions(host), offers(host)]),
  ];
}

/** Template of the account helper. */
export const linkageBody = (host: LinkageHost): unknown[] => [working(host), outcome(host)];

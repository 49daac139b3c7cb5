import {html, nothing, type TemplateResult} from 'lit';
import type {AskedQuestion} from '../../domain/linkage/questions.js';
import type {Pack} from '../../domain/model/guide.js';
import {formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {answerText} from './names.js';
import {openQuestion} from './question.js';
import {outcome} from './outcome.js';
import {marked, richText} from '../parts/rich-text.js';
import type {WayoutLinkage} from '../wayout-linkage.js';

/** The questions that the reader, or the page for them, answered. */
const answeredIn = (host: WayoutLinkage): AskedQuestion[] =>
  host.flow.asked.filter((asked) => asked.answered && !host.assumes(asked));

/** Id of the headline’s words: before any answer the rule itself, if it is as open as that. */
const headlineOf = (host: WayoutLinkage): string => {
  const {headline} = host.flow.advice;
  return headline === 'file-all-or-check' && !answeredIn(host).length ? 'start' : headline;
};

/** Ids of the sentences shown, for the sources panel. */
export const sentencesOf = (host: WayoutLinkage): string[] => [
  `headlines/${headlineOf(host)}`,
  ...host.flow.asked.map(({question}) => `questions/${question.id}`),
  ...new Set(host.flow.advice.notes.map(({say}) => `notes/${say}`)),
];

/** A button that says what it changes. */
const changeButton = (host: WayoutLinkage, {question: {id}}: AskedQuestion, legend: string | undefined) =>
  html`<button
    class="link no-print"
    part="button"
    aria-label=${host.msg(str`Change: ${legend ?? id}`)}
    @click=${() => host.change(id)}
  >
    ${host.msg('Change')}
  </button>`;

/** The number as it is drawn, and as it is read out. */
export function figure({msg, language, flow}: WayoutLinkage): [unknown, string] {
  const {best, filings} = flow.advice;
  const [least, most] = [best, filings.length].map((each) => formatNumber(each, language)) as [
    string,
    string,
  ];
  return best < filings.length
    ? [html`${least}<small>–</small>${most}`, msg(str`${least} to ${most}.`)]
    : [most, `${most}.`];
}

/** How far the reader is, and the way to the forms or back to the start. */
function progress(host: WayoutLinkage): TemplateResult {
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

/** The answer so far: a number and one sentence, which is read out when it changes. */
function band(host: WayoutLinkage, pack: Pack, start: unknown): TemplateResult {
  const [drawn, spoken] = figure(host);
  const {title, text} = pack.words.headlines?.[headlineOf(host)] ?? {};
  return html`<div class="result" part="band">
    <span class="figure" part="number" aria-hidden="true">${drawn}</span>
    <div>
      <p role="status">
        <span class="unseen">${spoken}</span>
        <strong>${richText(pack, title ?? text, host.menuLanguage)}</strong>
      </p>
      ${host.brief ? start : html`<p class="meta">${progress(host)}</p>`}
    </div>
  </div>`;
}

/** What is taken for granted, each the reader’s to change. */
function assumptions(host: WayoutLinkage, pack: Pack): TemplateResult | typeof nothing {
  const assumed = host.flow.asked.filter((asked) => host.assumes(asked));
  if (!assumed.length) return nothing;
  return html`<p class="assumed meta">
    ${host.msg('Assumed:')}
    ${assumed.map(
      (asked, index) =>
        html`${index ? ' · ' : ''}<span
            >${marked(pack, answerText(host, pack, asked, asked.answer!))}
            ${changeButton(host, asked, pack.words.questions?.[asked.question.id]?.['legend'])}</span
          >`,
    )}
  </p>`;
}

/** The questions in their order: those answered as a line each, one of them open. */
function questions(host: WayoutLinkage, pack: Pack): unknown {
  const {open} = host;
  return html`<ol class="questions no-print" role="list">
    ${host.flow.asked.map((asked) => {
      const {question, answered, answer} = asked;
      if (question.id === open) return html`<li>${openQuestion(host, pack, asked)}</li>`;
      if (!answered || host.assumes(asked)) return nothing;
      const legend = pack.words.questions?.[question.id]?.['legend'];
      return html`<li class="answered" part="item">
        <span
          ><span class="asked">${marked(pack, legend)}</span>
          <strong>${marked(pack, answerText(host, pack, asked, answer!))}</strong></span
        >
        ${changeButton(host, asked, legend)}
      </li>`;
    })}
  </ol>`;
}

/** Questions that are asked only if the reader wants: most do not need them. */
function offers(host: WayoutLinkage, pack: Pack): TemplateResult | typeof nothing {
  const {open} = host;
  const offered = host.flow.asked.filter(
    ({question, answered}) => question.start && !answered && question.id !== open,
  );
  if (!offered.length || !answeredIn(host).length) return nothing;
  return html`<p class="offers meta no-print">
    ${host.msg('Also:')}
    ${offered.map(
      ({question: {id}}) =>
        html`<button class="link" part="button" @click=${() => host.change(id)}>
          ${marked(pack, pack.words.questions?.[id]?.['legend'])}
        </button>`,
    )}
  </p>`;
}

/**
 * The answer so far, and the questions that narrow it.
 * @param main the button to them is the first of the box; otherwise it stands in the band, and leaves that to the forms.
 */
export function working(host: WayoutLinkage, pack: Pack, main = true): unknown[] {
  const start = html`<div class="actions no-print">
    <button class="button ${main ? 'main' : ''}" part="button" @click=${() => host.expand()}>
      ${host.msg('Work it out for me')}
    </button>
  </div>`;
  if (host.brief) return main ? [band(host, pack, nothing), start] : [band(host, pack, start)];
  return [band(host, pack, nothing), assumptions(host, pack), questions(host, pack), offers(host, pack)];
}

/** Everything below the heading. */
export const linkageBody = (host: WayoutLinkage, pack: Pack): unknown[] => [
  working(host, pack),
  outcome(host, pack),
];

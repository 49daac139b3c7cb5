import {html, nothing, type TemplateResult} from 'lit';
import {devices, type MenuPath} from '../../domain/model/guide.js';
import {stepsFor, type ShownControl} from '../../domain/plan.js';
import {formatDate, nameOfLanguage} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {disclosure} from '../parts/disclosure.js';
import {labelChip, marked, richText} from '../parts/rich-text.js';
import {select} from '../parts/select.js';
import {labelIn, menuLanguages} from '../../domain/labels.js';
import type {StepsHost} from './host.js';

/** Step of a path: its sentence, then the labels that the sentence does not place itself, in their order. */
function pathStep(host: StepsHost, id: string): TemplateResult {
  const {guide, words} = host.pack;
  const text = words.steps[id]?.['text'] ?? '';
  const labels = guide.steps[id]?.labels?.filter((label) => !text.includes(`{label:${label}}`)) ?? [];
  return html`<li>
    ${richText(host, text)}
    ${
      labels.length
        ? html`<ol class="path" role="list">
            ${labels.map((label) => html`<li>${labelChip(host, label)}</li>`)}
          </ol>`
        : nothing
    }
  </li>`;
}

/** Date on which each label was observed: labels are the first to change. */
function labelDates(host: StepsHost, steps: readonly string[]): TemplateResult {
  const {guide, labels: all} = host.pack;
  const ids = new Set(steps.flatMap((step) => guide.steps[step]?.labels ?? []));
  const labels = [...ids].flatMap((id) => labelIn(all, id, host.menuLanguage) ?? []);
  return html`<p class="meta">
    ${`${host.msg('Labels as seen:')} `}${labels.map(
      ({text, language, seen}, index) =>
        html`${index ? ' · ' : ''}<span lang=${language} translate="no">${text}</span>
          (${formatDate(seen, host.language)})`,
    )}
  </p>`;
}

function path(host: StepsHost, {id, steps, seen}: MenuPath): TemplateResult {
  const shown = stepsFor(host.pack.guide, steps, host.situation);
  return html`<div part="item">
    <p>
      <strong>${marked(host, host.pack.words.paths[id]?.['name'])}</strong>
      <span class="meta">${host.msg(str`seen ${formatDate(seen, host.language)}; labels may differ`)}</span>
    </p>
    <ol role="list">
      ${shown.map((step) => pathStep(host, step))}
    </ol>
    ${labelDates(host, shown)}
  </div>`;
}

/** Disclosure with the ways through the menus, as observed on the reader's kind of device and in the language of their menus. */
export function menuPaths(
  host: StepsHost,
  {hasPaths, paths}: ShownControl,
  list: number,
): TemplateResult | typeof nothing {
  if (!hasPaths) return nothing;
  const {msg} = host;
  const {device, menus} = host.situation;
  const languages = menuLanguages(host.pack.labels);
  const deviceNames = {app: msg('the app'), web: msg('a computer')};
  return disclosure(
    host,
    `menus-${list}`,
    msg('Or find the form in the menus'),
    () =>
      html`<div class="choices">
          ${select(
            msg('I’m using'),
            device,
            devices,
            (value) => deviceNames[value],
            (value) => host.choose('device', value),
          )}
          ${select(msg('Menus in'), menus, languages, nameOfLanguage, (value) => host.choose('menus', value))}
        </div>
        ${
          paths.length
            ? paths.map((way) => path(host, way))
            : html`<p>${msg('We have seen no such way described. Use the form above.')}</p>`
        }`,
  );
}

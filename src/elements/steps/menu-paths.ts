import {html, nothing, type TemplateResult} from 'lit';
import {devices, type Pack, type MenuPath} from '../../domain/model/guide.js';
import {stepsFor, type ShownControl} from '../../domain/plan.js';
import {formatDate, nameOfLanguage} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {fold} from '../parts/disclosure.js';
import {labelChip, marked, richText, seenLabel} from '../parts/rich-text.js';
import {choice} from '../parts/select.js';
import {menuLanguages} from '../base/settings.js';
import type {WayoutSteps} from '../wayout-steps.js';

/** One step: its sentence, then the labels the sentence does not name itself, as a path. */
function pathStep(host: WayoutSteps, pack: Pack, id: string): TemplateResult {
  const text = pack.words.steps[id]?.['text'] ?? '';
  const labels = pack.guide.steps[id]?.labels?.filter((label) => !text.includes(`{label:${label}}`)) ?? [];
  return html`<li>
    ${richText(pack, text, host.menuLanguage)}
    ${
      labels.length
        ? html`<ol class="path" role="list">
            ${labels.map((label) => html`<li>${labelChip(pack, label, host.menuLanguage)}</li>`)}
          </ol>`
        : nothing
    }
  </li>`;
}

/** When each label was seen: they are the first to change. */
function labelDates(host: WayoutSteps, pack: Pack, steps: readonly string[]): TemplateResult {
  const ids = new Set(steps.flatMap((step) => pack.guide.steps[step]?.labels ?? []));
  const labels = [...ids].flatMap((id) => seenLabel(pack, id, host.menuLanguage) ?? []);
  return html`<p class="meta">
    ${host.msg('Labels as seen:')}
    ${labels.map(
      ({text, language, seen}, index) =>
        html`${index ? ' · ' : ''}<span lang=${language} translate="no">${text}</span>
          (${formatDate(seen, host.language)})`,
    )}
  </p>`;
}

function path(host: WayoutSteps, pack: Pack, {id, steps, seen}: MenuPath): TemplateResult {
  const shown = stepsFor(pack.guide, steps, host.situation);
  return html`<div part="item">
    <p>
      <strong>${marked(pack, pack.words.paths[id]?.['name'])}</strong>
      <span class="meta">${host.msg(str`seen ${formatDate(seen, host.language)}; labels may differ`)}</span>
    </p>
    <ol role="list">
      ${shown.map((step) => pathStep(host, pack, step))}
    </ol>
    ${labelDates(host, pack, shown)}
  </div>`;
}

/** The way through the menus, as seen on the reader's kind of device and in the language of their menus. */
export function menuPaths(
  host: WayoutSteps,
  pack: Pack,
  {hasPaths, paths}: ShownControl,
  list: number,
): TemplateResult | typeof nothing {
  if (!hasPaths) return nothing;
  const {msg} = host;
  const {device, menus} = host.situation;
  const languages = menuLanguages(pack.labels);
  const deviceNames = {app: msg('the app'), web: msg('a computer')};
  return fold(
    host,
    `menus-${list}`,
    msg('Or find the form in the menus'),
    html`<div class="choices">
        ${choice(
          msg('I’m using'),
          device,
          devices,
          (value) => deviceNames[value],
          (value) => host.choose('device', value),
        )}
        ${choice(msg('Menus in'), menus, languages, nameOfLanguage, (value) => host.choose('menus', value))}
      </div>
      ${
        paths.length
          ? paths.map((way) => path(host, pack, way))
          : html`<p>${msg('We have seen no such way described. Use the form above.')}</p>`
      }`,
  );
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Item, Pack} from '../../domain/model/guide.js';
import type {Plan, ShownControl} from '../../domain/plan.js';
import {matching} from '../../domain/situation.js';
import {formatList} from '../../locale/formats.js';
import {differsFlag} from '../parts/differs.js';
import {bodies} from '../parts/bodies.js';
import {directForm} from '../parts/forms.js';
import {fold} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {menuPaths} from './menu-paths.js';
import {regionChoice} from '../parts/region.js';
import {guideLink, marked, richText} from '../parts/rich-text.js';
import {stepList} from './step-list.js';
import {tabs} from '../parts/tabs.js';
import type {WayoutSteps} from '../wayout-steps.js';

function items(host: WayoutSteps, pack: Pack, entries: readonly Item[]): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<ul class="items" role="list">
    ${entries.map(({id, link, differs, bodies: named}) => {
      const {title, text} = pack.words.items[id] ?? {};
      return html`<li part="item">
        ${title ? html`<strong class="point">${marked(pack, title)}</strong>` : nothing}
        ${richText(pack, text, host.menuLanguage)} ${differs ? differsFlag(host) : nothing}
        ${link ? guideLink(pack, link) : nothing}
        ${named ? bodies(host, pack, host.situation.region) : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The control's platforms; where space is short, the first of them. */
function nameOf(host: WayoutSteps, {names}: ShownControl): TemplateResult {
  const [first = ''] = names;
  return html`${first}<span class="rest">${formatList(names, host.language).slice(first.length)}</span>`;
}

function control(host: WayoutSteps, pack: Pack, shown: ShownControl, index: number): unknown[] {
  const {variant} = shown;
  const answer = pack.words.variants[variant.id]?.['answer'];
  return [
    answer
      ? html`<p class="answer"><strong>${richText(pack, answer, host.menuLanguage)}</strong></p>`
      : nothing,
    variant.link ? directForm(host, pack, variant.link) : nothing,
    host.brief
      ? nothing
      : [
          stepList(host, pack, shown, index),
          items(host, pack, shown.items),
          menuPaths(host, pack, shown, index),
        ],
  ];
}

function networks(host: WayoutSteps, pack: Pack, shown: readonly ShownControl[]): unknown[] {
  const {msg} = host;
  const several = shown.length > 1;
  const selected = Math.max(
    0,
    shown.findIndex(({control: {id}}) => id === host.network),
  );
  const onSelect = (index: number) => host.show(shown[index]!.control.id);
  return [
    several
      ? tabs({
          name: msg('Network'),
          labels: shown.map((each) => nameOf(host, each)),
          selected,
          panels: 'network',
          onSelect,
        })
      : nothing,
    shown.map(
      (each, index) =>
        html`<div
          class="network"
          id="network-${index}"
          role=${several ? 'tabpanel' : nothing}
          aria-labelledby=${several ? `tab-${index}` : nothing}
          ?hidden=${index !== selected}
        >
          ${heading(host.settings.level + 1, formatList(each.names, host.language), {class: 'network-name'})}
          ${control(host, pack, each, index)}
        </div>`,
    ),
  ];
}

/** The whole list: region, networks, panels, people without an account. */
export function stepsBody(host: WayoutSteps, pack: Pack, plan: Plan): unknown[] {
  const {msg} = host;
  // What holds a nested list asks where readers live.
  const region = host.nested ? nothing : regionChoice(host);
  if (!plan.accounts.length)
    return [
      region,
      plan.others.map((each, index) => html`<div class="network">${control(host, pack, each, index)}</div>`),
    ];
  return [
    region,
    networks(host, pack, plan.accounts),
    host.brief
      ? html`<div class="actions">
          <button class="button" part="button" @click=${() => host.expand()}>${msg('Show all steps')}</button>
        </div>`
      : html`<div class="folds">
          ${plan.panels.map(({id, items: entries}) =>
            fold(
              host,
              id,
              marked(pack, pack.words.panels[id]?.['title']),
              items(host, pack, matching(entries, host.situation)),
            ),
          )}
          ${plan.others.map((each, index) =>
            fold(
              host,
              each.control.id,
              marked(pack, pack.words.controls[each.control.id]?.['name']),
              control(host, pack, each, plan.accounts.length + index),
            ),
          )}
        </div>`,
  ];
}

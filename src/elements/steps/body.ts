import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../domain/model/guide.js';
import type {Plan, ShownControl} from '../../domain/plan.js';
import {matching} from '../../domain/situation.js';
import {formatList} from '../../locale/formats.js';
import {differsFlag} from '../parts/differs.js';
import {bodies} from '../parts/bodies.js';
import {disclosure, isRendered} from '../parts/disclosure.js';
import {expandButton} from '../parts/expand-button.js';
import {heading} from '../parts/heading.js';
import {menuPaths} from './menu-paths.js';
import {regionSelect} from '../parts/region.js';
import {guideLink, marked, richText} from '../parts/rich-text.js';
import {stepList} from './step-list.js';
import {tabs} from '../parts/tabs.js';
import {directForm} from './direct-form.js';
import type {StepsHost} from './host.js';

function items(host: StepsHost, entries: readonly Item[]): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<ul class="items" role="list">
    ${entries.map(({id, link, differs, bodies: named}) => {
      const {title, text} = host.pack.words.items[id] ?? {};
      return html`<li part="item">
        ${title ? html`<strong class="point">${marked(host, title)}</strong>` : nothing}
        ${richText(host, text)} ${differs ? differsFlag(host) : nothing}
        ${link ? guideLink(host, link) : nothing} ${named ? bodies(host) : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Names of a tab's platforms; the style sheet hides all but the first where space is short. */
function tabLabel(host: StepsHost, names: readonly string[]): TemplateResult {
  const [first = ''] = names;
  return html`${first}<span class="rest">${formatList(names, host.language).slice(first.length)}</span>`;
}

/** Name of a way; none where it is the only one of its networks. */
const nameOf = (host: StepsHost, {control: {id}}: ShownControl): unknown =>
  marked(host, host.pack.words.controls[id]?.['name']);

function control(host: StepsHost, shown: ShownControl, index: number): unknown[] {
  const {variant, names} = shown;
  // Disclosures around controls without networks have their names.
  const name = names[0] && nameOf(host, shown);
  const answer = host.pack.words.variants[variant.id]?.['answer'];
  return [
    name ? heading(host.settings.level + 1, name) : nothing,
    answer ? html`<p class="answer"><strong>${richText(host, answer)}</strong></p>` : nothing,
    variant.link ? directForm(host, variant.link) : nothing,
    host.withheld(() => [
      stepList(host, shown, index),
      items(host, shown.items),
      menuPaths(host, shown, index),
    ]),
  ];
}

/** Networks, a tab each. Several ways of the same networks have names, and stand below each other. */
function networks(host: StepsHost, shown: readonly ShownControl[]): unknown[] {
  const tab = ({names}: ShownControl) => names.join('|');
  const all = [...new Set(shown.map(tab))];
  const several = all.length > 1;
  const selected = Math.max(0, all.indexOf(host.network));
  return [
    several
      ? tabs(
          host.msg('Network'),
          all.map((each) => tabLabel(host, each.split('|'))),
          selected,
          'network',
          (index) => host.show(all[index]!),
        )
      : nothing,
    all.map(
      (name, index) =>
        html`<div
          class="network"
          id="network-${index}"
          role=${several ? 'tabpanel' : nothing}
          aria-labelledby=${several ? `tab-${index}` : nothing}
          ?hidden=${index !== selected}
        >
          ${
            isRendered(host, `network-${index}`, index === selected)
              ? [
                  heading(host.settings.level + 1, formatList(name.split('|'), host.language), {
                    class: 'network-name',
                  }),
                  shown.map((each, at) => (tab(each) === name ? control(host, each, at) : nothing)),
                ]
              : nothing
          }
        </div>`,
    ),
  ];
}

const panels = (host: StepsHost, plan: Plan): TemplateResult[] =>
  plan.panels.map(({id, items: entries, letters}) =>
    disclosure(host, id, marked(host, host.pack.words.panels[id]?.['title']), () => [
      items(host, matching(entries, host.situation)),
      letters ? host.drawLetters() : nothing,
    ]),
  );

/** Template of the step list: region, networks, panels, people without an account. */
export function stepsBody(host: StepsHost, plan: Plan): unknown[] {
  return [
    // The host around an embedded list asks for the region.
    host.embedded ? nothing : regionSelect(host),
    plan.accounts.length
      ? [
          networks(host, plan.accounts),
          expandButton(host, host.msg('Show all steps')),
          host.withheld(
            () =>
              html`<div class="folds">
                ${panels(host, plan)}
                ${plan.others.map((each, index) =>
                  disclosure(host, each.control.id, nameOf(host, each), () =>
                    control(host, each, plan.accounts.length + index),
                  ),
                )}
              </div>`,
          ),
        ]
      : [
          plan.others.map((each, index) => html`<div class="network">${control(host, each, index)}</div>`),
          html`<div class="folds">${panels(host, plan)}</div>`,
        ],
  ];
}

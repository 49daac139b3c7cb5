import {html, nothing, type TemplateResult} from 'lit';
import {groups, type Group, type ScopeItem} from '../../domain/model/guide.js';
import {groupOf} from '../../domain/scope.js';
import {formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {differsFlag} from '../parts/differs.js';
import {disclosureButton, disclosurePanel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {ownRegionSelect} from '../parts/own-region-select.js';
import {guideLink, marked, richText} from '../parts/rich-text.js';
import {appNames, filters, nothingHere} from './filters.js';
import {groupLabels, mark} from './marks.js';
import {matrix} from './matrix.js';
import {sourceLines} from '../parts/source-lines.js';
import type {ScopeHost} from './host.js';

/** Names of the apps that a row is about. */
function about(host: ScopeHost, {platforms}: ScopeItem): string {
  if (!platforms.length) return host.msg('Not tied to an account');
  return platforms.length === Object.keys(host.pack.guide.platforms).length
    ? host.msg('All apps')
    : appNames(host, platforms);
}

/** Kind of data: its use in a sentence; in a disclosure the reason, the sources, and sources that say otherwise. */
function row(host: ScopeHost, item: ScopeItem, isShown: boolean): TemplateResult {
  const {msg, collapsed} = host;
  const {title, text, why, differs} = host.pack.words.scope?.[item.id] ?? {};
  const panel = `why-${item.id}`;
  const rich = (words: string | undefined) => richText(host, words);
  const apps = about(host, item);
  return html`<li part="item" ?hidden=${!isShown}>
    ${mark(groupOf(item))}
    <div>
      <strong class="point">${marked(host, title)}</strong>
      <p part="detail">${rich(text)}</p>
      ${differs ? html`<p part="detail">${differsFlag(host)} ${collapsed ? nothing : rich(differs)}</p>` : nothing}
      <p class="meta">
        ${collapsed ? nothing : apps}
        <span class="no-print"
          >${collapsed ? nothing : '· '}${disclosureButton(host, panel, msg('Why & source'), {
            class: 'link why',
            label: msg(str`Why & source: ${title ?? ''}`),
          })}</span
        >
      </p>
      ${disclosurePanel(
        host,
        panel,
        () =>
          html`<div class="sources">
            ${collapsed ? html`<p>${apps}</p>` : nothing}
            <p>${rich(why)}</p>
            ${collapsed && differs ? html`<p>${rich(differs)}</p>` : nothing}
            ${sourceLines(host, `scope/${item.id}`)}
            ${item.link ? html`<p>${guideLink(host, item.link)}</p>` : nothing}
          </div>`,
      )}
    </div>
  </li>`;
}

/** Rows of a group in their order; filtered ones are hidden, and a group without rows is left out. */
function groupOfRows(host: ScopeHost, group: Group): TemplateResult | typeof nothing {
  const rows = host.rows.filter((each) => groupOf(each) === group);
  const {shown} = host;
  const left = rows.filter((each) => shown.includes(each)).length;
  if (!rows.length) return nothing;
  return html`<div class="group">
    ${heading(host.settings.level + 1, html`${groupLabels(host)[group][0]} <small aria-hidden="true">${formatNumber(left, host.language)}</small>`)}
    ${left ? nothing : nothingHere(host)}
    <ul role="list" ?hidden=${!left}>
      ${rows.map((each) => row(host, each, shown.includes(each)))}
    </ul>
  </div>`;
}

/** Template of the kinds of data: a list, and with `view="matrix"` a table that the style sheet shows where there is room. */
export const scopeBody = (host: ScopeHost): unknown[] => [
  ownRegionSelect(host),
  filters(host),
  host.rows.length ? nothing : nothingHere(host),
  host.shape === 'matrix' ? matrix(host) : nothing,
  html`<div class="groups">${groups.map((group) => groupOfRows(host, group))}</div>`,
];

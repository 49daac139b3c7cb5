import {html, nothing, type TemplateResult} from 'lit';
import {groups, type ScopeItem} from '../../domain/model/guide.js';
import {groupOf} from '../../domain/scope.js';
import {differsFlag} from '../parts/differs.js';
import {marked} from '../parts/rich-text.js';
import {nothingHere} from './filters.js';
import {groupLabels, mark} from './marks.js';
import type {ScopeHost} from './host.js';

function cell(host: ScopeHost, item: ScopeItem, app: string): TemplateResult {
  const group = groupOf(item);
  return item.platforms.length && !item.platforms.includes(app)
    ? html`<td>
        <span aria-hidden="true">–</span><span class="unseen">${host.msg('not applicable')}</span>
      </td>`
    : html`<td>${mark(group)}<small>${groupLabels(host)[group][1]}</small></td>`;
}

/** Table of the rows, a column for each app: a shape and a word in each cell. Data without an account is the same for all apps. */
export function matrix(host: ScopeHost): TemplateResult | typeof nothing {
  const {msg, apps, rows, shown} = host;
  if (!rows.length) return nothing;
  const present = groups.filter((group) => rows.some((row) => groupOf(row) === group));
  return html`<div class="matrix">
    <table>
      <caption>
        <span class="unseen">${msg('Kinds of data, by app')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Kind of data')}</th>
          ${apps.map((app) => html`<th scope="col">${host.pack.guide.platforms[app]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const {title, differs} = host.pack.words.scope?.[row.id] ?? {};
          return html`<tr part="item" ?hidden=${!shown.includes(row)}>
            <th scope="row">${marked(host, title)} ${differs ? differsFlag(host) : nothing}</th>
            ${apps.map((app) => cell(host, row, app))}
          </tr>`;
        })}
      </tbody>
    </table>
    ${shown.length ? nothing : nothingHere(host)}
    <ul class="key" role="list">
      ${present.map((group) => html`<li>${mark(group)} ${groupLabels(host)[group][0]}</li>`)}
    </ul>
  </div>`;
}

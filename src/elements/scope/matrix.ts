import {html, nothing, type TemplateResult} from 'lit';
import {type Pack, groups, type ScopeItem} from '../../domain/model/guide.js';
import {groupOf} from '../../domain/scope.js';
import {differsFlag} from '../parts/differs.js';
import {marked} from '../parts/rich-text.js';
import {nothingHere} from './filters.js';
import {groupNames, mark} from './marks.js';
import type {WayoutScope} from '../wayout-scope.js';

function cell(host: WayoutScope, item: ScopeItem, app: string): TemplateResult {
  const group = groupOf(item);
  return item.platforms.length && !item.platforms.includes(app)
    ? html`<td>
        <span aria-hidden="true">–</span><span class="unseen">${host.msg('not applicable')}</span>
      </td>`
    : html`<td>${mark(group)}<small>${groupNames(host)[group][1]}</small></td>`;
}

/** The rows as a table, an app to each column: each cell a shape and a word. What is not tied to an account is the same for all. */
export function matrix(host: WayoutScope, pack: Pack): TemplateResult | typeof nothing {
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
          ${apps.map((app) => html`<th scope="col">${pack.guide.platforms[app]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const {title, differs} = pack.words.scope?.[row.id] ?? {};
          return html`<tr part="item" ?hidden=${!shown.includes(row)}>
            <th scope="row">${marked(pack, title)} ${differs ? differsFlag(host) : nothing}</th>
            ${apps.map((app) => cell(host, row, app))}
          </tr>`;
        })}
      </tbody>
    </table>
    ${shown.length ? nothing : nothingHere(host, pack)}
    <ul class="key" role="list">
      ${present.map((group) => html`<li>${mark(group)} ${groupNames(host)[group][0]}</li>`)}
    </ul>
  </div>`;
}

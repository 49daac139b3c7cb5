import {html, nothing, type TemplateResult} from 'lit';
import {type Pack, groups, type Group, type ScopeItem} from '../../domain/model/guide.js';
import {groupOf} from '../../domain/scope.js';
import {formatNumber} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {differsFlag} from '../parts/differs.js';
import {foldPanel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {regionChoice} from '../parts/region.js';
import {guideLink, marked, richText} from '../parts/rich-text.js';
import {appNames, filters, nothingHere} from './filters.js';
import {groupNames, mark} from './marks.js';
import {matrix} from './matrix.js';
import {sourceLines} from '../parts/source-lines.js';
import type {WayoutScope} from '../wayout-scope.js';

/** The apps that a row is about. */
function about(host: WayoutScope, pack: Pack, {platforms}: ScopeItem): string {
  if (!platforms.length) return host.msg('Not tied to an account');
  return platforms.length === Object.keys(pack.guide.platforms).length
    ? host.msg('All apps')
    : appNames(host, pack, platforms);
}

/** A kind of data: what becomes of it in a sentence, and on demand why, by whose word, and who says otherwise. */
function row(host: WayoutScope, pack: Pack, item: ScopeItem, isShown: boolean): TemplateResult {
  const {msg, brief} = host;
  const {title, text, why, differs} = pack.words.scope?.[item.id] ?? {};
  const panel = `why-${item.id}`;
  const rich = (words: string | undefined) => richText(pack, words, host.menuLanguage);
  const apps = about(host, pack, item);
  return html`<li part="item" ?hidden=${!isShown}>
    ${mark(groupOf(item))}
    <div>
      <strong class="point">${marked(pack, title)}</strong>
      <p part="detail">${rich(text)}</p>
      ${differs ? html`<p part="detail">${differsFlag(host)} ${brief ? nothing : rich(differs)}</p>` : nothing}
      <p class="meta">
        ${brief ? nothing : apps}
        <span class="no-print"
          >${brief ? nothing : '· '}<button
            class="link why"
            part="button"
            aria-label=${msg(str`Why & source: ${title ?? ''}`)}
            aria-expanded=${host.opened.has(panel)}
            aria-controls=${panel}
            @click=${() => host.toggle(panel)}
          >
            ${msg('Why & source')}
          </button></span
        >
      </p>
      ${foldPanel(
        host,
        panel,
        html`<div class="sources">
          ${brief ? html`<p>${apps}</p>` : nothing}
          <p>${rich(why)}</p>
          ${brief && differs ? html`<p>${rich(differs)}</p>` : nothing}
          ${sourceLines(host, host.sources, `scope/${item.id}`)}
          ${item.link ? html`<p>${guideLink(pack, item.link)}</p>` : nothing}
        </div>`,
      )}
    </div>
  </li>`;
}

/** The rows of a group in their order, those that the filters leave away hidden; none at all: no group. */
function groupOfRows(host: WayoutScope, pack: Pack, group: Group): TemplateResult | typeof nothing {
  const rows = host.rows.filter((each) => groupOf(each) === group);
  const {shown} = host;
  const left = rows.filter((each) => shown.includes(each)).length;
  if (!rows.length) return nothing;
  return html`<div class="group">
    ${heading(host.settings.level + 1, html`${groupNames(host)[group][0]} <small>${formatNumber(left, host.language)}</small>`)}
    ${left ? nothing : nothingHere(host, pack)}
    <ul role="list" ?hidden=${!left}>
      ${rows.map((each) => row(host, pack, each, shown.includes(each)))}
    </ul>
  </div>`;
}

/** Everything below the heading. As a table only where there is room; else, and without `view`, as a list. */
export const scopeBody = (host: WayoutScope, pack: Pack): unknown[] => [
  regionChoice(host),
  filters(host, pack),
  host.rows.length ? nothing : nothingHere(host, pack),
  host.shape === 'matrix' ? matrix(host, pack) : nothing,
  html`<div class="groups">${groups.map((group) => groupOfRows(host, pack, group))}</div>`,
];

import {html, nothing, type TemplateResult} from 'lit';
import {formatList} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {nameOfRegion} from '../parts/region.js';
import type {ScopeHost} from './host.js';

/** Names of platforms in a sentence. */
export const appNames = (host: ScopeHost, apps: readonly string[]): string =>
  formatList(
    apps.map((app) => host.pack.guide.platforms[app]!),
    host.language,
  );

/** Sentence that no row is left, and by which filter: silence would read as “not mentioned”. */
export function nothingHere(host: ScopeHost): TemplateResult {
  const {msg, wanted, ticked, settings} = host;
  const whom = ticked.length ? appNames(host, ticked) : nameOfRegion(host, settings.region);
  return html`<p class="hint">
    ${wanted ? msg(str`Nothing here for “${wanted}”.`) : msg(str`Nothing here for ${whom}.`)}
  </p>`;
}

function appFilter(host: ScopeHost): TemplateResult | typeof nothing {
  const {apps, ticked} = host;
  if (apps.length < 2) return nothing;
  return html`<fieldset class="no-print">
    <legend>${host.msg('Show what matters to me')}</legend>
    <div class="options">
      ${apps.map((app) => {
        const onChange = (event: Event) => host.tick(app, (event.target as HTMLInputElement).checked);
        return html`<label class="option" part="option"
          ><input type="checkbox" .checked=${ticked.includes(app)} @change=${onChange} />
          ${host.pack.guide.platforms[app]}</label
        >`;
      })}
    </div>
  </fieldset>`;
}

function searchField(host: ScopeHost): TemplateResult {
  const onInput = (event: Event) => host.search((event.target as HTMLInputElement).value);
  return html`<label class="search no-print"
    >${host.msg('Search, such as photos, chats, likes')}
    <input class="field" type="search" .value=${host.query} @input=${onInput}
  /></label>`;
}

/** Number of rows left. */
export const countOf = ({msg, language, shown, rows}: ScopeHost): string =>
  plural(msg('{shown, plural, other {# of {all} shown}}'), {shown: shown.length, all: rows.length}, language);

/** Line with that number. It is there from the start, so that nothing moves when it is filled. */
const count = (host: ScopeHost): TemplateResult =>
  html`<p class="meta count">${host.wanted || host.ticked.length ? countOf(host) : nothing}</p>`;

/** Filters, and the number of rows they leave. */
export const filters = (host: ScopeHost): unknown[] => [
  host.collapsed ? nothing : appFilter(host),
  host.searchable ? searchField(host) : nothing,
  host.collapsed && !host.ticked.length ? nothing : count(host),
];

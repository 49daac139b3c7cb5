import {html, nothing, type TemplateResult} from 'lit';
import type {Pack} from '../../domain/model/guide.js';
import {formatList} from '../../locale/formats.js';
import {str} from '../../locale/message.js';
import {plural} from '../../locale/plural.js';
import {nameOfRegion} from '../parts/region.js';
import type {WayoutScope} from '../wayout-scope.js';

/** Names of platforms in a sentence. */
export const appNames = (host: WayoutScope, {guide}: Pack, apps: readonly string[]): string =>
  formatList(
    apps.map((app) => guide.platforms[app]!),
    host.language,
  );

/** That nothing is left, and by what: what is absent would read as not mentioned. */
export function nothingHere(host: WayoutScope, pack: Pack): TemplateResult {
  const {msg, wanted, chosen, settings} = host;
  const whom = chosen.length ? appNames(host, pack, chosen) : nameOfRegion(host, settings.region);
  return html`<p class="hint">
    ${wanted ? msg(str`Nothing here for “${wanted}”.`) : msg(str`Nothing here for ${whom}.`)}
  </p>`;
}

function appFilter(host: WayoutScope, {guide}: Pack): TemplateResult | typeof nothing {
  const {apps, chosen} = host;
  if (apps.length < 2) return nothing;
  return html`<fieldset class="no-print">
    <legend>${host.msg('Show what matters to me')}</legend>
    <div class="options">
      ${apps.map((app) => {
        const onChange = (event: Event) => host.tick(app, (event.target as HTMLInputElement).checked);
        return html`<label class="option" part="option"
          ><input type="checkbox" .checked=${chosen.includes(app)} @change=${onChange} />
          ${guide.platforms[app]}</label
        >`;
      })}
    </div>
  </fieldset>`;
}

function searchField(host: WayoutScope): TemplateResult {
  const onInput = (event: Event) => host.search((event.target as HTMLInputElement).value);
  return html`<label class="search no-print"
    >${host.msg('Search, such as photos, chats, likes')}
    <input class="field" type="search" .value=${host.query} @input=${onInput}
  /></label>`;
}

/** How many rows are left; it has its place from the start, so that nothing moves when it is filled. */
const count = ({msg, language, wanted, chosen, shown, rows}: WayoutScope): TemplateResult =>
  html`<p class="meta count" role="status">
    ${
      wanted || chosen.length
        ? plural(
            msg('{shown, plural, other {# of {all} shown}}'),
            {shown: shown.length, all: rows.length},
            language,
          )
        : nothing
    }
  </p>`;

/** What a reader can narrow the rows by, and how many are left. */
export const filters = (host: WayoutScope, pack: Pack): unknown[] => [
  host.brief ? nothing : appFilter(host, pack),
  host.searchable ? searchField(host) : nothing,
  host.brief && !host.chosen.length ? nothing : count(host),
];

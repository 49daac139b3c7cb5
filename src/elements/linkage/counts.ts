import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber, pluralOf} from '../../locale/formats.js';
import {marked} from '../parts/rich-text.js';
import type {LinkageHost} from './host.js';

/**
 * `2 browsers`: a count in the guide's words for a unit, such as `{n, plural, one {# browser} other {# browsers}}`. Nothing for none, or
 * where the guide has no such words.
 */
function countText({pack, language}: LinkageHost, unit: string, count: number): string[] {
  const text = pack.words.units?.[unit]?.['count'];
  if (!text || !count) return [];
  const [, form = ''] = RegExp(` (?:${pluralOf(count, language)}\\w*|other) {(.*?)}`).exec(text) ?? [];
  return [form.replace('#', formatNumber(count, language))];
}

/** `1 account · 2 browsers`: objections by unit. Scripts whose guide has no words for their number leave this module out. */
export function counts(host: LinkageHost): TemplateResult | typeof nothing {
  const {advice, situation} = host.flow;
  const filed = situation.accounts!.filter(({id}) => advice.filings.some(({from}) => from === id));
  const said = Object.keys(host.pack.linkage!.units).flatMap((unit) =>
    countText(host, unit, filed.filter(({platform}) => platform === unit).length),
  );
  return said.length ? html`<p class="meta">${marked(host, said.join(' · '))}</p>` : nothing;
}

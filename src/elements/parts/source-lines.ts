import {html, nothing, type TemplateResult} from 'lit';
import type {Source, SourceType, Sources} from '../../domain/model/sources.js';
import {safeUrl} from '../../domain/url.js';
import {formatDate} from '../../locale/formats.js';
import type {WayoutElement} from '../base/wayout-element.js';

/** What a source is. */
export const typeNames = (host: WayoutElement): Record<SourceType, string> => ({
  company: host.msg('company'),
  authority: host.msg('authority'),
  court: host.msg('court'),
  consumer: host.msg('consumer association'),
  press: host.msg('press'),
  group: host.msg('interest group'),
  person: host.msg('private website'),
});

/**
 * A name with the page it stands for, if there is one, and its language where that is not the box's.
 * It is one kind of node in every language: tools that translate pages replace the text that ends a
 * changing part, and Lit cannot swap what it can no longer delimit.
 */
export function sourceLink(name: string, url: string | undefined, lang?: string): TemplateResult {
  const address = safeUrl(url ?? '');
  if (!address) return html`<span lang=${lang ?? nothing}>${name}</span>`;
  return html`<a
    href=${address}
    lang=${lang ?? nothing}
    part="source"
    target="_blank"
    rel="noopener noreferrer external"
    >${name}</a
  >`;
}

/** The register names its sources in English, whatever the language of the words. */
const nameIn = ({language}: WayoutElement, {publisher}: Source, url?: string): unknown =>
  sourceLink(publisher, url, language === 'en' ? undefined : 'en');

/** `Hart van Nederland (press, May 2025)`. */
function sourceName(host: WayoutElement, source: Source): unknown[] {
  const {url, type, date} = source;
  const kind = [typeNames(host)[type], ...(date ? [formatDate(date, host.language)] : [])].join(', ');
  return [nameIn(host, source, url), ` (${kind})`];
}

const side = (
  host: WayoutElement,
  {sources}: Sources,
  label: string,
  ids: readonly string[],
): TemplateResult =>
  html`<p>${label} ${ids.map((id, index) => [index ? ' · ' : '', sourceName(host, sources[id]!)])}</p>`;

/** Who says so, in which words, and who says otherwise. */
export function sourceLines(host: WayoutElement, sources: Sources | undefined, sentence: string): unknown {
  const {supports, contradicts, quote} = sources?.evidence[sentence] ?? {};
  if (!sources || !supports) return nothing;
  const {msg} = host;
  return [
    quote
      ? html`<p><q lang=${quote.lang}>${quote.text}</q> (${nameIn(host, sources.sources[quote.source]!)})</p>`
      : nothing,
    side(host, sources, msg('Source:'), supports),
    contradicts ? side(host, sources, msg('Says otherwise:'), contradicts) : nothing,
  ];
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Source, SourceType} from '../../domain/model/sources.js';
import {safeUrl} from '../../domain/url.js';
import {formatDate} from '../../locale/formats.js';
import type {Host} from '../base/host.js';
import {externalLink} from './links.js';

/** Names of the kinds of sources. */
export const typeNames = ({msg}: Pick<Host, 'msg'>): Record<SourceType, string> => ({
  company: msg('company'),
  authority: msg('authority'),
  court: msg('court'),
  consumer: msg('consumer association'),
  press: msg('press'),
  group: msg('interest group'),
  person: msg('private website'),
});

/**
 * Name of a source, linked to its page where there is one, with its language where that is not the box's. The root is an element in
 * every language: translation tools replace the text that ends a changing part, and Lit cannot remove a part without its end.
 */
export function sourceLink(name: string, url: string | undefined, lang?: string): TemplateResult {
  const address = safeUrl(url ?? '');
  return address
    ? externalLink(address, name, {part: 'source', lang})
    : html`<span lang=${lang ?? nothing}>${name}</span>`;
}

/**
 * Language of the name of a publisher, which is its own: the register describes authorities and courts in English, and adds remarks to
 * other names.
 */
export const languageOfName = ({publisher, type, lang}: Source): string =>
  /authority|court|[,(]/.test(type + publisher) ? 'en' : lang;

/** Publisher of a source. */
function publisherLink({language}: Host, source: Source, url?: string): TemplateResult {
  const lang = languageOfName(source);
  return sourceLink(source.publisher, url, lang === language ? undefined : lang);
}

/** `Hart van Nederland (press, May 2025)`. */
function describedSource(host: Host, source: Source): unknown[] {
  const {url, type, date} = source;
  const kind = [typeNames(host)[type], ...(date ? [formatDate(date, host.language)] : [])].join(', ');
  return [publisherLink(host, source, url), ` (${kind})`];
}

/** Sources of a sentence, a quotation first, and sources that say otherwise; nothing until they are loaded. */
export function sourceLines(host: Host, sentence: string): unknown {
  const {msg, sources} = host;
  const {supports, contradicts, quote} = sources?.evidence[sentence] ?? {};
  if (!sources || !supports) return nothing;
  const line = (label: string, ids: readonly string[]) => {
    const named = ids.map((id, index) => [index ? ' · ' : '', describedSource(host, sources.sources[id]!)]);
    // One text with its space: Chromium leaves out a space of its own beside a comment for screen readers, and Lit's marks are comments.
    return html`<p>${`${label} `}${named}</p>`;
  };
  const quoted = quote && publisherLink(host, sources.sources[quote.source]!);
  return [
    quote ? html`<p><q lang=${quote.lang}>${quote.text}</q> (${quoted})</p>` : nothing,
    line(msg('Source:'), supports),
    contradicts ? line(msg('Says otherwise:'), contradicts) : nothing,
  ];
}

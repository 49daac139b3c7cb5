import {html, nothing} from 'lit';
import type {Host} from '../base/host.js';
import {differsFlag} from './differs.js';
import {richText} from './rich-text.js';
import {sourceLines} from './source-lines.js';

/**
 * Evidence notes below a sentence: how good sources differ, then in small print further remarks and the sources.
 * @param small remarks before the sources.
 */
export function evidenceNotes(
  host: Host,
  collection: 'faq' | 'events',
  id: string,
  small: unknown = nothing,
): unknown[] {
  const differs = host.pack.words[collection]?.[id]?.['differs'];
  return [
    differs ? html`<p part="detail">${differsFlag(host)} ${richText(host, differs)}</p>` : nothing,
    html`<div class="meta">${small} ${sourceLines(host, `${collection}/${id}`)}</div>`,
  ];
}

import {html, nothing} from 'lit';
import type {Pack} from '../../domain/model/guide.js';
import {differsFlag} from './differs.js';
import {richText} from './rich-text.js';
import {sourceLines} from './source-lines.js';
import type {WayoutElement} from '../base/wayout-element.js';

/** What stands below a sentence: that good sources differ and how, then in small print what else there is and who says so. */
export function backing(
  host: WayoutElement,
  pack: Pack,
  collection: 'faq' | 'events',
  id: string,
  small: unknown = nothing,
): unknown[] {
  const differs = pack.words[collection]?.[id]?.['differs'];
  return [
    differs
      ? html`<p part="detail">${differsFlag(host)} ${richText(pack, differs, host.menuLanguage)}</p>`
      : nothing,
    html`<div class="meta">${small} ${sourceLines(host, host.sources, `${collection}/${id}`)}</div>`,
  ];
}

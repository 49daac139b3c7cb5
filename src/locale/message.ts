import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Strings} from './strings.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn};

/** Working one out takes longer than looking it up. */
const ids = new Map<unknown, string>();

/** The start of lit-localize's id, as tools/localize.mjs writes it: enough to tell a few hundred strings apart. */
function idOf(template: string | StrResult): string {
  const strings = typeof template === 'string' ? template : template.strings;
  let id = ids.get(strings);
  if (!id) ids.set(strings, (id = generateMsgId(strings, false).slice(1, 7)));
  return id;
}

/**
 * Interface strings in one language. Typed as @lit/localize's `msg`, so that lit-localize finds them, and made for each
 * element, so that two languages can live on one page (its page-wide runtime allows one). English is the source.
 */
export const msgIn = (strings?: Strings): MsgFn =>
  ((template: string | StrResult) => {
    const values = typeof template === 'string' ? [] : template.values;
    return (
      strings?.[idOf(template)]?.replace(/\{(\d)\}/g, (_, index: number) => String(values[index])) ??
      (typeof template === 'string' ? template : joinStringsAndValues(template.strings, values))
    );
  }) as MsgFn;

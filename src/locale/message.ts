import {isStrTagged, joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn};

/**
 * Interface strings. Typed as @lit/localize's `msg`, so that lit-localize finds and builds them, and held by each
 * element, so that two languages can live on one page (its page-wide runtime allows one). English is the source.
 */
export const msg = ((template: Parameters<MsgFn>[0]) =>
  isStrTagged(template) ? joinStringsAndValues(template.strings, template.values) : template) as MsgFn;

import type {StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import type {Entries} from '../domain/model/guide.js';
import type {Strings} from './strings.js';

export {str} from '@lit/localize/internal/str-tag.js';
export type {MsgFn};

/**
 * Id of a string in the tables of translations: a hash (FNV-1a, cut to 24 bits), so that a reworded string counts as untranslated.
 * lit-localize's own ids, which XLIFF keeps, are three times as long, and so is the code that computes them.
 */
export function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x1000193);
  return (hash >>> 8).toString(36);
}

/**
 * Message function for one language. Typed as @lit/localize's `msg`, so that lit-localize extracts the strings, and bound to one element,
 * so that two languages can live on one page: the package's page-wide runtime allows one. English is the source.
 * @param own strings that read otherwise in the guide shown, by their English text. Scripts in one language have them in their code.
 */
export function msgIn(strings?: Strings, own?: Entries): MsgFn {
  const translate = (text: string) => own?.[text]?.['text'] ?? strings?.[idOf(text)] ?? text;
  return ((template: string | StrResult) =>
    typeof template === 'string'
      ? translate(template)
      : translate(template.strings.reduce((text, part, i) => `${text}{${i - 1}}${part}`)).replace(
          /\{(\d)\}/g,
          (_, i: number) => String(template.values[i]),
        )) as MsgFn;
}

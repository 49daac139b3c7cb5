import type {TemplateResult} from 'lit';

const copies = new Map<string, TemplateStringsArray>();

/**
 * Copy of a template for a key. Lit tells templates apart by their array of strings, so it makes elements anew where the key changes, as
 * its directive `keyed` does. Scripts hold no code for directives.
 */
export function templateCopy({strings, ...rest}: TemplateResult, key: string): TemplateResult {
  if (!copies.has(key)) copies.set(key, Object.assign([...strings], {raw: strings.raw}));
  return {...rest, strings: copies.get(key)!};
}

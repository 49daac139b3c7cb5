// Written by npm run localize.
import type {FormatTable} from '../format-table.js';

interface Translated {
  formats: FormatTable;
  strings: Readonly<Record<string, string>>;
}
type File = (again: string) => Promise<{default: Translated}>;

/** Translated strings and formats, by language. */
export const files: Readonly<Record<string, File>> = {
  de: (_again) => import('./de.json', {with: {type: 'json'}}),
  es: (_again) => import('./es.json', {with: {type: 'json'}}),
  fr: (_again) => import('./fr.json', {with: {type: 'json'}}),
  it: (_again) => import('./it.json', {with: {type: 'json'}}),
  nl: (_again) => import('./nl.json', {with: {type: 'json'}}),
  pl: (_again) => import('./pl.json', {with: {type: 'json'}}),
};

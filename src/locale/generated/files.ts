// Written by npm run localize.
type File = (again: string) => Promise<{default: Readonly<Record<string, string>>}>;

/** Translated strings, by language. */
export const files: Readonly<Record<string, File>> = {
  de: (_again) => import('./de.json', {with: {type: 'json'}}),
  fr: (_again) => import('./fr.json', {with: {type: 'json'}}),
  nl: (_again) => import('./nl.json', {with: {type: 'json'}}),
};

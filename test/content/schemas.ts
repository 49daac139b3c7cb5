import {readFileSync} from 'node:fs';
import {Ajv2020, type AnySchema, type ValidateFunction} from 'ajv/dist/2020.js';

/** Kinds of files that a guide consists of; each has a schema of its name. `linkage`, `letters` and `terms` are optional. */
export const kinds = [
  'guide',
  'linkage',
  'letters',
  'labels',
  'sources',
  'words',
  'terms',
  'changes',
] as const;
export type Kind = (typeof kinds)[number];

/** Parsed JSON file of the repository, by its path without `.json`. */
export const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}.json`, import.meta.url), 'utf8'));

const ajv = new Ajv2020();
for (const name of [...kinds, 'shared', 'pack'])
  ajv.addSchema(readJson(`content/schema/${name}`) as AnySchema, `${name}.json`);

/** Validator of one schema, as an editor of content runs it. */
export const validatorOf = (kind: Kind | 'pack'): ValidateFunction => ajv.getSchema(`${kind}.json`)!;

/** Objections of the schema to a value, for the message of a failed assertion; empty for a valid one. */
export function objectionsTo(kind: Kind | 'pack', json: unknown): string {
  const validate = validatorOf(kind);
  return validate(json) ? '' : ajv.errorsText(validate.errors);
}

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

/** Record of changes, which the guide about nothing does not keep: each change of its facts by a test would need a reason. */
export const record = {
  changes: [
    {
      ...{id: 'new-form', date: '2026-11-01', revision: 3},
      ...{what: 'There is a new form.', reason: 'The company says so.', sources: ['policy_2026_10']},
      facts: {'links/account': '3f9a01cd', 'steps/old': 'gone'},
    },
    {
      ...{id: 'old-form', date: '2026-11-02', revision: 4},
      ...{what: 'The old form is gone.', reason: 'Nobody can open it.', facts: {'links/old': 'gone'}},
    },
    {
      ...{id: 'moved', date: '2026-11-03', revision: 4, sources: ['authority']},
      ...{what: 'The account moved.', reason: 'Readers told us.', facts: {'links/account': '01cd3f9a'}},
    },
  ],
};

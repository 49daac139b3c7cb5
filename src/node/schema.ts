import {readFile} from 'node:fs/promises';
import {Ajv2020, type AnySchema, type ValidateFunction} from 'ajv/dist/2020.js';
import {formatPath, suggestion, quote, type JsonPath, type ContentProblem} from '../check/problem.js';
import type {ReadFile} from './read-json.js';

/** The kinds of files a guide consists of; each has its schema. Only `linkage` and `terms` may be missing. */
export const kinds = ['guide', 'linkage', 'labels', 'sources', 'words', 'terms'] as const;
export type Kind = (typeof kinds)[number];

/** In the package and in the repository alike, from src/node as from dist/node. */
const folder = new URL('../../content/schema/', import.meta.url);

/** Reads content/schema, and makes it ready to validate with. */
export async function loadSchemas(): Promise<Record<Kind, ValidateFunction>> {
  const ajv = new Ajv2020({allErrors: true, verbose: true});
  const names = [...kinds, 'shared'];
  const schemas = names.map(async (name) => {
    const text = await readFile(new URL(`${name}.json`, folder), 'utf8');
    ajv.addSchema(JSON.parse(text) as AnySchema, `${name}.json`);
  });
  await Promise.all(schemas);
  const entries = kinds.map((kind) => [kind, ajv.getSchema(`${kind}.json`)]);
  return Object.fromEntries(entries) as Record<Kind, ValidateFunction>;
}

interface Finding {
  /** Below the place that ajv names. */
  below?: string | number;
  message: string;
}

/** What the schemas say to editors. */
interface Explained {
  title?: string;
  description?: string;
  properties?: Record<string, Explained>;
}

/** What ajv reports, as far as the sentences need it. */
interface Violation {
  keyword: string;
  instancePath: string;
  message: string;
  data: unknown;
  parentSchema: Explained;
  /** Set where a name is at fault, not a value. */
  propertyName?: string;
  params: {
    missingProperty: string;
    additionalProperty: string;
    allowedValues: readonly string[];
    allowedValue: string;
    type: string;
    limit: number;
    i: number;
    j: number;
  };
}

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  object: 'an object',
  string: 'text',
};

const asWords = (value: unknown): string => {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'An object';
  return typeof value === 'string' ? quote(value) : String(value);
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const empty = (): Finding => ({message: 'Empty. Expected at least one entry.'});

/** What a violation means, by the keyword of the schema that was not met. */
const sentences: Readonly<Record<string, (violation: Violation) => Finding | undefined>> = {
  required: ({params: {missingProperty}, parentSchema: {properties}}) => ({
    below: missingProperty,
    message: `Missing. Expected: ${properties?.[missingProperty]?.description}`,
  }),
  additionalProperties: ({params: {additionalProperty}, parentSchema: {properties = {}}}) => ({
    below: additionalProperty,
    message: `${quote(additionalProperty)} is not a field here.${suggestion(additionalProperty, Object.keys(properties))}`,
  }),
  enum: ({data, params}) => ({
    message: `${asWords(data)} is not known here.${suggestion(String(data), params.allowedValues)}`,
  }),
  type: ({data, params}) => ({message: `${asWords(data)} is not ${types[params.type]}.`}),
  pattern: ({data, propertyName, parentSchema}) => ({
    ...(propertyName === undefined ? {} : {below: propertyName}),
    message: `${asWords(data)} is not ${lowerFirst(parentSchema.title ?? 'of the expected form')}.`,
  }),
  uniqueItems: ({data, params: {i, j}}) => ({
    below: Math.max(i, j),
    message: `${asWords((data as unknown[])[i])} is in this list already.`,
  }),
  minItems: empty,
  minProperties: empty,
  minimum: ({data, params}) => ({message: `${asWords(data)} is not ${params.limit} or more.`}),
  anyOf: ({data, parentSchema: {title}}) => ({
    message: `${asWords(data)} is not ${lowerFirst(title ?? 'of the expected form')}.`,
  }),
  const: ({data, params}) => ({
    message: `${asWords(data)} is not known here.${suggestion(String(data), [params.allowedValue])}`,
  }),
  /** Says only that the violation before it is about a name. */
  propertyNames: () => undefined,
};

const unexplained = ({message}: Violation): Finding => ({message: `This ${message}.`});

/** `/controls/0/link` as a path, with numbers for positions in lists. */
function pathOf(pointer: string, json: unknown): JsonPath {
  let here = json;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(here) ? Number(name) : name;
      here = (here as Record<string | number, unknown>)[key];
      return key;
    });
}

/** Where none of several shapes fits, what each of them misses explains nothing: the last word is that on all of them. */
function withoutBranches(violations: readonly Violation[]): readonly Violation[] {
  const unions = violations.filter(({keyword}) => keyword === 'anyOf');
  return violations.filter(
    (violation) =>
      !unions.some(
        (union) =>
          union !== violation &&
          `${violation.instancePath}/`.startsWith(`${union.instancePath}/`) &&
          violations.indexOf(violation) < violations.indexOf(union),
      ),
  );
}

/** What the schema has against a file, in the sentences of the check. */
export function schemaProblems(validate: ValidateFunction, {file, json, lineOf}: ReadFile): ContentProblem[] {
  if (validate(json)) return [];
  return withoutBranches(validate.errors as unknown as readonly Violation[]).flatMap((violation) => {
    const explain = sentences[violation.keyword] ?? unexplained;
    const finding = explain(violation);
    if (!finding) return [];
    const {below, message} = finding;
    const path = [...pathOf(violation.instancePath, json), ...(below === undefined ? [] : [below])];
    return [{file, path: formatPath(path), line: lineOf(path), message}];
  });
}

import {formatPath, suggestion, quote, type ContentProblem} from './problem.js';
import {checkQuickly, type CheckOptions} from './quick.js';
import {language} from './files/primitives.js';
import {record, type Shape} from './shape.js';
import type {GuideFiles} from './subjects.js';
import type {Sources} from '../domain/model/sources.js';
import type {Linkage} from '../domain/model/linkage.js';
import type {Guide, Labels, Words} from '../domain/model/guide.js';

/**
 * A guide in one file, as publishers keep their own. Under each name stands what the content folder of a guide has in the file of
 * that name; content/schema/pack.json says the same to editors.
 */
export interface PackFile {
  $schema?: string;
  guide: Guide;
  linkage?: Linkage;
  labels: {labels: Labels};
  sources: Sources;
  /** By language. */
  words: Readonly<Record<string, Words & {status: string}>>;
}

const needed = ['guide', 'labels', 'sources', 'words'] as const;
const names: readonly string[] = ['$schema', ...needed, 'linkage'];

type Check = (files: GuideFiles, options: CheckOptions) => ContentProblem[];

const isObject = record<unknown>(
  (_key): _key is string => true,
  (_value): _value is unknown => true,
);

/**
 * Looks for everything that is wrong in a pack. Never throws, whatever it holds.
 * @param check what looks at the guide: `checkGuide` in a terminal; by default what a page has time for.
 * @returns the problems, their places being those in the one file: `words.en.steps.send.text`.
 */
export function checkPack(
  file: string,
  json: unknown,
  {lineOf, ...options}: CheckOptions,
  check: Check = checkQuickly,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const say = (path: readonly (string | number)[], message: string) => {
    const line = lineOf?.(file, path);
    problems.push({file, path: formatPath(path), ...(line === undefined ? {} : {line}), message});
  };
  const holds = (value: unknown, ...path: string[]): value is Record<string, unknown> =>
    (isObject as Shape<Record<string, unknown>>)(value, path, say);

  if (!holds(json)) return problems;
  for (const name of Object.keys(json))
    if (!names.includes(name)) say([name], `${quote(name)} is not a field here.${suggestion(name, names)}`);
  for (const name of needed) holds(Object.hasOwn(json, name) ? json[name] : undefined, name);
  for (const name of Object.keys(Object(json['words']) as object)) language(name, ['words', name], say);
  if (problems.length) return problems;

  const part = (...path: string[]) => ({
    // The rules tell languages from one another, and English from all others, by the names of files.
    file: `${path.join('/')}.json`,
    json: path.reduce<unknown>((here, name) => (here as Record<string, unknown>)[name], json),
    path,
  });
  const words = Object.keys(json['words'] as object).map((language) => part('words', language));
  const files = {
    guide: part('guide'),
    ...(Object.hasOwn(json, 'linkage') ? {linkage: part('linkage')} : {}),
    labels: part('labels'),
    sources: part('sources'),
    words,
  };
  const parts = [
    ...Object.values(files).flat(),
    {...part('words'), file: 'words/en.json', path: ['words', 'en']},
  ];
  const found = check(files, {
    ...options,
    lineOf: (name, path) => lineOf?.(file, [...parts.find((each) => each.file === name)!.path, ...path]),
  });
  return found.map(({path, ...problem}) => {
    const place = formatPath(parts.find((each) => each.file === problem.file)!.path);
    return {...problem, file, path: path.startsWith('[') || !path ? place + path : `${place}.${path}`};
  });
}

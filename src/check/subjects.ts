import {
  guideShape,
  labelsShape,
  sourcesShape,
  type GuideFile,
  type LabelsFile,
  type SourcesFile,
} from './files/guide.js';
import {termsShape, wordsShape, type TermsFile, type WordsFile} from './files/words.js';
import {linkageShape, type LinkageFile} from './files/linkage.js';
import {linkageSubjects} from './linkage/subjects.js';
import type {JsonFile, JsonPath, Say} from './problem.js';
import type {Shape} from './shape.js';
import type {AnswerKind, Collection, Guide, When} from '../domain/model/guide.js';
import type {Hash} from '../domain/translation.js';

/** The parsed files of one guide; `json` is undefined where a file is missing. */
export interface GuideFiles {
  guide: JsonFile;
  /** Left out where the guide has none. */
  linkage?: JsonFile;
  labels: JsonFile;
  sources: JsonFile;
  /** One file per language; English is the one that the others are compared with. */
  words: readonly JsonFile[];
  /** What things are called, a file for each language that keeps such a list. Default: none. */
  terms?: readonly JsonFile[];
}

/** What the rules ask about anything that has words. */
export interface Entity {
  when?: When;
  answer?: AnswerKind;
  link?: string;
  steps?: readonly string[];
  labels?: readonly string[];
  platforms?: readonly string[];
  differs?: boolean;
  bodies?: boolean;
  seen?: string;
  date?: string;
  until?: string;
  open?: boolean;
  url?: string;
  items?: readonly object[];
}

/** Something that has words, and where it stands in guide.json or linkage.json. */
export interface Subject {
  id: string;
  path: JsonPath;
  entity: Entity;
}

export type Subjects = Readonly<Record<Collection, readonly Subject[]>>;

/** The files of one guide, all of the right shape. */
export interface GuideContent {
  guide: JsonFile<GuideFile>;
  linkage?: JsonFile<LinkageFile>;
  labels: JsonFile<LabelsFile>;
  sources: JsonFile<SourcesFile>;
  words: readonly JsonFile<WordsFile>[];
  english: JsonFile<WordsFile>;
  terms: readonly JsonFile<TermsFile>[];
  subjects: Subjects;
  /** `YYYY-MM-DD` */
  today: string;
  /** Absent where nothing is known of what translations were made from. */
  hashOf?: Hash;
}

/** Looks at a group of mistakes and says those it finds. */
export type Rule = (content: GuideContent, say: Say) => void;

const listed = (path: JsonPath, entries: readonly (Entity & {id: string})[] = []): Subject[] =>
  entries.map((entity, i) => ({id: entity.id, path: [...path, i], entity}));

const keyed = (path: JsonPath, entries: Readonly<Record<string, Entity>>): Subject[] =>
  Object.entries(entries).map(([id, entity]) => ({id, path: [...path, id], entity}));

/** Everything in a guide that has words, by collection. */
function subjectsOf(guide: Guide, linkage: LinkageFile | undefined): Subjects {
  const inControls = (name: 'variants' | 'paths') =>
    guide.controls.flatMap((control, i) => listed(['controls', i, name], control[name]));
  const panels = listed(['panels'], guide.panels);
  const variants = inControls('variants');
  return {
    heads: listed(['heads'], guide.heads),
    controls: listed(['controls'], guide.controls),
    variants,
    steps: keyed(['steps'], guide.steps),
    paths: inControls('paths'),
    links: keyed(['links'], guide.links),
    panels,
    items: [...variants, ...panels].flatMap(({path, entity}) =>
      listed([...path, 'items'], entity.items as (Entity & {id: string})[] | undefined),
    ),
    messages: guide.messages.map((id, i) => ({id, path: ['messages', i], entity: {}})),
    scope: listed(['scope'], guide.scope),
    faq: listed(['faq'], guide.faq),
    events: listed(['events'], guide.events),
    ...linkageSubjects(guide, linkage),
  };
}

/** Languages that any label was observed in. */
export const observedLanguages = ({labels}: GuideContent): Set<string> =>
  new Set(Object.values(labels.json.labels).flatMap((label) => Object.keys(label)));

const isEnglish = ({file}: JsonFile) => file.split('/').at(-1) === 'en.json';

/**
 * Looks whether the files have the right shape, and makes them ready for the rules.
 * @returns undefined when a part has the wrong type: what follows from it could only confuse.
 */
export function readContent(
  {guide, linkage, labels, sources, words, terms = []}: GuideFiles,
  {today, hashOf}: Pick<GuideContent, 'today' | 'hashOf'>,
  say: Say,
): GuideContent | undefined {
  const fits = <T>(file: JsonFile, shape: Shape<T>): file is JsonFile<T> =>
    shape(file.json, [], (path, message) => say(file, path, message));
  const shaped = [
    fits(guide, guideShape),
    !linkage || fits(linkage, linkageShape),
    fits(labels, labelsShape),
    fits(sources, sourcesShape),
    ...words.map((file) => fits(file, wordsShape)),
    ...terms.map((file) => fits(file, termsShape)),
  ].every((fit) => fit);
  const english = words.find(isEnglish);
  if (!english) {
    const file = guide.file.replace(/[^/]*$/, 'words/en.json');
    say(
      {file, json: undefined},
      [],
      'Missing. Expected the English words, which all others are compared with.',
    );
  }
  if (!shaped || !english) return undefined;
  return {
    guide: guide as JsonFile<GuideFile>,
    ...(linkage ? {linkage: linkage as JsonFile<LinkageFile>} : {}),
    labels: labels as JsonFile<LabelsFile>,
    sources: sources as JsonFile<SourcesFile>,
    words: words as JsonFile<WordsFile>[],
    english: english as JsonFile<WordsFile>,
    subjects: subjectsOf(guide.json as Guide, linkage?.json as LinkageFile | undefined),
    terms: terms as JsonFile<TermsFile>[],
    today,
    ...(hashOf ? {hashOf} : {}),
  };
}

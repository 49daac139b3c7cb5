import type {JsonPath} from './problem.js';
import {ownStrings} from './own-strings.js';
import {
  regions,
  type AnswerKind,
  type Collection,
  type Guide,
  type LetterCollection,
  type LinkageCollection,
  type When,
} from '../domain/model/guide.js';
import type {Letters} from '../domain/model/letters.js';
import {headlines, type Linkage} from '../domain/model/linkage.js';

/** Fields that rules ask for, of anything that has words. */
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
  letters?: boolean;
  formula?: boolean;
  /** True where it has a name elsewhere. */
  named?: boolean;
}

/** Thing with words, and its place in guide.json, linkage.json or letters.json. */
export interface Subject {
  id: string;
  path: JsonPath;
  entity: Entity;
}

export type Subjects = Readonly<Record<Collection, readonly Subject[]>>;

/** Id of the words beside the number before any answer was given. */
export const startHeadline = 'start';

const listed = (path: JsonPath, entries: readonly (Entity & {id: string})[] = []): Subject[] =>
  entries.map((entity, i) => ({id: entity.id, path: [...path, i], entity}));

const keyed = (path: JsonPath, entries: Readonly<Record<string, Entity>>): Subject[] =>
  Object.entries(entries).map(([id, entity]) => ({id, path: [...path, id], entity}));

/** Keeps the first subject of each id. */
const firstOfEach = (subjects: readonly Subject[]) =>
  subjects.filter(({id}, i) => subjects.findIndex((subject) => subject.id === id) === i);

/** Subjects of linkage.json. Platforms, units and regions among the options have their names elsewhere. */
function linkageSubjects(
  {platforms}: Guide,
  linkage: Linkage | undefined,
): Pick<Subjects, LinkageCollection> {
  if (!linkage) return {headlines: [], notes: [], questions: [], options: [], units: []};
  const units = Object.keys(linkage.units);
  const named = new Set<string>(Object.keys(platforms));
  const elsewhere = new Set<string>([...named, ...units]);
  const entityOf = (id: string, names: ReadonlySet<string>): Entity => (names.has(id) ? {named: true} : {});
  return {
    headlines: [startHeadline, ...headlines].map((id) => ({id, path: [], entity: {}})),
    notes: firstOfEach(linkage.rules.map(({say}, i) => ({id: say, path: ['rules', i, 'say'], entity: {}}))),
    questions: linkage.questions.map(({id}, i) => ({id, path: ['questions', i], entity: {}})),
    options: linkage.questions.flatMap(({id, options = []}, i) =>
      (options === 'accounts' ? [] : options).flatMap((option, k) =>
        (regions as readonly string[]).includes(option)
          ? []
          : [
              {
                id: `${id}-${option}`,
                path: ['questions', i, 'options', k],
                entity: entityOf(option, elsewhere),
              },
            ],
      ),
    ),
    units: units.map((id) => ({id, path: ['units', id], entity: entityOf(id, named)})),
  };
}

/** Subjects of letters.json. */
const letterSubjects = (letters: Letters | undefined): Pick<Subjects, LetterCollection> => ({
  letters: listed(
    ['letters'],
    letters?.letters.map(({id, when}) => ({id, ...(when && {when})})),
  ),
  passages: keyed(
    ['passages'],
    Object.fromEntries(
      Object.entries(letters?.passages ?? {}).map(([id, {formula}]) => [id, formula ? {formula} : {}]),
    ),
  ),
});

/** Things in a guide that have words, by collection. */
export function subjectsOf(
  guide: Guide,
  linkage: Linkage | undefined,
  letters: Letters | undefined,
): Subjects {
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
    ...letterSubjects(letters),
    interface: ownStrings.map((id) => ({id, path: [], entity: {}})),
  };
}

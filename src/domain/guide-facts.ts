import type {Guide, Labels} from './model/guide.js';
import type {Letters} from './model/letters.js';
import type {Linkage} from './model/linkage.js';
import type {Sources} from './model/sources.js';
import type {Hash} from './translation.js';

/** Fact of a guide: something that exists once, whatever the language. Days of checks are none: to look again changes nothing. */
export interface Fact {
  /** Kind and id, such as `links/send-form`; for labels the language, too. Never renamed. */
  id: string;
  /** File that holds it. */
  file: 'guide' | 'linkage' | 'letters' | 'labels' | 'sources';
  /** Place in that file: keys, from the outside in. */
  path: readonly (string | number)[];
  value: unknown;
}

/** Files that hold facts. */
export interface FactFiles {
  guide: Guide;
  linkage?: Linkage | undefined;
  letters?: Letters | undefined;
  labels: Labels;
  sources: Sources;
}

type Entity = Readonly<Record<string, unknown>> & {id: string};

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && typeof (value as Entity).id === 'string';

/** Things without those in them, which are facts of their own and are named by their ids. */
const shallow = ({id: _id, ...fields}: Entity): unknown =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((each: unknown) => (isEntity(each) ? each.id : each)) : value,
    ]),
  );

type Path = readonly (string | number)[];

/** Facts in a list, and the order of the list. */
function* listed(
  file: Fact['file'],
  kind: string,
  path: Path,
  list: readonly object[] = [],
): Generator<Fact> {
  for (const [i, entity] of (list as readonly Entity[]).entries())
    yield {id: `${kind}/${entity.id}`, file, path: [...path, i], value: shallow(entity)};
}

function* keyed(file: Fact['file'], kind: string, path: Path, entries: object = {}): Generator<Fact> {
  for (const [id, value] of Object.entries(entries))
    yield {id: `${kind}/${id}`, file, path: [...path, id], value};
}

/** Lists of guide.json whose order readers see: the first match counts, or things are shown in this order. */
const ordered = ['heads', 'controls', 'panels', 'messages', 'scope', 'faq', 'events', 'bodies'] as const;

/** Items, which may stand in several lists: one fact for all places of an id. */
function* itemsIn({controls = [], panels = []}: Guide): Generator<Fact> {
  const lists = [
    ...controls.flatMap(({variants = []}, i) =>
      variants.map(({id, items = []}, k) => ({id, items, path: ['controls', i, 'variants', k, 'items']})),
    ),
    ...panels.map(({id, items}, i) => ({id, items, path: ['panels', i, 'items']})),
  ];
  const places = new Map<string, {path: Path; value: Record<string, unknown>}>();
  for (const {id: list, items, path} of lists)
    for (const [i, item] of items.entries()) {
      const place = places.get(item.id) ?? {path: [...path, i], value: {}};
      place.value[list] = shallow(item as unknown as Entity);
      places.set(item.id, place);
    }
  for (const [id, {path, value}] of places) yield {id: `items/${id}`, file: 'guide', path, value};
}

function* inGuide(guide: Guide): Generator<Fact> {
  for (const name of ['answer', 'service', 'hosts', 'refused', 'platforms'] as const)
    yield {id: `guide/${name}`, file: 'guide', path: [name], value: guide[name]};
  if (guide.deadline) yield {id: 'guide/deadline', file: 'guide', path: ['deadline'], value: guide.deadline};
  for (const name of ordered) {
    const list = (guide[name] ?? []) as readonly (string | Entity)[];
    if (list.length)
      yield {
        ...{id: `order/${name}`, file: 'guide', path: [name]},
        value: list.map((each) => (isEntity(each) ? each.id : each)),
      };
  }
  for (const name of ['heads', 'controls', 'panels', 'scope', 'faq', 'events', 'bodies'] as const)
    yield* listed('guide', name, [name], guide[name]);
  for (const [i, {variants, paths}] of (guide.controls ?? []).entries()) {
    yield* listed('guide', 'variants', ['controls', i, 'variants'], variants);
    yield* listed('guide', 'paths', ['controls', i, 'paths'], paths);
  }
  yield* itemsIn(guide);
  for (const name of ['steps', 'links'] as const) yield* keyed('guide', name, [name], guide[name]);
}

function* inLinkage(linkage: Linkage): Generator<Fact> {
  const {units, policy, questions, rules} = linkage;
  for (const name of ['messaging', 'assume'] as const)
    yield {id: `linkage/${name}`, file: 'linkage', path: [name], value: linkage[name]};
  yield* keyed('linkage', 'units', ['units'], units);
  yield* keyed('linkage', 'policy', ['policy'], policy);
  yield* listed('linkage', 'questions', ['questions'], questions);
  yield* listed('linkage', 'rules', ['rules'], rules);
}

function* inLetters(letters: Letters): Generator<Fact> {
  for (const name of ['address', 'source', 'register', 'authority', 'platforms'] as const)
    if (letters[name] !== undefined)
      yield {id: `recipient/${name}`, file: 'letters', path: [name], value: letters[name]};
  yield* listed('letters', 'letters', ['letters'], letters.letters);
  yield* keyed('letters', 'passages', ['passages'], letters.passages);
}

/** Lists every fact of a guide. Parts that a guide of an earlier version lacks are passed over. */
export function factsIn({guide, linkage, letters, labels, sources}: FactFiles): Fact[] {
  const ofLabels = Object.entries(labels ?? {}).flatMap(([id, languages]) => [
    ...keyed('labels', `labels/${id}`, ['labels', id], languages),
  ]);
  const ofEvidence = Object.entries(sources.evidence ?? {}).map(
    ([id, {checked: _checked, facts: _facts, ...value}]): Fact => ({
      ...{id: `evidence/${id}`, file: 'sources', path: ['evidence', id], value},
    }),
  );
  return [
    ...inGuide(guide),
    ...(linkage ? inLinkage(linkage) : []),
    ...(letters ? inLetters(letters) : []),
    ...ofLabels,
    ...keyed('sources', 'sources', ['sources'], sources.sources),
    ...ofEvidence,
  ];
}

/** Value with the fields of its objects in the order of the alphabet: to move a line changes no fact. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};

/** Text of a fact that is the same as long as the fact is. */
export const factText = ({value}: Fact): string => JSON.stringify(sorted(value)) ?? '';

/** Mark of a fact, as changes are recorded with. */
export const factMark = (fact: Fact, hashOf: Hash): string => hashOf(factText(fact));

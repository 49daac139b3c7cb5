import type {ChangedAdvice, ChangedFact, ChangedGuide, ChangedText, Outcome} from './compare.js';

/** Sentences on one matter. */
export interface Topic {
  heading: string;
  sentences: readonly string[];
}

/** Texts of a guide by id and language, for the names of things. */
export type NameOf = (collection: string, id: string) => string | undefined;

/** Matters by the kinds of facts, in the order they are told. */
const matters: readonly (readonly [heading: string, kinds: readonly string[]])[] = [
  ['Addresses', ['links', 'bodies']],
  ['Labels', ['labels']],
  ['Steps', ['steps', 'paths', 'variants', 'controls']],
  ['Data and their use', ['scope']],
  ['Events and dates', ['events']],
  ['Letters', ['recipient', 'letters', 'passages']],
  ['Rules about linked accounts', ['policy', 'rules', 'questions', 'units', 'linkage']],
  ['Conditions and order', ['heads', 'panels', 'items', 'faq', 'order', 'guide']],
  ['Who says so', ['evidence', 'sources']],
];

/** Nouns of things, by the kinds of facts. */
const nouns: Readonly<Record<string, string>> = {
  links: 'Link',
  bodies: 'Body',
  labels: 'Label',
  steps: 'Step',
  paths: 'Menu path',
  variants: 'Way',
  controls: 'Tab',
  scope: 'Kind of data',
  events: 'Event',
  recipient: 'Recipient of letters:',
  letters: 'Letter',
  passages: 'Passage of letters',
  policy: 'Policy',
  rules: 'Rule',
  questions: 'Question to readers',
  units: 'Accounts',
  linkage: 'Linked accounts',
  heads: 'Heading',
  panels: 'Panel',
  items: 'Point',
  faq: 'Question',
  order: 'Order of',
  guide: 'Guide',
  evidence: 'Evidence of',
  sources: 'Source',
};

/** Names of fields, where theirs would not be understood. */
const fields: Readonly<Record<string, string>> = {
  url: 'address',
  when: 'condition',
  seen: 'date it was seen',
  also: 'other reported texts',
  former: 'earlier texts',
  supports: 'sources that say so',
  contradicts: 'sources that say otherwise',
  quote: 'quotation',
  until: 'last day',
  lang: 'language',
  say: 'note',
  of: 'subject',
  ask: 'condition for asking',
};

const shown = (value: unknown): string => {
  if (value === undefined) return 'absent';
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.length ? value.join(', ') : 'empty';
  return JSON.stringify(value);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Says how a value differs: for lists by what came and went. */
function difference(name: string, before: unknown, after: unknown): string {
  if (isTexts(before) && isTexts(after)) {
    const came = after.filter((each) => !before.includes(each));
    const went = before.filter((each) => !after.includes(each));
    if (!came.length && !went.length) return `${name}: another order, now ${after.join(', ')}`;
    return `${name}: ${[
      ...(came.length ? [`with ${came.join(', ')}`] : []),
      ...(went.length ? [`without ${went.join(', ')}`] : []),
    ].join(', ')}`;
  }
  if (before === undefined) return `${name}: now ${shown(after)}`;
  if (after === undefined) return `${name}: no longer ${shown(before)}`;
  return `${name}: was ${shown(before)}, is ${shown(after)}`;
}

/** Differences of two facts, field by field. */
function differences(before: unknown, after: unknown): string {
  if (!isRecord(before) || !isRecord(after)) return difference('', before, after).replace(/^: /, '');
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => difference(fields[name] ?? name, before[name], after[name]))
    .join('; ');
}

/** Name of the thing that a fact is about, with its id. */
function subjectOf(id: string, nameOf: NameOf): string {
  const [kind, ...rest] = id.split('/') as [string, ...string[]];
  const [collection, name] = kind === 'evidence' ? (rest as [string, string]) : [kind, rest[0]!];
  const text = kind === 'sources' ? undefined : nameOf(collection, name);
  return `${nouns[kind] ?? kind} ${text === undefined ? rest.join('/') : `“${text}” (${rest.join('/')})`}`;
}

const isChange = ({before, after}: ChangedFact): boolean => before !== undefined && after !== undefined;

function factSentence(fact: ChangedFact, nameOf: NameOf): string {
  const {id, before, after, change} = fact;
  const subject = subjectOf(id, nameOf);
  const said = () => {
    if (isChange(fact)) return `${subject}, ${differences(before, after)}.`;
    const value = after ?? before;
    const text = isRecord(value) ? (value['url'] ?? value['text'] ?? value['title']) : undefined;
    return `${subject} is ${after === undefined ? 'gone' : 'new'}${typeof text === 'string' ? `: ${shown(text)}` : ''}.`;
  };
  return `${said()}${change === undefined ? ' No reason is recorded.' : ''}`;
}

const count = (number: number): string => `${number} ${number === 1 ? 'objection' : 'objections'}`;

const range = ({best, objections}: Outcome): string =>
  best === objections ? count(objections) : `${best} to ${count(objections)}`;

function adviceSentence({name, before, after}: ChangedAdvice, nameOf: NameOf): string {
  const headline = ({headline: id}: Outcome) => nameOf('headlines', id) ?? id;
  const parts = [
    ...(range(before) === range(after) ? [] : [`was ${range(before)}, is ${range(after)}`]),
    ...(before.headline === after.headline
      ? []
      : [difference('headline', headline(before), headline(after))]),
    ...(before.from.join() === after.from.join()
      ? []
      : [difference('to file from', before.from, after.from)]),
    ...(before.notes.join() === after.notes.join() ? [] : [difference('notes', before.notes, after.notes)]),
  ];
  return `“${name}”, ${parts.join('; ')}.`;
}

const textSentence = ({id, field, before, after}: ChangedText): string => {
  const name = `${id}, ${field}`;
  if (before === undefined) return `${name}, is new: ${shown(after)}`;
  if (after === undefined) return `${name}, is gone: ${shown(before)}`;
  return `${name}: was ${shown(before)}, is ${shown(after)}`;
};

/** Tells in sentences how a guide changed, matter by matter; the advice to readers first. */
export function topicsOf(changed: ChangedGuide, nameOf: NameOf): Topic[] {
  const {state, advice, facts, texts, revision, review} = changed;
  if (state !== 'changed') return [{heading: 'Guide', sentences: [`The guide is ${state}.`]}];
  const dates = [
    ...(revision.before === revision.after
      ? []
      : [
          `The revision was ${revision.before} and is ${revision.after}: ticks kept for the old steps no longer count.`,
        ]),
    ...(review.before === review.after
      ? []
      : [`The facts were last compared with their sources on ${review.before}, and now on ${review.after}.`]),
  ];
  const ofKind = (kinds: readonly string[]) =>
    facts.filter(({id}) => kinds.includes(id.split('/')[0]!)).map((fact) => factSentence(fact, nameOf));
  const languages = [...new Set(texts.map(({lang}) => lang))];
  return [
    {heading: 'Review', sentences: dates},
    {heading: 'Advice', sentences: advice.map((each) => adviceSentence(each, nameOf))},
    ...matters.map(([heading, kinds]) => ({heading, sentences: ofKind(kinds)})),
    ...languages.map((lang) => ({
      heading: `Words in ${new Intl.DisplayNames('en', {type: 'language'}).of(lang) ?? lang}`,
      sentences: texts.filter((text) => text.lang === lang).map(textSentence),
    })),
  ].filter(({sentences}) => sentences.length);
}

/** Sentences about the facts of one recorded change. */
export const sentencesOf = ({facts}: ChangedGuide, change: string, nameOf: NameOf): string[] =>
  facts.filter((fact) => fact.change === change).map((fact) => factSentence(fact, nameOf));

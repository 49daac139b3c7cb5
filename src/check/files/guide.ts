import {
  answer,
  country,
  date,
  day,
  formNumber,
  host,
  id,
  ids,
  language,
  month,
  sourceId,
  when,
  whenInRegions,
  $schema,
} from './primitives.js';
import {
  count,
  either,
  filled,
  flag,
  array,
  object,
  oneOf,
  optional,
  record,
  set,
  someText,
} from '../shape.js';
import type {Evidence, Source, Sources} from '../../domain/model/sources.js';
import {
  regions,
  objections,
  uses,
  type ScopeItem,
  type TimelineEvent,
  type Body,
} from '../../domain/model/guide.js';
import type {
  AgeLimits,
  Control,
  Deadline,
  FaqEntry,
  Guide,
  Item,
  Label,
  Labels,
  Link,
  Panel,
  MenuPath,
  Review,
  Step,
  Variant,
} from '../../domain/model/guide.js';

/** Address of the schema, for the completion of editors. */
export interface Described {
  $schema?: string;
}

export interface GuideFile extends Omit<Guide, 'letters'>, Described {}

export interface LabelsFile extends Described {
  labels: Labels;
}

export interface SourcesFile extends Sources, Described {}

const items = array(
  object<Item>({id, when, link: optional(someText), differs: optional(flag), bodies: optional(flag)}),
);

const variant = object<Variant>({
  id,
  when,
  answer,
  link: optional(someText),
  steps: ids,
  items: optional(items),
});

const path = object<MenuPath>({id, when, seen: month, steps: filled(ids)});

const control = object<Control>({
  id,
  when,
  mechanism: oneOf(['form', 'setting', 'email', 'none'] as const),
  who: oneOf(['account', 'anyone', 'admin'] as const),
  platforms: ids,
  variants: filled(array(variant)),
  paths: optional(array(path)),
});

const step = object<Step>({
  when,
  kind: oneOf(['open', 'select', 'fill', 'submit', 'confirm', 'wait', 'verify', 'note'] as const),
  labels: optional(ids),
  message: optional(flag),
});

const link = object<Link>({
  url: someText,
  kind: oneOf(['form', 'setting', 'information'] as const),
  login: flag,
});

const review = object<Review>({
  checked: day,
  by: someText,
  method: oneOf(['tested', 'walked', 'read', 'reported'] as const),
  newest: date,
  due: day,
  staleAfter: either<Review['staleAfter']>(
    'ages',
    count,
    object<AgeLimits>({links: count, steps: count, background: count}),
  ),
});

const scopeItem = object<ScopeItem>({
  id,
  when: whenInRegions,
  platforms: ids,
  use: oneOf(uses),
  objection: oneOf(objections),
  link: optional(someText),
});

const faqEntry = object<FaqEntry>({
  id,
  when: whenInRegions,
  link: optional(someText),
  bodies: optional(flag),
});

const body = object<Omit<Body, 'url'>>({
  id,
  country,
  kind: oneOf(['authority', 'consumer'] as const),
  when: whenInRegions,
  names: filled(record(language, someText)),
  source: optional(sourceId),
  complaints: optional(sourceId),
  unlisted: optional(flag),
});

const deadline = object<Deadline>({regions: filled(set(oneOf(regions))), months: count, item: id});

const event = object<TimelineEvent>({
  id,
  date: optional(date),
  until: optional(date),
  place: optional(country),
  open: optional(flag),
});

export const guideShape = object<GuideFile>({
  $schema,
  id,
  revision: count,
  answer,
  service: object<Guide['service']>({name: someText, formerNames: set(someText)}),
  hosts: filled(set(host)),
  refused: record(formNumber, someText),
  review,
  platforms: record(id, someText),
  heads: filled(array(object<Guide['heads'][number]>({id, when}))),
  controls: filled(array(control)),
  steps: record(id, step),
  links: record(id, link),
  panels: array(object<Panel>({id, when, items: filled(items), letters: optional(flag)})),
  messages: ids,
  scope: optional(filled(array(scopeItem))),
  faq: optional(filled(array(faqEntry))),
  events: optional(filled(array(event))),
  bodies: optional(filled(array(body))),
  deadline: optional(deadline),
});

const label = object<Label>({
  text: someText,
  also: optional(filled(set(someText))),
  seen: date,
  sources: filled(set(someText)),
  former: optional(filled(set(someText))),
});

export const labelsShape = object<LabelsFile>({
  $schema,
  labels: record(id, filled(record(language, label))),
});

const source = object<Source>({
  title: someText,
  lang: language,
  publisher: someText,
  type: oneOf(['company', 'authority', 'court', 'consumer', 'press', 'group', 'person'] as const),
  date: optional(date),
  url: optional(someText),
});

const evidence = object<Evidence>({
  facts: filled(ids),
  regions: filled(set(oneOf(regions))),
  supports: filled(set(someText)),
  contradicts: optional(filled(set(someText))),
  quote: optional(object<NonNullable<Evidence['quote']>>({text: someText, lang: language, source: someText})),
  checked: day,
});

export const sourcesShape = object<SourcesFile>({
  $schema,
  sources: record(sourceId, source),
  evidence: record(someText, evidence),
});

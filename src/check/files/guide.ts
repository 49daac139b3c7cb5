import {
  answer,
  country,
  formNumber,
  host,
  id,
  ids,
  language,
  sourceId,
  when,
  whenInRegions,
  $schema,
} from './primitives.js';
import {count, filled, flag, list, object, oneOf, optional, record, set, text} from '../shape.js';
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
  Control,
  FaqEntry,
  Guide,
  Item,
  Label,
  Labels,
  Link,
  Panel,
  Path,
  Review,
  Step,
  Variant,
} from '../../domain/model/guide.js';

/** What every file may say about itself, for the editor's completion. */
export interface Described {
  $schema?: string;
}

export interface GuideFile extends Guide, Described {}

export interface LabelsFile extends Described {
  labels: Labels;
}

export interface SourcesFile extends Sources, Described {}

const items = list(
  object<Item>({id, when, link: optional(text), differs: optional(flag), bodies: optional(flag)}),
);

const variant = object<Variant>({id, when, answer, link: optional(text), steps: ids, items: optional(items)});

const path = object<Path>({id, when, seen: text, steps: filled(ids)});

const control = object<Control>({
  id,
  when,
  mechanism: oneOf(['form', 'setting', 'email', 'none'] as const),
  who: oneOf(['account', 'anyone'] as const),
  platforms: ids,
  variants: filled(list(variant)),
  paths: optional(list(path)),
});

const step = object<Step>({
  when,
  kind: oneOf(['open', 'select', 'fill', 'submit', 'confirm', 'wait', 'verify', 'note'] as const),
  labels: optional(ids),
  message: optional(flag),
});

const link = object<Link>({
  url: text,
  kind: oneOf(['form', 'setting', 'information'] as const),
  login: flag,
});

const review = object<Review>({
  checked: text,
  by: text,
  method: oneOf(['tested', 'walked', 'read', 'reported'] as const),
  newest: text,
  due: text,
  staleAfter: count,
});

const scopeItem = object<ScopeItem>({
  id,
  when: whenInRegions,
  platforms: ids,
  use: oneOf(uses),
  objection: oneOf(objections),
  link: optional(text),
});

const faqEntry = object<FaqEntry>({
  id,
  when: whenInRegions,
  link: optional(text),
  bodies: optional(flag),
});

const body = object<Omit<Body, 'url'>>({
  id,
  country,
  kind: oneOf(['authority', 'consumer'] as const),
  when: whenInRegions,
  names: filled(record(language, text)),
  source: optional(sourceId),
});

const event = object<TimelineEvent>({
  id,
  date: optional(text),
  until: optional(text),
  place: optional(country),
  open: optional(flag),
});

export const guideShape = object<GuideFile>({
  $schema,
  id,
  revision: count,
  answer,
  service: object<Guide['service']>({name: text, formerNames: set(text)}),
  hosts: filled(set(host)),
  refused: record(formNumber, text),
  review,
  platforms: record(id, text),
  heads: filled(list(object<Guide['heads'][number]>({id, when}))),
  controls: filled(list(control)),
  steps: record(id, step),
  links: record(id, link),
  panels: list(object<Panel>({id, when, items: filled(items)})),
  messages: ids,
  scope: optional(filled(list(scopeItem))),
  faq: optional(filled(list(faqEntry))),
  events: optional(filled(list(event))),
  bodies: optional(filled(list(body))),
});

const label = object<Label>({
  text,
  also: optional(filled(set(text))),
  seen: text,
  sources: filled(set(text)),
  former: optional(filled(set(text))),
});

export const labelsShape = object<LabelsFile>({
  $schema,
  labels: record(id, filled(record(language, label))),
});

const source = object<Source>({
  title: text,
  lang: language,
  publisher: text,
  type: oneOf(['company', 'authority', 'court', 'consumer', 'press', 'group', 'person'] as const),
  date: optional(text),
  url: optional(text),
});

const evidence = object<Evidence>({
  facts: filled(ids),
  regions: filled(set(oneOf(regions))),
  supports: filled(set(text)),
  contradicts: optional(filled(set(text))),
  quote: optional(object<NonNullable<Evidence['quote']>>({text, lang: language, source: text})),
  checked: text,
});

export const sourcesShape = object<SourcesFile>({
  $schema,
  sources: record(sourceId, source),
  evidence: record(text, evidence),
});

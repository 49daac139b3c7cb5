import type {Linkage} from './linkage.js';

/**
 * Parts of a guide. The JSON in content/ has these shapes (content/schema says the same to editors); facts and words are kept apart, so
 * that a fact exists once and a translation cannot change it.
 */

/** Regions of readers, as far as their rights differ. `other` is the rest of the world, which was not researched. */
export const regions = ['eea', 'uk', 'ch', 'br', 'us', 'other'] as const;
export type Region = (typeof regions)[number];

/** Countries that are a region by themselves, by ISO 3166-1 code. */
export const countryOf: Partial<Record<Region, string>> = {uk: 'GB', ch: 'CH', br: 'BR', us: 'US'};

/** Devices on which a reader follows a menu path. */
export const devices = ['app', 'web'] as const;
export type Device = (typeof devices)[number];

/** Outcome of a guide or of one of its variants. */
export type AnswerKind = 'actionable' | 'nothing-needed' | 'not-possible' | 'withdrawn' | 'myth';

/** Condition: every list that is given must contain the reader's value. An absent list asks nothing. */
export interface When {
  regions?: readonly Region[];
  devices?: readonly Device[];
  /** Languages of the on-screen menus. */
  menus?: readonly string[];
  /** Platform tokens; one in common is enough. */
  platforms?: readonly string[];
}

/** Condition that only asks for the reader's region. */
export type InRegions = Pick<When, 'regions'>;

interface Conditional {
  id: string;
  when?: When;
}

/** Kinds of facts by how fast they change, fastest first: addresses of forms and pages; steps and menus; everything else. */
export const paces = ['links', 'steps', 'background'] as const;
export type Pace = (typeof paces)[number];

/** Days after the check at which facts of each kind count as old. */
export type AgeLimits = Readonly<Record<Pace, number>>;

export interface Review {
  /** Day the facts were last compared with their sources, `YYYY-MM-DD`. */
  checked: string;
  by: string;
  /** Method: `read` the sources, `reported` by others, `tested` the link, `walked` every step. */
  method: 'tested' | 'walked' | 'read' | 'reported';
  /** Date of the newest text by the service itself that was read. */
  newest: string;
  /** Day the next review is due. */
  due: string;
  /** Days after `checked` at which facts count as old: of each kind, or one number for all. */
  staleAfter: number | AgeLimits;
}

export interface Link {
  url: string;
  kind: 'form' | 'setting' | 'information';
  /** True where the page asks for a login first. */
  login: boolean;
}

export interface Step {
  when?: When;
  kind: 'open' | 'select' | 'fill' | 'submit' | 'confirm' | 'wait' | 'verify' | 'note';
  /** On-screen labels. The text places some with `{label:id}`; the others are shown after it, as a path. */
  labels?: readonly string[];
  /** True where a message to paste is offered beside this step. */
  message?: boolean;
}

/** Paragraph on one point. `differs`: good sources disagree, and the words name both sides. */
export interface Item extends Conditional {
  link?: string;
  differs?: boolean;
  /** True where the bodies of the reader's country are named below it. */
  bodies?: boolean;
}

/** Way to act, for the readers its condition matches. The first match counts. */
export interface Variant extends Conditional {
  answer: AnswerKind;
  link?: string;
  steps: readonly string[];
  items?: readonly Item[];
}

/** Way through menus to the same place. */
export interface MenuPath extends Conditional {
  /** Month the path was last seen described, `YYYY-MM`. */
  seen: string;
  steps: readonly string[];
}

/**
 * Way of a network, or for people who have no account or may not change it. Networks are the tabs of the step list; where several ways
 * lead to a goal, such as two switches, they stand in one tab, in their order. Not shown where its condition fails.
 */
export interface Control extends Conditional {
  mechanism: 'form' | 'setting' | 'email' | 'none';
  /** People who can act: `account`, through one's own account; `anyone`, also without one; `admin`, who readers have to ask. */
  who: 'account' | 'anyone' | 'admin';
  platforms: readonly string[];
  variants: readonly Variant[];
  paths?: readonly MenuPath[];
}

export interface Panel extends Conditional {
  items: readonly Item[];
  /** True where letters to copy follow, which are in letters.json. */
  letters?: boolean;
}

/** Time within which the service has to answer. */
export interface Deadline {
  regions: readonly Region[];
  months: number;
  /** Id of the item on it, whose words have a `reminder`. */
  item: string;
}

/** Question that people ask. Its id is part of addresses, so it stays. */
export interface FaqEntry {
  id: string;
  when?: InRegions;
  link?: string;
  /** As `Item.bodies`. */
  bodies?: boolean;
}

/** Uses of a kind of data for training: `conditional`, only if somebody does something. */
export const uses = ['used', 'conditional', 'unused'] as const;
export type Use = (typeof uses)[number];

/** Effects of an objection: `works`; `unreached`, this reader’s does not reach the data; `impossible`, there is none here; `unneeded`. */
export const objections = ['works', 'unreached', 'impossible', 'unneeded'] as const;
export type Objection = (typeof objections)[number];

/** Kind of data. */
export interface ScopeItem {
  id: string;
  when?: InRegions;
  /** Platforms it concerns; none where it is not tied to an account. */
  platforms: readonly string[];
  use: Use;
  objection: Objection;
  link?: string;
}

/**
 * Groups of rows, in the order they are shown: used unless the reader objects; used, and this reader’s objection
 * does not reach it; used, and there is no objection; used only if; not used.
 */
export const groups = ['objectable', 'unreached', 'impossible', 'conditional', 'unused'] as const;
export type Group = (typeof groups)[number];

/** Past event, or a point that is open. */
export interface TimelineEvent {
  id: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Absent where the point is open. */
  date?: string;
  /** Last day of a span, as `date`. */
  until?: string;
  /** `EU` or a country by ISO 3166. */
  place?: string;
  /** True where it did not happen, or is not decided. */
  open?: boolean;
}

/** Authority or association that readers of a country can turn to. */
export interface Body {
  id: string;
  /** Country by ISO 3166: `DE`. */
  country: string;
  kind: 'authority' | 'consumer';
  when?: InRegions;
  /** Names by language, each spoken there. Shown in these languages only, never translated. */
  names: Readonly<Record<string, string>>;
  /** Id in sources.json of a page of its own. Without it only the name is shown. */
  source?: string;
  /** Address of that page. Set by the build. */
  url?: string;
  /** Id in sources.json of its site, or of its page for complaints, for readers who write to it. */
  complaints?: string;
  /** True where it is offered as the recipient of a letter only, and not named in lists. */
  unlisted?: boolean;
}

export interface Guide {
  id: string;
  revision: number;
  answer: AnswerKind;
  service: {name: string; formerNames: readonly string[]};
  /** Hosts a link may go to; no other is rendered. */
  hosts: readonly string[];
  /** Names of withdrawn forms, by number. A link that holds a number is refused. */
  refused: Readonly<Record<string, string>>;
  review: Review;
  /** Platform token to proper name. */
  platforms: Readonly<Record<string, string>>;
  heads: readonly Conditional[];
  controls: readonly Control[];
  steps: Readonly<Record<string, Step>>;
  links: Readonly<Record<string, Link>>;
  panels: readonly Panel[];
  /** Sentences a reader may paste; the first is the default. */
  messages: readonly string[];
  /** Kinds of data, their use and the effect of an objection. */
  scope?: readonly ScopeItem[];
  /** Questions that people ask. */
  faq?: readonly FaqEntry[];
  /** Events, oldest first, and open points. */
  events?: readonly TimelineEvent[];
  /** Authorities and consumer associations, country by country. */
  bodies?: readonly Body[];
  /** Absent where readers have no claim to an answer in time. */
  deadline?: Deadline;
  /** `LettersPack` of a publisher’s guide, which comes in one file. Those of other guides are fetched when a reader opens them. */
  letters?: object;
}

/** Text as seen on a screen, never translated. */
export interface Label {
  text: string;
  /** Other texts reported for the same place. */
  also?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  seen: string;
  /** Ids in sources.json. For maintainers. */
  sources: readonly string[];
  former?: readonly string[];
}

/** Label id to language to label. A language that is absent was not observed. */
export type Labels = Readonly<Record<string, Readonly<Record<string, Label>>>>;

/** Kinds of things in linkage.json that have words. A guide without that file has none of them. */
export const linkageCollections = ['headlines', 'notes', 'questions', 'options', 'units'] as const;
export type LinkageCollection = (typeof linkageCollections)[number];

/** Kinds of things in letters.json that have words. Scripts fetch them when a reader opens letters. */
export const letterCollections = ['letters', 'passages'] as const;
export type LetterCollection = (typeof letterCollections)[number];

/** Kinds of things that a guide need not have. `interface`: interface strings, by their English text, that read otherwise in this guide. */
const optionalCollections = [
  ...linkageCollections,
  ...(['scope', 'faq', 'events'] as const),
  ...letterCollections,
  'interface',
] as const;
type OptionalCollection = (typeof optionalCollections)[number];

/** Kinds of things that every guide has words for, even if none. */
export const requiredCollections = [
  ...(['heads', 'controls', 'variants', 'steps'] as const),
  ...(['paths', 'links', 'panels', 'items', 'messages'] as const),
] as const;

/** Kinds of things that have words, in the order they are checked. */
export const collections = [...requiredCollections, ...optionalCollections] as const;
export type Collection = (typeof collections)[number];

export type Entries = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Words of one language: collection, id, field. An option's id is that of its question, a hyphen, and its own. */
export type Words = {readonly [collection in Exclude<Collection, OptionalCollection>]: Entries} & {
  readonly [collection in OptionalCollection]?: Entries;
};

/** Additions of the build to words that are not complete. */
export interface Filled {
  lang: string;
  /** Texts that are English for want of a translation. */
  fallback: readonly string[];
}

/** Guide with its labels, and its words in one language. */
export interface Pack {
  guide: Guide;
  /** Absent where it makes no difference how a reader’s accounts are linked. */
  linkage?: Linkage;
  labels: Labels;
  words: Words & Partial<Filled>;
}

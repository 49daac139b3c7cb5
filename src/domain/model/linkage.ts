/**
 * Questions about a reader's accounts, and the advice that follows. The names are the service's neutral ones: an account is whatever
 * a service lets one object for (an account, a browser, a workspace, an entry in a register), and accounts are linked where one objection
 * covers them all.
 */

/**
 * Earlier objections for an account: none; confirmed by the service, nothing changed since; stale (confirmed, but a new account,
 * link or email address since); sent and never confirmed; or the reader does not remember.
 */
export const priors = ['none', 'confirmed', 'stale', 'unconfirmed', 'unsure'] as const;
export type Prior = (typeof priors)[number];

/** Outcomes of the advice. The first that applies counts; `headlineOf` in linkage/advice.ts tests their conditions in order. */
export const headlines = [
  'no-account',
  'messaging-only',
  'minor',
  'no-form-here',
  'blocked',
  'nothing-to-do',
  'file-all-or-check',
  'file-some',
  'file-once',
  'file-each',
] as const;
export type Headline = (typeof headlines)[number];

/** Places of notes: ways to find out more, acts, records to keep, further help, and gaps that stay. */
export const slots = ['check', 'plan', 'keep', 'tip', 'uncovered'] as const;
export type Slot = (typeof slots)[number];

/** Rights to object in a region: there is one; there is one, but the forms of this guide were not tried there; or none. */
export const rights = ['right', 'likely', 'none'] as const;

/** Condition on a fact: it is this value, one of these, or none of these. */
export type Condition = string | readonly string[] | {readonly not: string | readonly string[]};

/** Conditions by fact; all have to hold. */
export type Conditions = Readonly<Record<string, Condition | undefined>>;

export interface Unit {
  /** Link id of the form an account of this platform can send. Absent: it can be covered, but cannot file. */
  form?: string;
  /** Platforms that are used through such an account and have no form of their own. */
  parts?: readonly string[];
  /** Id of the owner; one objection covers all units of an owner. Absent: units are linked only where the reader says so. */
  owner?: string;
  /** Id of another owner it may belong to: sources differ. The plan takes it as apart, the best case as belonging there. */
  perhaps?: string;
}

/** Facts about how the service counts objections. */
export interface Policy {
  /** One objection covers all accounts that are linked. */
  linkedCovers: boolean;
  /** An account with a confirmed earlier objection needs none. */
  confirmedPriorCounts: boolean;
  /** A confirmed earlier objection covers the accounts linked to it. */
  priorExtendsToGroup: boolean;
  /** Accounts of people under 18 are not counted among those that need one. */
  minorsExempt: boolean;
  /** By region, one of `rights`. */
  right: Readonly<Record<string, string>>;
  /** Platforms to file from where several would do, the best first. */
  prefer: readonly string[];
}

/** Note, and the conditions under which it is shown. */
export interface LinkageRule {
  id: string;
  /** One of `slots`. */
  slot: string;
  /** Id of the note's words. Several rules may say the same, but not at once. */
  say: string;
  when: Conditions;
}

/** Part of linkage.json that `advise` needs. */
export interface Rulebook {
  /** Kinds of things that count, such as the accounts of a platform, by id. */
  units: Readonly<Record<string, Unit>>;
  /** Platforms without a form that never change the count. */
  messaging: readonly string[];
  /** Answers assumed until the reader gives others, by question. */
  assume: Readonly<Record<string, string>>;
  policy: Policy;
  rules: readonly LinkageRule[];
}

/** Types of answers: one option, several, a number for each of several things, or a group for each account. */
export const questionTypes = ['one', 'many', 'count', 'assign'] as const;

/**
 * Question. An id that the advice knows gives the answer its meaning; the answer to any other question, of type `one`, is a fact of that
 * name. Questions are asked in the order of the file.
 */
export interface Question {
  id: string;
  type: (typeof questionTypes)[number];
  /** Option ids; or `accounts`: the accounts that the reader named and the question concerns. */
  options?: 'accounts' | readonly string[];
  /** For `count` the platforms counted, for `assign` the accounts assigned. */
  of?: 'accounts' | readonly string[];
  /** Options that exclude all others. */
  exclusive?: readonly string[];
  /** Options that are offered under conditions only. */
  only?: Readonly<Record<string, Conditions>>;
  /** Conditions under which it is asked. They name facts, and earlier questions by id. Default: always. */
  ask?: Conditions;
  /** `collapsed`: offered, but not asked; the advice is complete without it. */
  start?: 'collapsed';
}

/** Example that editors keep true: a change that breaks it has to be meant. */
export interface Scenario {
  name: string;
  /** Answers by question. */
  given: Answers;
  expect: {
    headline: Headline;
    objections: number;
    /** The best case. Default: `objections`. */
    best?: number;
    /** Accounts to file from, in order. Default: not looked at. */
    from?: readonly string[];
    /** Notes that have to be among those shown, and notes that must not be. */
    says?: readonly string[];
    silent?: readonly string[];
  };
}

/** Value as TypeScript reads it from a JSON file: any text where the type names some. */
type FromJson<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly FromJson<Item>[]
    : T extends object
      ? {readonly [Key in keyof T]: FromJson<T[Key]>}
      : T;

/** Part of linkage.json that `questionFlow` needs, also as it is imported from the file (`resolveJsonModule`). */
export interface QuestionBook extends Rulebook {
  questions: readonly FromJson<Question>[];
}

/** Content of linkage.json: the links between a service's accounts, for one guide. */
export interface Linkage extends Rulebook {
  questions: readonly Question[];
  scenarios: readonly Scenario[];
}

/** Answer to a question: an option; several; a number by platform, or a group by account. */
export type Answer = string | readonly string[] | Readonly<Record<string, number | string>>;

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** One account of the reader. */
export interface Account {
  /** Any text; the advice refers to the account by it. A number counts as its digits; without an id the position is taken. */
  id: string;
  /**
   * A platform under `units`, or one of its parts: then the account stands for the login behind that part. One under `messaging` counts
   * as if it were listed there.
   */
  platform: string;
  /** An earlier objection for this account. Default: `none`. */
  prior?: Prior;
  /** `lost`: the reader cannot log in to it, or may not change its settings. Default: `ok`. */
  access?: 'ok' | 'lost';
  /** True where it belongs to someone under 18. Default: false. */
  minor?: boolean;
  /** `threads: true` where the reader uses that part of the account. */
  [part: string]: string | boolean | undefined;
}

/** Facts about a reader. Everything may be left out. */
export interface LinkageSituation {
  /** Region of the reader. Default, also for an unknown one: the region that linkage.json assumes. */
  region?: string;
  /** Platforms under `messaging` that the reader uses. */
  messaging?: readonly string[];
  accounts?: readonly Account[];
  /** Pairs of ids of accounts that are linked. */
  links?: readonly (readonly [string, string])[];
  /** Ids of accounts that may be linked with any other. Accounts that are neither linked nor here stand alone. */
  unknown?: readonly string[];
  /** Answer to a question of the guide's own, such as `page: true`; `true` stands for `yes`, and anything that is no text for `no`. */
  [question: string]: unknown;
}

/** One objection to file. */
export interface Filing {
  /** Id of the account to file from. */
  from: string;
  /** Accounts from which it would do as well. */
  or: string[];
  /** Link id of the form. */
  form: string;
  /** The accounts it covers that need it. */
  covers: string[];
}

/** Advice for a reader. Every account but those for messaging is in exactly one of: a filing's `covers`, `settled`, `blocked`, `exempt`. */
export interface Advice {
  headline: Headline;
  /** The smallest plan that is safe whatever the unknown links are. */
  filings: Filing[];
  /** The same plan where no objection exists in the region: for readers who are shown the form all the same. */
  ifOffered: Filing[];
  /** Accounts that need nothing, and the account whose confirmed objection settles it. */
  settled: {id: string; by: string}[];
  /** Accounts that need an objection and have nobody who could file it. */
  blocked: string[];
  /** Accounts that need none by their owner's age. */
  exempt: string[];
  /** Objections needed in the best case; fewer than `filings` only where links are unknown. */
  best: number;
  /** Notes, in the order of the rules. */
  notes: {id: string; slot: Slot; say: string}[];
}

import type {Region} from './guide.js';

export type SourceType = 'company' | 'authority' | 'court' | 'consumer' | 'press' | 'group' | 'person';

export interface Source {
  title: string;
  /** Language of the title. */
  lang: string;
  publisher: string;
  type: SourceType;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent where none was seen. */
  date?: string;
  /** Absent where no public address was found. */
  url?: string;
}

/**
 * Evidence for one sentence. Sources that say otherwise are kept beside those that agree: then the sentence is an
 * item marked `differs`, whose words name both sides, or it has a `differs` line among its words.
 */
export interface Evidence {
  /** Ids of the researched facts. For maintainers. */
  facts: readonly string[];
  regions: readonly Region[];
  supports: readonly string[];
  contradicts?: readonly string[];
  /** Wording of one of these sources, in its own language. */
  quote?: {text: string; lang: string; source: string};
  /** Day the sentence was compared with these sources, `YYYY-MM-DD`. */
  checked: string;
}

export interface Sources {
  sources: Readonly<Record<string, Source>>;
  /** `collection/id` of a sentence to its evidence; those of heads, items, headlines, notes, scope, faq and events, and everything else that makes a claim. */
  evidence: Readonly<Record<string, Evidence>>;
}

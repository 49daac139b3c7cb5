/** Mark of a fact that is no longer there. */
export const gone = 'gone';

/** Change of facts, and the reason for it. */
export interface RecordedChange {
  /** Id, which stays: feeds name the change by it. */
  id: string;
  /** Day of the change, `YYYY-MM-DD`. */
  date: string;
  /** Revision of the guide from then on. */
  revision: number;
  /** Change in one sentence, for editors and readers of a feed. */
  what: string;
  /** Reason in one sentence. */
  reason: string;
  /** Ids in sources.json of what the reason rests on. */
  sources?: readonly string[];
  /** Facts by id, each with its mark from then on, or `gone`. */
  facts: Readonly<Record<string, string>>;
}

/** Record of the changes of one guide, oldest first. */
export interface Changes {
  changes: readonly RecordedChange[];
}

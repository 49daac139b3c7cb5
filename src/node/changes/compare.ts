import {isDeepStrictEqual} from 'node:util';
import {factMark, factsIn, factText, type Fact, type FactFiles} from '../../domain/guide-facts.js';
import {questionFlow} from '../../domain/linkage/questions.js';
import type {Words} from '../../domain/model/guide.js';
import type {Linkage, Scenario} from '../../domain/model/linkage.js';
import {gone, type RecordedChange} from '../../domain/model/changes.js';
import {entriesOf, entryOf} from '../../domain/translation.js';
import {hashOf} from '../hash.js';

/** Guide as one version of a content folder holds it. */
export interface GuideVersion extends FactFiles {
  /** By language. */
  words: Readonly<Record<string, Partial<Words>>>;
  changes: readonly RecordedChange[];
}

/** Fact before and after; one of them is absent where it is new or gone. */
export interface ChangedFact {
  id: string;
  before?: unknown;
  after?: unknown;
  /** Id of the recorded change that gives the reason. Absent where none is recorded. */
  change?: string;
}

/** Advice for a reader that both versions can be asked about. */
export interface ChangedAdvice {
  /** Name of the scenario. */
  name: string;
  before: Outcome;
  after: Outcome;
}

/** Text of one language before and after; one of them is absent where it is new or gone. */
export interface ChangedText {
  lang: string;
  /** `collection/id`. */
  id: string;
  field: string;
  before?: string;
  after?: string;
}

/** Outcome of the advice: its headline, the objections to file, and the notes. */
export interface Outcome {
  headline: string;
  objections: number;
  best: number;
  from: readonly string[];
  notes: readonly string[];
}

/** Differences of one guide between two versions. */
export interface ChangedGuide {
  guide: string;
  service: string;
  /** `new` and `gone` where only one version has it; then nothing else is listed. */
  state: 'new' | 'gone' | 'changed';
  /** Day of the last review of the later version, `YYYY-MM-DD`. */
  checked: string;
  revision: {before: number; after: number};
  review: {before: string; after: string};
  advice: readonly ChangedAdvice[];
  facts: readonly ChangedFact[];
  texts: readonly ChangedText[];
  /** Recorded changes that give the reasons, oldest first. */
  recorded: readonly Omit<RecordedChange, 'facts'>[];
}

const outcomeOf = ({given}: Scenario, linkage: Linkage): Outcome => {
  const {headline, filings, best, notes} = questionFlow(given, linkage).advice;
  return {
    headline,
    objections: filings.length,
    best,
    from: filings.map((filing) => filing.from),
    notes: [...new Set(notes.map(({say}) => say))],
  };
};

/** Asks both versions for the advice in each scenario of either. */
function changedAdvice(before: Linkage | undefined, after: Linkage | undefined): ChangedAdvice[] {
  if (!before || !after) return [];
  const scenarios = new Map([...before.scenarios, ...after.scenarios].map((each) => [each.name, each]));
  return [...scenarios.values()].flatMap((scenario) => {
    const [was, is] = [outcomeOf(scenario, before), outcomeOf(scenario, after)];
    return isDeepStrictEqual(was, is) ? [] : [{name: scenario.name, before: was, after: is}];
  });
}

const byId = (facts: readonly Fact[]) => new Map(facts.map((fact) => [fact.id, fact]));

/** Names of both, those of the later version first, each once. */
const union = <T>(before: Iterable<T>, after: Iterable<T>): T[] => [...new Set([...after, ...before])];

function changedFacts(before: GuideVersion, after: GuideVersion): ChangedFact[] {
  const [old, now] = [byId(factsIn(before)), byId(factsIn(after))];
  return union(old.keys(), now.keys()).flatMap((id): ChangedFact[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was && is && factText(was) === factText(is)) return [];
    const mark = is ? factMark(is, hashOf) : gone;
    const change = after.changes.findLast(({facts}) => Object.hasOwn(facts, id));
    return [
      {
        id,
        ...(was && {before: was.value}),
        ...(is && {after: is.value}),
        ...(change?.facts[id] === mark && {change: change.id}),
      },
    ];
  });
}

function changedTexts(before: GuideVersion, after: GuideVersion): ChangedText[] {
  return union(Object.keys(before.words), Object.keys(after.words)).flatMap((lang) => {
    const [old, now] = [before.words[lang] ?? {}, after.words[lang] ?? {}];
    const things = new Map(
      [...entriesOf(now), ...entriesOf(old)].map((each) => [`${each.collection}/${each.id}`, each]),
    );
    return [...things].flatMap(([name, {collection, id}]) => {
      const [was, is] = [entryOf(old, collection, id) ?? {}, entryOf(now, collection, id) ?? {}];
      return union(Object.keys(was), Object.keys(is))
        .filter((field) => was[field] !== is[field])
        .map((field) => ({
          ...{lang, id: name, field},
          ...(was[field] !== undefined && {before: was[field]}),
          ...(is[field] !== undefined && {after: is[field]}),
        }));
    });
  });
}

/** Recorded changes that a version has beyond an earlier one, and those that reasons were found in. */
function recordedBetween(before: GuideVersion, after: GuideVersion, facts: readonly ChangedFact[]) {
  const earlier = new Set(before.changes.map(({id}) => id));
  return after.changes
    .filter(({id}) => !earlier.has(id) || facts.some(({change}) => change === id))
    .map(({facts: _facts, ...change}) => change);
}

/**
 * Compares two versions of a guide; one of them may be absent.
 * @returns undefined where nothing differs.
 */
export function compareGuides(
  before: GuideVersion | undefined,
  after: GuideVersion | undefined,
): ChangedGuide | undefined {
  const one = (after ?? before)!;
  const {id, service, review, revision} = one.guide;
  const same = {guide: id, service: service.name, checked: review.checked};
  if (!before || !after)
    return {
      ...same,
      state: after ? 'new' : 'gone',
      revision: {before: revision, after: revision},
      review: {before: review.checked, after: review.checked},
      advice: [],
      facts: [],
      texts: [],
      recorded: after ? recordedBetween({...after, changes: []}, after, []) : [],
    };
  const facts = changedFacts(before, after);
  const found: ChangedGuide = {
    ...same,
    state: 'changed',
    revision: {before: before.guide.revision, after: revision},
    review: {before: before.guide.review.checked, after: review.checked},
    advice: changedAdvice(before.linkage, after.linkage),
    facts,
    texts: changedTexts(before, after),
    recorded: recordedBetween(before, after, facts),
  };
  const {advice, texts, recorded} = found;
  const lists = [advice, facts, texts, recorded];
  const isSame =
    lists.every((list) => !list.length) &&
    [found.revision, found.review].every((pair) => pair.before === pair.after);
  return isSame ? undefined : found;
}

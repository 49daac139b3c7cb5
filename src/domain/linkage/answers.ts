import type {Account, Answer, Answers, LinkageSituation, Question, Rulebook} from '../model/linkage.js';

/** Most accounts that a reader can list on one platform: more than one Accounts Centre, or any service seen, can hold. */
export const mostAccounts = 25;

/** Assignments of an account besides a numbered group: it stands alone, or nobody knows. */
export const alone = 'alone';
export const unknown = 'unknown';

/** Names the groups that so many accounts can form, and last the two other assignments. */
export const accountGroups = (accounts: number): string[] => [
  ...Array.from({length: Math.floor(accounts / 2)}, (_, i) => String(i + 1)),
  alone,
  unknown,
];

const isRecord = (answer: unknown): answer is Readonly<Record<string, number | string>> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

const isCount = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostAccounts;

const kept = (answer: Answer | undefined, fits: (key: string, value: number | string) => boolean) => {
  const entries = isRecord(answer) ? Object.entries(answer).filter(([key, value]) => fits(key, value)) : [];
  return entries.length ? Object.fromEntries(entries) : undefined;
};

/**
 * Readers of answers, by type of the question. Each keeps as much as still makes sense: an earlier answer may have taken options away.
 * They return undefined when nothing is left.
 */
const readers: Readonly<
  Record<
    Question['type'],
    (answer: Answer | undefined, options: readonly string[], question: Question) => Answer | undefined
  >
> = {
  one: (answer, options) => options.find((option) => option === answer),
  many: (answer, options, {exclusive = []}) => {
    const chosen = options.filter((option) => Array.isArray(answer) && answer.includes(option));
    const only = chosen.filter((option) => exclusive.includes(option)).slice(0, 1);
    if (chosen.length === 0) return undefined;
    return only.length ? only : chosen;
  },
  count: (answer, options) => kept(answer, (platform, value) => options.includes(platform) && isCount(value)),
  assign: (answer, options) => {
    const groups = accountGroups(options.length);
    return kept(answer, (id, group) => options.includes(id) && groups.includes(String(group)));
  },
};

/** Keeps as much of an answer as the options allow. @returns undefined when nothing is left. */
export const readAnswer = (
  question: Question,
  options: readonly string[],
  answer: Answer | undefined,
): Answer | undefined => readers[question.type](answer, options, question);

/** Ids in an answer that is a list of them; none in any other answer. */
export const idsIn = (answer: Answer | undefined): readonly string[] =>
  Array.isArray(answer) ? (answer as readonly string[]) : [];

/** Accounts of the reader, as far as they said: one on every platform, or as many as they counted. */
function accountsOf({use, more}: Answers, {units}: Rulebook): Account[] {
  const used = use === undefined ? Object.keys(units) : idsIn(use);
  const countOf = (platform: string) => (isRecord(more) ? Number(more[platform] ?? 1) : 1);
  return Object.entries(units).flatMap(([platform, {parts = []}]): Account[] => {
    const usedParts = parts.filter((part) => used.includes(part));
    // A reader who names a part alone has a login behind it.
    const own = used.includes(platform) ? platform : usedParts[0];
    if (own === undefined) return [];
    return Array.from({length: countOf(platform)}, (_, i) => ({
      id: i === 0 ? own : `${own}-${i + 1}`,
      platform,
      ...(i === 0 ? Object.fromEntries(usedParts.map((part) => [part, true])) : {}),
    }));
  });
}

/** Accounts of adults: the others have no part in objections and links. */
const isAdult = ({minor}: Account) => !minor;

const pairsOf = (ids: readonly string[]): [string, string][] =>
  ids.slice(1).map((id, i): [string, string] => [ids[i]!, id]);

function linksOf(
  {link, groups}: Answers,
  ids: readonly string[],
): Pick<LinkageSituation, 'links' | 'unknown'> {
  if (link === 'yes') return {links: pairsOf(ids)};
  if (link === 'no') return {};
  if (link !== 'some' || !isRecord(groups)) return {unknown: ids};
  const inGroup = (group: string) => ids.filter((id) => String(groups[id] ?? unknown) === group);
  const names = accountGroups(ids.length).filter((name) => name !== alone && name !== unknown);
  return {links: names.flatMap((name) => pairsOf(inGroup(name))), unknown: inGroup(unknown)};
}

/**
 * Describes the situation that answers tell of; the answers are in it, too, for rules that ask for those to
 * questions of the guide's own. Open questions are taken in the way that leaves nobody uncovered: no earlier objection
 * counts until its account is known, and that nothing changed since.
 */
export function situationOf(answers: Answers, rulebook: Rulebook): LinkageSituation {
  const taken = {...rulebook.assume, ...answers};
  const {use, age, minors, prior, which, since, lost} = taken;
  const named = accountsOf(answers, rulebook);
  const young = new Set(age === 'some' ? idsIn(minors) : []);
  const accounts = named.map((account) =>
    age === 'minor' || young.has(account.id) ? {...account, minor: true} : account,
  );
  const adults = accounts.filter(isAdult);
  const confirmed = adults.length > 1 ? idsIn(which) : adults.map(({id}) => id);
  const priorOf = ({id}: Account) => {
    if (prior !== 'confirmed') return prior;
    if (since !== 'no') return 'stale';
    return confirmed.includes(id) ? 'confirmed' : 'none';
  };
  return {
    ...answers,
    messaging: rulebook.messaging.filter((name) => idsIn(use).includes(name)),
    accounts: accounts.map((account) => ({
      ...account,
      ...(isAdult(account) && prior !== undefined
        ? {prior: priorOf(account) as Account['prior'] & string}
        : {}),
      ...(idsIn(lost).includes(account.id) ? {access: 'lost' as const} : {}),
    })),
    ...linksOf(
      taken,
      adults.map(({id}) => id),
    ),
  };
}

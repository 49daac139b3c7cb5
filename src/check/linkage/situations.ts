import {ownQuestions} from './own-questions.js';
import {priors, type Account, type LinkageSituation, type QuestionBook} from '../../domain/model/linkage.js';

type State = Omit<Account, 'id' | 'platform'>;

const asks = ({questions}: QuestionBook, ...ids: string[]): boolean =>
  questions.some(({id}) => ids.includes(id));

/** States of an account that answers can tell of. */
function statesIn(linkage: QuestionBook): State[] {
  const prior = asks(linkage, 'prior');
  return [
    ...(prior ? priors : [priors[0]]).map((each) => ({prior: each})),
    ...(asks(linkage, 'lost') ? [{access: 'lost'} as const] : []),
    ...(asks(linkage, 'lost') && prior ? [{access: 'lost', prior: 'confirmed'} as const] : []),
    ...(asks(linkage, 'age') ? [{minor: true}] : []),
  ];
}

/** Regions that answers can tell of: all of them, or the one that is assumed. */
export const regionsIn = (linkage: QuestionBook): string[] =>
  asks(linkage, 'region') ? Object.keys(linkage.policy.right) : [linkage.assume['region'] ?? ''];

/** Ways in which accounts can be linked, as far as the reader knows, by number of accounts. */
const patterns: readonly (readonly Pick<LinkageSituation, 'links' | 'unknown'>[])[] = [
  [{}],
  [{}],
  [{}, {links: [['0', '1']]}, {unknown: ['0', '1']}],
  [
    {},
    {
      links: [
        ['0', '1'],
        ['1', '2'],
      ],
    },
    {unknown: ['0', '1', '2']},
    ...(['0', '1', '2'] as const).flatMap((single) => {
      const [a, b] = ['0', '1', '2'].filter((id) => id !== single) as [string, string];
      return [{links: [[a, b]] as const}, {links: [[a, b]] as const, unknown: [single]}, {unknown: [a, b]}];
    }),
  ],
];

/** Chooses so many things, in every way; order does not matter, and each may come again. */
function* choices<T>(things: readonly T[], count: number, from = 0): Generator<T[]> {
  if (count === 0) yield [];
  else
    for (let i = from; i < things.length; i++)
      for (const rest of choices(things, count - 1, i)) yield [things[i]!, ...rest];
}

/** Number of ways to choose so many of so many things, each as often as one likes. */
const waysToChoose = (things: number, count: number): number =>
  Array.from({length: count}, (_, i) => (things + i) / (i + 1)).reduce((all, each) => all * each, 1);

function kindsOf(linkage: QuestionBook) {
  const states = statesIn(linkage);
  return Object.entries(linkage.units).flatMap(([platform, {parts = []}]) => [
    ...states.map((state) => ({...state, platform})),
    ...parts.map((part) => ({platform, [part]: true})),
  ]);
}

/** Ways in which so many accounts can be linked: none by the reader, where the guide does not ask. */
const waysToLink = (linkage: QuestionBook) =>
  asks(linkage, 'link') ? patterns : patterns.map(([apart]) => [apart!]);

/** Number of situations that `everySituation` lists. */
export function situationCount(linkage: QuestionBook): number {
  const kinds = kindsOf(linkage).length;
  const around = Object.values(ownQuestions(linkage)).reduce(
    (all, options) => all * options.length,
    2 ** linkage.messaging.length,
  );
  return waysToLink(linkage)
    .map((ways, count) => waysToChoose(kinds, count) * ways.length * (count < 3 ? around : 1))
    .reduce((all, each) => all + each * regionsIn(linkage).length, 0);
}

/** Lists every subset of the things. */
const subsets = <T>(things: readonly T[]): T[][] =>
  things.reduce<T[][]>((all, thing) => all.flatMap((set) => [set, [...set, thing]]), [[]]);

/** Lists every way to answer the questions of the guide's own. */
const ownAnswers = (linkage: QuestionBook): Record<string, string>[] =>
  Object.entries(ownQuestions(linkage)).reduce<Record<string, string>[]>(
    (all, [id, options]) => all.flatMap((given) => options.map((option) => ({...given, [id]: option}))),
    [{}],
  );

/**
 * Lists every situation that answers can tell of and that a rule could tell from another: up to three accounts, as no fact counts further,
 * in every state and every way of being linked, in every region. Messaging and the questions of the guide's own, which never change
 * the count, are combined with up to two accounts.
 */
export function* everySituation(linkage: QuestionBook): Generator<LinkageSituation> {
  const kinds = kindsOf(linkage);
  const around = subsets(linkage.messaging).flatMap((messaging) =>
    ownAnswers(linkage).map((own) => ({...own, messaging})),
  );
  for (const [count, ways] of waysToLink(linkage).entries())
    for (const chosen of choices(kinds, count)) {
      const accounts = chosen.map((kind, i): Account => ({...kind, id: String(i)}));
      for (const way of ways)
        for (const region of regionsIn(linkage))
          for (const rest of count < 3 ? around : [{}]) yield {...way, ...rest, region, accounts};
    }
}

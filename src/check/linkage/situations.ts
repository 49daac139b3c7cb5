import {priors, type Account, type LinkageSituation, type Rulebook} from '../../domain/model/linkage.js';

type State = Omit<Account, 'id' | 'platform'>;

const states: readonly State[] = [
  ...priors.map((prior) => ({prior})),
  {access: 'lost'},
  {access: 'lost', prior: 'confirmed'},
  {minor: true},
];

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

const kindsOf = ({units}: Rulebook) =>
  Object.entries(units).flatMap(([platform, {parts = []}]) => [
    ...states.map((state) => ({...state, platform})),
    ...parts.map((part) => ({platform, [part]: true})),
  ]);

/** Number of situations that `everySituation` lists. */
export function situationCount(rulebook: Rulebook): number {
  const kinds = kindsOf(rulebook).length;
  const around = 2 ** (rulebook.messaging.length + 1);
  return patterns
    .map((ways, count) => waysToChoose(kinds, count) * ways.length * (count < 3 ? around : 1))
    .reduce((all, each) => all + each * Object.keys(rulebook.policy.right).length, 0);
}

/** Lists every subset of the things. */
const subsets = <T>(things: readonly T[]): T[][] =>
  things.reduce<T[][]>((all, thing) => all.flatMap((set) => [set, [...set, thing]]), [[]]);

/**
 * Lists every situation that a rule could tell from another: up to three accounts, as no fact counts further, in every state and every
 * way of being linked, in every region. Messaging and pages, which never change the count, are combined with up to two accounts.
 */
export function* everySituation(rulebook: Rulebook): Generator<LinkageSituation> {
  const {messaging, policy} = rulebook;
  const kinds = kindsOf(rulebook);
  const around = subsets(messaging).flatMap((used) => [false, true].map((page) => ({page, messaging: used})));
  for (const [count, ways] of patterns.entries())
    for (const chosen of choices(kinds, count)) {
      const accounts = chosen.map((kind, i): Account => ({...kind, id: String(i)}));
      for (const way of ways)
        for (const region of Object.keys(policy.right))
          for (const rest of count < 3 ? around : [{}]) yield {...way, ...rest, region, accounts};
    }
}

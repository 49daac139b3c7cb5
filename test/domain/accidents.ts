/** Accidents that can happen to a JSON value, the same in every run of a seed. In Node and in browsers. */

/** Picks the same numbers in every run, so that a failure can be repeated (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Holder = Record<string, unknown>;
type Spot = [holder: Holder, key: string];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Lists every place in a JSON value that could hold something else. */
const spots = (value: unknown): Spot[] =>
  isHolder(value) ? Object.keys(value).flatMap((key): Spot[] => [[value, key], ...spots(value[key])]) : [];

/** Texts that have a meaning somewhere, or that a careless program would trip over. */
const strangeTexts = [
  '| |*|**|{|}|{label:|{labl:x}|{link:}|\u0000|\ud800|__proto__|constructor|toString|0|steps/|/|https://|https://[',
  'http://a|2026-13-45|9999|0000-00-00|en|us|alpha|email|actionable|1000000000000001',
  'javascript:hit()|data:text/html,<script>hit()</script>|"><img src=x onerror=hit()>|${hit()}|<svg onload=hit()>|//example.org',
].flatMap((texts) => texts.split('|'));

export const strange = [
  ...[...strangeTexts, 'x'.repeat(3000), null, true, 0, -1, 1e308, [], {}, [[]], [null], [{}]],
  ...[{id: null}, {id: 'email'}, {when: {}}, {'': ''}, JSON.parse('{"__proto__": []}') as unknown],
];

/** Causes one accident at one place: another value, a value from elsewhere, a loss, a stray key. */
export function mutate(json: unknown, pick: (below: number) => number): void {
  const places = spots(json);
  const [holder, key] = places[pick(places.length)]!;
  const [otherHolder, otherKey] = places[pick(places.length)]!;
  const copy: unknown = structuredClone(otherHolder[otherKey]);
  const stranger: unknown = structuredClone(strange[pick(strange.length)]);
  const accidents = [
    () => (holder[key] = stranger),
    () => (holder[key] = copy),
    () => delete holder[key],
    () => (holder[otherKey] = copy),
    () => (holder[String(stranger)] = copy),
  ];
  accidents[pick(accidents.length)]!();
}

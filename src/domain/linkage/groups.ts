/**
 * Groups things that pairs connect (union-find with path halving).
 * @param count number of things; each is a number below it.
 * @returns groups in the order of their first members; each thing is in exactly one.
 */
export function groupsOf(count: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const leader = Array.from({length: count}, (_, i) => i);
  const rootOf = (i: number): number => {
    while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!;
    return i;
  };
  for (const [a, b] of pairs) leader[rootOf(b)] = rootOf(a);
  const groups = new Map<number, number[]>();
  for (const i of leader.keys()) {
    const root = rootOf(i);
    if (!groups.has(root)) groups.set(root, []);
    groups.get(root)!.push(i);
  }
  return [...groups.values()];
}

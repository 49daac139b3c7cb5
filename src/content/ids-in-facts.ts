import type {Facts} from './ids.js';

/** Gives the ids of the things in a collection, in the order of the facts. An id may come twice. */
export function idsOf(
  collection: string,
  {guide, linkage}: Facts,
  beside: readonly string[],
): readonly string[] {
  const {controls, panels} = guide;
  const things = {
    ...guide,
    ...linkage,
    items: [...controls.flatMap(({variants}) => variants), ...panels].flatMap(({items}) => items ?? []),
    notes: linkage?.rules.map(({say}) => ({id: say})),
  }[collection as 'scope' | 'links']!;
  if (beside.length) return beside;
  return Array.isArray(things) ? things.map(({id}: {id: string}) => id) : Object.keys(things);
}

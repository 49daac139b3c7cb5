/** Where ticks may be kept between visits. `off`: nowhere, they live in memory. */
export const places = ['off', 'session', 'local'] as const;
export type Place = (typeof places)[number];

/** One key for everything Wayout keeps on a site. */
const key = 'wayout';
const days = 30;

/** Ticks of one guide, with the day and the content they belong to. */
interface Kept {
  on: string;
  revision: number;
  done: string[];
}

/** Runs against the storage. Reading it throws in sandboxed frames, writing when it is full: then nothing is kept. */
function withStorage<T>(
  place: Place,
  work: (storage: Storage, kept: Record<string, Kept>) => T,
): T | undefined {
  if (place === 'off') return undefined;
  try {
    const storage = place === 'local' ? localStorage : sessionStorage;
    return work(storage, JSON.parse(storage.getItem(key) ?? '{}') as Record<string, Kept>);
  } catch {
    return undefined;
  }
}

/** The ticks kept for a guide. Those older than 30 days, or of another revision of the steps, are dropped. */
export function recall(place: Place, guide: string, revision: number): string[] | undefined {
  const found = withStorage(place, (_storage, {[guide]: kept}) => kept);
  if (!found) return undefined;
  const fresh = found.revision === revision && Date.now() - Date.parse(found.on) < days * 86_400_000;
  if (fresh && Array.isArray(found.done)) return found.done.filter((step) => typeof step === 'string');
  keep(place, guide, revision, []);
  return undefined;
}

/**
 * Keeps the ticks of a guide, or drops them where there are none; the key goes with the last of them.
 * @returns whether they are kept: not when there are none, nor where the browser has no room or no permission.
 */
export const keep = (place: Place, guide: string, revision: number, done: readonly string[]): boolean =>
  withStorage(place, (storage, kept) => {
    if (done.length) kept[guide] = {on: new Date().toISOString().slice(0, 10), revision, done: [...done]};
    else delete kept[guide];
    if (Object.keys(kept).length) storage.setItem(key, JSON.stringify(kept));
    else storage.removeItem(key);
    return done.length > 0;
  }) ?? false;

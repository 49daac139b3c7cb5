/** Places where ticks may be kept between visits. `off`: in memory only. */
export const places = ['off', 'session', 'local'] as const;
export type Place = (typeof places)[number];

/** Key of everything Wayout keeps on a site. */
const key = 'wayout';
const days = 30;

/** Ticks of one guide, with the day and the content they belong to. */
interface Kept {
  on: string;
  revision: number;
  done: string[];
}

/** Ticks that a text holds, by guide: none in a text that is not ours, which the next tick writes over. */
function parse(text: string | null): Record<string, Kept> {
  // Guides may have any id, and pages add properties to all objects.
  const kept = Object.create(null) as Record<string, Kept>;
  try {
    const json: unknown = JSON.parse(text ?? '');
    return typeof json === 'object' && !Array.isArray(json) ? Object.assign(kept, json) : kept;
  } catch {
    return kept;
  }
}

/** Works on the storage. Reading throws in sandboxed frames, writing where it is full: then nothing is kept. */
function withStorage<T>(
  place: Place,
  work: (storage: Storage, kept: Record<string, Kept>) => T,
): T | undefined {
  if (place === 'off') return undefined;
  try {
    const storage = place === 'local' ? localStorage : sessionStorage;
    return work(storage, parse(storage.getItem(key)));
  } catch {
    return undefined;
  }
}

/** Reads the ticks kept for a guide. Those older than 30 days, from the future, or of another revision of the steps are dropped. */
export function recall(place: Place, guide: string, revision: number): string[] | undefined {
  const found = withStorage(place, (_storage, {[guide]: kept}) => kept);
  if (!found) return undefined;
  const age = Date.now() - Date.parse(found.on);
  const fresh = found.revision === revision && age >= 0 && age < days * 86_400_000;
  if (fresh && Array.isArray(found.done)) return found.done.filter((step) => typeof step === 'string');
  keep(place, guide, revision, []);
  return undefined;
}

/**
 * Keeps the ticks of a guide, or drops them where there are none; the key goes with the last of them.
 * @returns true where they are kept: not without any, nor where the browser has no room or no permission.
 */
export const keep = (place: Place, guide: string, revision: number, done: readonly string[]): boolean =>
  withStorage(place, (storage, kept) => {
    if (done.length) kept[guide] = {on: new Date().toISOString().slice(0, 10), revision, done: [...done]};
    else delete kept[guide];
    if (Object.keys(kept).length) storage.setItem(key, JSON.stringify(kept));
    else storage.removeItem(key);
    return done.length > 0;
  }) ?? false;

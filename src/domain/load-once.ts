const kept = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();

/**
 * Loads once per key. A failure is not remembered: the next call tries again, under another address.
 * @param load gets '' at first; at a further try a query such as `?1`, because Firefox answers a second import of a failed address from
 *   memory, as the module map of the HTML standard once demanded.
 */
export function loadOnce<T>(key: string, load: (again: string) => Promise<T>): Promise<T> {
  const found = kept.get(key) as Promise<T> | undefined;
  if (found) return found;
  const failed = failures.get(key) ?? 0;
  const loading = load(failed ? `?${failed}` : '');
  kept.set(key, loading);
  loading.catch(() => {
    kept.delete(key);
    failures.set(key, failed + 1);
  });
  return loading;
}

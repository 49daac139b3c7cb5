const kept = new Map<unknown, unknown>();
const failures = new Map<unknown, number>();

/** Tests for a promise of any make: pages replace the global one, while `import()` gives the browser's own. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Partial<Promise<unknown>> | undefined)?.then === 'function';

/** Value that is there, or is still to come. */
export type Coming<T> = T | Promise<T>;

/** Goes on once all values are there: at once where none has to come, so that a box can be rendered in the task that asks for it. */
export const whenAll = <T extends readonly unknown[], U>(
  values: T,
  next: (values: {-readonly [K in keyof T]: Awaited<T[K]>}) => U,
): Coming<U> =>
  values.some(isPromise)
    ? Promise.all(values).then(next)
    : next(values as {-readonly [K in keyof T]: Awaited<T[K]>});

/**
 * Loads once per key. A failure is not remembered: the next call tries again, under another address.
 * @param load gets '' at first; at a further try a query such as `?1`, because Firefox answers a second import of a failed address from
 *   memory, as the module map of the HTML standard once demanded.
 * @returns what `load` returns: a promise where something has to be fetched, and what that brought once it is there.
 */
export function loadOnce<T>(key: unknown, load: (again: string) => Coming<T>): Coming<T> {
  if (kept.has(key)) return kept.get(key) as Coming<T>;
  const failed = failures.get(key) ?? 0;
  const loading = load(failed ? `?${failed}` : '');
  kept.set(key, loading);
  if (isPromise(loading))
    loading.then(
      (loaded) => kept.set(key, loaded),
      () => {
        kept.delete(key);
        failures.set(key, failed + 1);
      },
    );
  return loading;
}

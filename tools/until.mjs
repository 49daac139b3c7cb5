/**
 * Waits for a state, in Node and in browsers.
 * @template T
 * @param {string} what the state, for the error
 * @param {() => T | Promise<T>} look gives something truthy once the state is reached
 * @param {number} [limit] milliseconds
 * @returns {Promise<T>} what `look` gave
 * @throws {Error} `Waited 5000 ms for …`, caused by what `look` threw last, if it did
 */
export async function until(what, look, limit = 5000) {
  const end = performance.now() + limit;
  for (;;) {
    let cause;
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${limit} ms for ${what}`, {cause});
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

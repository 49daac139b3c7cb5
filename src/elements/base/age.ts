import type {AgeLimits, Pace} from '../../domain/model/guide.js';

const dayInMilliseconds = 86_400_000;

/** Age of facts that are older than they should be. */
export interface Overdue {
  /** Days since the check. */
  days: number;
  /** Slowest kind of facts that is too old; those that change faster are, too. */
  oldest: Pace;
}

/**
 * Age of facts checked on a day (`YYYY-MM-DD`), if any of them are older than they should be.
 * @param paces kinds of facts in question, fastest first.
 */
export function overdue(day: string, limits: AgeLimits, paces: readonly Pace[]): Overdue | undefined {
  const days = Math.floor((Date.now() - Date.parse(day)) / dayInMilliseconds);
  const oldest = paces.filter((pace) => days > limits[pace]).at(-1);
  return oldest && {days, oldest};
}

import {checkPack} from '../check/pack.js';
import type {ContentProblem} from '../check/problem.js';

/**
 * Checks a publisher's guide as far as a page has time for. Left to the command: every combination of answers about linked accounts,
 * and whether translations are up to date.
 * @param today `YYYY-MM-DD`
 */
export const checkInPage = (json: unknown, today: string): ContentProblem[] => checkPack('', json, {today});

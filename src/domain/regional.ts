import type {Guide} from './model/guide.js';

/** Tests for a guide that says something else in some region. Scripts of one guide have the answer from their build, which asks the same. */
export const isRegional = (guide: Guide): boolean => JSON.stringify(guide).includes('"regions":');

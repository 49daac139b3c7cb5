import type {Guide} from './model/guide.js';

/** Tests for a guide that says something else in some region. Scripts that hold one guide know it when they are built. */
export const isRegional = (guide: Guide): boolean => JSON.stringify(guide).includes('"regions":');

import {createHash} from 'node:crypto';
import type {Hash} from '../domain/translation.js';

/** First eight hexadecimal digits of the SHA-256: enough to notice a change, short enough to read in a diff. */
export const hashOf: Hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

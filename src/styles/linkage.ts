import {outcomeStyles} from './outcome.js';
import {questionStyles} from './questions.js';

/** The account helper. */
export const linkageStyles = [questionStyles, outcomeStyles];

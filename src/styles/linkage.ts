import {optionStyles} from './options.js';
import {outcomeStyles} from './outcome.js';
import {questionStyles} from './questions.js';

/** The account helper. */
export const linkageStyles = [optionStyles, questionStyles, outcomeStyles];

import {optionStyles} from '../../styles/options.js';
import {outcomeStyles} from './outcome-styles.js';
import {questionStyles} from './question-styles.js';

/** The account helper. */
export const linkageStyles = [optionStyles, questionStyles, outcomeStyles];

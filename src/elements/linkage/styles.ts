import {optionStyles} from '../../styles/options.js';
import {outcomeStyles} from './outcome-styles.js';
import {questionStyles} from './question-styles.js';

/** Styles of the account helper. */
export const linkageStyles = [optionStyles, questionStyles, outcomeStyles];

import {css} from 'lit';
import {foldStyles} from '../../styles/folds.js';

/** List of questions with their answers. */
const questionStyles = css`
  .region,
  .questions {
    margin-top: 0.8em;
  }
  .opener {
    scroll-margin-block: 6em;
  }
  .fold-inner > * + * {
    margin-top: 0.6em;
  }
`;

/** Styles of the questions. */
export const faqStyles = [foldStyles, questionStyles];

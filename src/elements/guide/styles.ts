import {css} from 'lit';
import {foldStyles} from '../../styles/folds.js';

/** Parts of the service box, with their numbers in the margin column. */
const partStyles = css`
  .parts {
    margin-top: var(--wayout-_gap);
  }
  .parts > li {
    display: grid;
    grid-template-columns: var(--wayout-_margin) minmax(0, 1fr);
    align-items: baseline;
    padding-block: 0.85em;
    border-top: 1px solid var(--wayout-_line);
  }
  .place {
    font-size: 1.36em;
    font-weight: 700;
    font-variant-numeric: lining-nums;
    line-height: 1.15;
    color: var(--wayout-_accent);
  }
  .part {
    font-size: 1.06em;
    line-height: 1.25;
  }
  .inside {
    grid-column: 2;
  }
  .inside > p:not([class]) {
    margin-top: 0.2em;
    font-size: 0.92em;
  }
  .result {
    /* Height for the button, or the two lines that replace it: no layout shift when a reader expands the box. */
    min-block-size: 7.2em;
  }
  .result .actions {
    margin-top: 0.4em;
  }
  .inside > .fold {
    margin-top: 0.9em;
  }
  .inside > [hidden] + .fold {
    margin-top: 0.3em;
    border: 0;
  }
  .inside .fold-inner {
    padding: 0;
    font-size: inherit;
  }
  /* An embedded element inherits margins and text size of the frame; both would count twice. */
  wayout-steps {
    --wayout-size: 1em;
    margin: 0;
  }
  @container (max-width: 420px) {
    .result {
      min-block-size: 10.2em;
    }
    /* Content of a part has a margin column of its own. */
    .inside {
      grid-column: 1 / -1;
    }
  }
  /* At twice the text size on a phone, the number stands above the heading (WCAG 2.2, 1.4.4). */
  @container (max-width: 14em) {
    .parts > li {
      display: block;
    }
  }
  @media print, (scripting: none) {
    .parts > li {
      break-inside: auto;
    }
    .inside .opener {
      display: none;
    }
  }
`;

/** Styles that the service box has beyond those of the account helper. */
export const guideStyles = [foldStyles, partStyles];

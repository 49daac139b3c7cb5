import {css} from 'lit';

/** The three parts of the whole service box: their numbers stand in the margin column. */
export const guideStyles = css`
  .parts {
    margin-top: var(--gap);
  }
  .parts > li {
    display: grid;
    grid-template-columns: var(--margin) minmax(0, 1fr);
    align-items: baseline;
    padding-block: 0.85em;
    border-top: 1px solid var(--line);
  }
  .place {
    font-size: 1.36em;
    font-weight: 700;
    font-variant-numeric: lining-nums;
    line-height: 1.15;
    color: var(--accent);
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
    /* Room for the button, and afterwards for two lines. */
    min-block-size: 6.6em;
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
  /* Already in its frame, and already as large as the page wants it. */
  wayout-steps {
    --wayout-size: 1em;
    margin: 0;
  }
  @container (max-width: 420px) {
    .parts > li {
      grid-template-columns: var(--wayout-margin, 37px) minmax(0, 1fr);
    }
    .result {
      min-block-size: 10.2em;
    }
    /* What is inside has a margin column of its own. */
    .inside {
      grid-column: 1 / -1;
    }
  }
  /* Text twice as large on a phone: the number above the heading. */
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

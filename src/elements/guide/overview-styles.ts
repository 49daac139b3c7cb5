import {css} from 'lit';

/** Space around the parts of a box without advice on accounts. What stands in it has the margins and the text size of the frame. */
export const overviewStyles = css`
  .region {
    margin-top: 0.8em;
  }
  .folds {
    margin-top: var(--wayout-_gap);
  }
  wayout-scope,
  wayout-faq,
  wayout-timeline {
    --wayout-size: 1em;
    margin: 0;
  }
`;

import {css} from 'lit';

/** List of questions with their answers. */
export const faqStyles = css`
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

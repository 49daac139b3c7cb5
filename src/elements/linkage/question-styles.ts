import {css} from 'lit';

/**
 * Number and questions of the account helper. Number and sentence have their height from the start, so that an answer never moves the
 * control under the reader's thumb.
 */
export const questionStyles = css`
  .result {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
    min-block-size: 6em;
    margin-top: 0.8em;
    padding-block: 0.7em;
    border-block: 1px solid var(--wayout-_line);
    line-height: 1.25;
  }
  .figure {
    min-inline-size: 1.95ch;
    font-size: 2.9em;
    line-height: 1;
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.03em;
    white-space: nowrap;
  }
  .figure small {
    margin: 0 0.06em;
    font-size: 0.62em;
    font-weight: 400;
    vertical-align: 0.2em;
    opacity: 0.7;
  }
  .meta {
    margin-top: 0.15em;
  }
  .meta .link {
    font-size: inherit;
  }
  .assumed {
    margin: 0;
    padding-block: 0.35em;
    border-bottom: 1px solid var(--wayout-_line);
  }
  .answered {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    border-bottom: 1px solid var(--wayout-_line);
    font: 400 var(--wayout-_ui) / 1.4 var(--wayout-_font-ui);
  }
  .answered > span {
    padding-block: 0.4em;
  }
  .answered strong {
    font-weight: 600;
  }
  .asked {
    color: var(--wayout-_muted);
  }
  .answered .link,
  .offers .link,
  .more {
    min-block-size: 44px;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
  }
  fieldset .hint {
    margin: 0.2em 0 0.55em;
    font: 400 var(--wayout-_ui) / 1.4 var(--wayout-_font-ui);
  }
  .hint strong {
    font-weight: 600;
  }
  fieldset .choices label {
    display: grid;
    gap: 0.2em;
  }
  @container (max-width: 420px) {
    .result {
      min-block-size: 9.6em;
    }
    .figure {
      font-size: 2.4em;
    }
  }
`;

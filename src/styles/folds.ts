import {css} from 'lit';

/** Disclosures: a button the whole line wide, and the panel below it. */
export const foldStyles = css`
  .fold {
    border-top: 1px solid var(--wayout-_line);
  }
  .opener {
    display: grid;
    grid-template-columns: var(--wayout-_margin) minmax(0, 1fr);
    align-items: center;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 0.45em 0;
    font: inherit;
    font-size: 0.97em;
    line-height: 1.3;
  }
  .opener::before {
    content: '';
    inline-size: 13px;
    block-size: 13px;
    margin-inline-start: 3px;
    background:
      linear-gradient(currentColor, currentColor) center / 13px 2px no-repeat,
      linear-gradient(currentColor, currentColor) center / 2px 13px no-repeat;
  }
  .opener[aria-expanded='true']::before {
    background-size:
      13px 2px,
      0 0;
  }
  .fold-inner {
    padding-block: 0 0.9em;
    padding-inline: var(--wayout-_margin) 0;
    font-size: 0.95em;
  }
  .fold:last-child + .footer {
    margin-top: 0;
  }
  @media (forced-colors: active) {
    .opener::before {
      forced-color-adjust: none;
      color: ButtonText;
    }
  }
  @media print, (scripting: none) {
    .opener::before {
      visibility: hidden;
    }
  }
`;

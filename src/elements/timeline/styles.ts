import {css} from 'lit';

/**
 * Events on a line. Dots are drawn as borders, because forced colours and printers drop backgrounds; each is centred on the line of
 * its date.
 */
export const timelineStyles = css`
  .events {
    --wayout-_centre: max(0.5625em, 9.75px);
    margin-top: var(--wayout-_gap);
  }
  .events li {
    position: relative;
    padding-inline-start: var(--wayout-_margin);
  }
  .events li + li {
    margin-top: 1.1em;
  }
  .events li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--wayout-_centre) - 6px);
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: 12px;
    block-size: 12px;
    border: 6px solid;
    border-radius: 50%;
  }
  .events .open::before {
    border-width: 2.5px;
  }
  .events li:has(~ :not([hidden]))::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--wayout-_centre) + 10px) calc(10px - var(--wayout-_centre) - 1.1em);
    inset-inline-start: 5px;
    border-inline-start: 2px solid var(--wayout-_line);
  }
  .when {
    font: 400 var(--wayout-_small) / 1.5 var(--wayout-_font-ui);
    color: var(--wayout-_muted);
  }
  .when b {
    font-weight: 600;
    color: var(--wayout-_accent);
  }
  .events .meta {
    margin-top: 0.2em;
  }
  @media print, (scripting: none) {
    .events [hidden] {
      display: block;
    }
  }
`;

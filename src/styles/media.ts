import {css} from 'lit';

/**
 * Motion, forced colours, print, and browsers without scripts. `scripting: none` never matches an upgraded element: its own script
 * runs (Media Queries Level 5).
 */
export const mediaStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .tabs button {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .tick :checked + span {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .tick :checked + span::after {
      background: HighlightText;
    }
    .opener::before {
      forced-color-adjust: none;
      color: ButtonText;
    }
    .tabs button {
      border-color: Canvas;
    }
    .tabs [aria-selected='true'] {
      border-color: Highlight;
    }
    ::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  /* Panels open and controls gone: on paper, and in declarative shadow roots where the browser runs no scripts. */
  @media print, (scripting: none) {
    .tabs,
    .progress,
    .choices:not(.region),
    .no-print,
    button.button,
    .footer button,
    .tick :checked + span::after {
      display: none;
    }
    .network,
    .tabs ~ .network > .network-name,
    .fold-panel,
    .outcome,
    .events [hidden] {
      display: block;
      content-visibility: visible;
    }
    .opener::before {
      visibility: hidden;
    }
    select {
      appearance: none;
      min-block-size: 0;
      padding: 0;
      border: 0;
      font-weight: 600;
    }
  }
  @media print {
    .frame {
      color: #000;
    }
    li,
    .band {
      break-inside: avoid;
    }
    .tick :checked + span,
    .steps :has(:checked) + div {
      border-color: #000;
      background: none;
      color: #000;
    }
    .button.main {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
    .button svg,
    .button .unseen {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;

import {css} from 'lit';

/**
 * Motion, print, and browsers without scripts. `scripting: none` never matches an upgraded element: its own script
 * runs (Media Queries Level 5).
 */
export const mediaStyles = css`
  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
  /* Panels open and controls gone: on paper, and in declarative shadow roots where the browser runs no scripts. */
  @media print, (scripting: none) {
    .choices:not(.region),
    .no-print,
    button.button,
    .footer button {
      display: none;
    }
    .fold-panel {
      display: block;
      content-visibility: visible;
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
    /* Where a dark page comes onto paper with its grounds. */
    .dark {
      color-scheme: light;
      background: #fff;
    }
    li,
    .band {
      break-inside: avoid;
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

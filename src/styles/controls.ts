import {css} from 'lit';

/** Buttons, fields, on-screen labels and the focus ring. Targets are 44 px high, text links in the footer 24 (WCAG 2.2, 2.5.8). */
export const controlStyles = css`
  button,
  select,
  textarea,
  input {
    font: 400 var(--wayout-_ui) / 1.3 var(--wayout-_font-ui);
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    appearance: none;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .link {
    min-block-size: 24px;
    padding: 0.15em 0;
  }
  .link:disabled {
    visibility: hidden;
  }
  .footer .link {
    font-size: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 1em;
    border: 1px solid var(--wayout-_accent);
    border-radius: var(--wayout-_radius);
    font: 600 var(--wayout-_ui) / 1.2 var(--wayout-_font-ui);
    color: var(--wayout-_accent);
    text-decoration: none;
    /* Long words break at twice the text size (WCAG 2.2, 1.4.4). */
    overflow-wrap: anywhere;
  }
  .button.main {
    background: var(--wayout-_accent);
    color: var(--wayout-_on-accent);
  }
  .button svg {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .button[aria-expanded]::before {
    content: '+' / '';
  }
  .button[aria-expanded='true']::before {
    content: '−' / '';
  }
  select,
  textarea,
  .field {
    max-inline-size: 100%;
    border: 1px solid var(--wayout-_control);
    border-radius: var(--wayout-_radius);
    background: Canvas;
    /* Safari on iOS zooms the page to a control with smaller text. */
    font-size: max(0.8125em, 16px);
    color: CanvasText;
    caret-color: auto;
  }
  select {
    min-block-size: 44px;
    padding: 0.2em 0.4em;
  }
  textarea,
  .field {
    display: block;
    inline-size: 100%;
    margin-block: 0.5em;
    padding: 0.55em 0.7em;
    field-sizing: content;
  }
  :focus-visible {
    outline: 3px solid var(--wayout-_focus);
    outline-offset: 2px;
    border-radius: 2px;
    box-shadow: 0 0 0 2px Canvas;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    margin-top: 0.7em;
  }
  .hint {
    font-size: 0.92em;
    color: var(--wayout-_muted);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
    align-items: center;
    font: 400 var(--wayout-_ui) / 1.4 var(--wayout-_font-ui);
  }
  /* Flex items are never narrower than their content by default, so the longest country name would widen the box. */
  .choices > label {
    min-inline-size: 0;
  }
  .label {
    padding: 0.08em 0.38em 0.1em;
    border: 1px solid var(--wayout-_line);
    border-radius: var(--wayout-_radius);
    background: var(--wayout-_wash);
    font: 600 0.86em/1.35 var(--wayout-_font-ui);
    overflow-wrap: anywhere;
  }
  @container (max-width: 420px) {
    .button {
      flex: 1 1 100%;
    }
  }
`;

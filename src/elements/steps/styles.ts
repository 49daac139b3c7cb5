import {css} from 'lit';
import {foldStyles} from '../../styles/folds.js';

/** Step list: tabs, the direct form, numbers that are check boxes, menu paths. */
const listStyles = css`
  .region {
    margin-top: 0.8em;
  }
  .tabs {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    margin-top: 0.9em;
    border-bottom: 1px solid var(--wayout-_control);
  }
  .tabs button {
    min-block-size: 44px;
    margin-bottom: -1px;
    padding: 0.55em 0.9em;
    border-bottom: 3px solid transparent;
    font-weight: 600;
    color: var(--wayout-_muted);
  }
  .tabs [aria-selected='true'] {
    border-color: var(--wayout-_accent);
    color: inherit;
  }
  .network,
  .folds {
    margin-top: var(--wayout-_gap);
  }
  .network > * + *,
  .fold-inner > * + *,
  .letter > * + * {
    margin-top: 0.9em;
  }
  /* In WebKitGTK the text of a select that is narrower than it widens the box. Clipped with room for the ring of focus. */
  .desk > label {
    margin-inline-start: -4px;
    padding-inline: 4px;
    overflow-x: clip;
  }
  /* Disclosures of the last network and those below it are one list, without a gap. */
  .network:not([hidden]):has(> .fold:last-child) ~ .folds {
    margin-top: 0;
  }
  .network-name {
    font-size: 1.1em;
  }
  .tabs ~ .network > .network-name {
    display: none;
  }
  .band {
    padding: 0.9em 1em 1em;
    border-inline-start: 3px solid var(--wayout-_accent);
    background: var(--wayout-_wash);
  }
  .band p {
    font-size: 0.92em;
    line-height: 1.45;
  }
  .steps li {
    display: grid;
    grid-template-columns: var(--wayout-_margin) minmax(0, 1fr);
    padding: 0.15em 0;
    margin-bottom: 0.75em;
  }
  .tick {
    position: relative;
    inline-size: 44px;
    block-size: 44px;
    margin: -7px 0;
    margin-inline-start: -8px;
    cursor: pointer;
  }
  .tick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .tick span {
    position: absolute;
    inset: 8px;
    border: 1.5px solid;
    border-radius: 50%;
    font: 600 14px/25px var(--wayout-_font-ui);
    font-variant-numeric: lining-nums;
    text-align: center;
  }
  .tick :focus-visible + span {
    outline: 3px solid var(--wayout-_focus);
    outline-offset: 2px;
    border-radius: 50%;
    box-shadow: 0 0 0 2px Canvas;
  }
  .tick :checked + span {
    border-color: var(--wayout-_accent);
    background: var(--wayout-_accent);
    color: transparent;
  }
  .tick :checked + span::after {
    content: '';
    position: absolute;
    inset: 7px 6px;
    background: var(--wayout-_on-accent);
    clip-path: polygon(14% 44%, 0 65%, 45% 100%, 100% 16%, 82% 0, 42% 62%);
  }
  .steps :has(:checked) + div {
    color: var(--wayout-_muted);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
    font: 400 var(--wayout-_small) / 1.45 var(--wayout-_font-ui);
    color: var(--wayout-_muted);
  }
  progress {
    appearance: none;
    flex: 1;
    min-inline-size: 2em;
    block-size: 3px;
    border: 0;
    background: var(--wayout-_line);
    color: var(--wayout-_accent);
  }
  ::-webkit-progress-bar {
    background: var(--wayout-_line);
  }
  ::-webkit-progress-value {
    background: var(--wayout-_accent);
  }
  ::-moz-progress-bar {
    background: var(--wayout-_accent);
  }
  .progress .link {
    font-size: inherit;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em 0;
    align-items: center;
    margin: 0.3em 0 0.6em;
  }
  .path li + li::before {
    content: '›';
    content: '›' / '';
    margin-inline: 0.45em;
    color: var(--wayout-_muted);
  }
  [dir='rtl'] .path li + li::before {
    content: '‹';
    content: '‹' / '';
  }
  @container (max-width: 420px) {
    .tabs button {
      padding-inline: 0.65em;
    }
    .rest {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
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
  @media print, (scripting: none) {
    .tabs,
    .progress,
    .tick :checked + span::after {
      display: none;
    }
    .network,
    .tabs ~ .network > .network-name {
      display: block;
    }
  }
  @media print {
    .tick :checked + span,
    .steps :has(:checked) + div {
      border-color: #000;
      background: none;
      color: #000;
    }
  }
`;

/** Styles of the step list. */
export const stepsStyles = [foldStyles, listStyles];

import {css} from 'lit';
import {optionStyles} from '../../styles/options.js';

/**
 * Rows of data and the filters above them. Shape, word and place carry the meaning (WCAG 2.2, 1.4.1). Colours help only, and are told
 * apart by colour-blind readers; they are no public properties, because a publisher's choice could not promise that.
 */
const rowStyles = css`
  .region,
  fieldset,
  .search {
    display: block;
    margin-block: 0.8em 0;
  }
  .search,
  legend {
    font: 600 var(--wayout-_ui) / 1.4 var(--wayout-_font-ui);
  }
  legend {
    margin-bottom: 0.4em;
  }
  .field {
    min-block-size: 44px;
    margin-block: 0.4em 0;
  }
  .count {
    min-block-size: 1.45em;
    margin-top: 0.4em;
  }
  .group {
    margin-top: 1.1em;
  }
  .group > :first-child {
    padding-block-end: 0.4em;
    padding-inline-start: var(--wayout-_margin);
    border-bottom: 2px solid;
    font-size: 1.02em;
  }
  .group small {
    margin-inline-start: 0.3em;
    font: 400 var(--wayout-_small) / 1.3 var(--wayout-_font-ui);
    color: var(--wayout-_muted);
  }
  .group .hint {
    padding-block: 0.65em;
    padding-inline-start: var(--wayout-_margin);
  }
  .group li {
    display: grid;
    grid-template-columns: var(--wayout-_margin) minmax(0, 1fr);
    padding: 0.65em 0 0.7em;
    border-bottom: 1px solid var(--wayout-_line);
    line-height: 1.45;
  }
  .group li[hidden] {
    display: none;
  }
  .group .point {
    font-size: 0.97em;
    line-height: 1.3;
  }
  .group [part='detail'] {
    margin-top: 0.12em;
    font-size: 0.92em;
  }
  .group .meta {
    margin-top: 0.25em;
  }
  .why {
    position: relative;
    font-size: inherit;
  }
  .why::after {
    content: '';
    position: absolute;
    inset: -10px 0;
  }
  .shape {
    display: inline-block;
    flex: none;
    inline-size: min(1.15em, 28px);
    aspect-ratio: 1;
    margin-top: 0.05em;
    border: 2px solid;
    border-radius: 50%;
    print-color-adjust: exact;
  }
  .objectable {
    background: currentColor;
    color: light-dark(#8a2a0e, #ff9a70);
  }
  .conditional {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
    color: light-dark(#9c7400, #f5d77a);
  }
  .unused {
    color: light-dark(#0b5d57, #7fd3c4);
  }
  .unreached,
  .impossible {
    scale: 0.88;
    border: 0;
    border-radius: 0;
    background: linear-gradient(135deg, currentColor 43%, transparent 43% 57%, currentColor 57%);
  }
  .impossible {
    background: currentColor;
  }
`;

/** Table of rows by app, in containers wide enough for it: never in a narrow column, nor where large text would not fit. */
const matrixStyles = css`
  .matrix {
    display: none;
    font: 400 var(--wayout-_ui) / 1.35 var(--wayout-_font-ui);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    /* Without a doctype, tables do not inherit these (HTML, “Tables” in the rendering section). */
    font: inherit;
    color: inherit;
  }
  th,
  td {
    padding: 0.55em 0.2em;
    border-bottom: 1px solid var(--wayout-_line);
    text-align: center;
  }
  th:first-child {
    padding-inline: 0 0.6em;
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
  thead th {
    border-bottom: 2px solid;
    font-weight: 600;
    vertical-align: bottom;
  }
  td small {
    display: block;
    font-size: var(--wayout-_small);
    line-height: 1.2;
    color: var(--wayout-_muted);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.1em;
    margin-top: 0.9em;
  }
  .key li {
    display: flex;
    gap: 0.45em;
    align-items: center;
  }
  @container (min-width: 560px) and (min-width: 28em) {
    .matrix {
      display: block;
    }
    .matrix + .groups {
      display: none;
    }
  }
`;

/** Shapes without colour: a forced palette or a printer would drop it. */
const mediaStyles = css`
  @media (forced-colors: active) {
    .shape.shape {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  @media print {
    .shape.shape {
      color: #000;
    }
  }
`;

/** Styles of the data-scope explainer. */
export const scopeStyles = [optionStyles, rowStyles, matrixStyles, mediaStyles];

import {css} from 'lit';

/** Outcome of the account helper: objections on brackets, notes, accounts that stay uncovered. */
export const outcomeStyles = css`
  .sub {
    margin-top: 1.3em;
    font: 600 var(--wayout-_ui) / 1.3 var(--wayout-_font-ui);
  }
  .goal {
    scroll-margin-block: 6em;
  }
  .objections,
  .notes {
    margin-top: 0.8em;
  }
  .objections li,
  .notes li {
    display: grid;
    grid-template-columns: var(--wayout-_margin) minmax(0, 1fr);
    line-height: 1.45;
  }
  .objections li + li {
    margin-top: 1.2em;
  }
  .objections .point {
    line-height: 1.35;
  }
  .objections .point span {
    font-weight: 400;
    color: var(--wayout-_muted);
  }
  .objections p,
  .outcome > p,
  .notes {
    font-size: 0.92em;
  }
  .bracket {
    position: relative;
    margin-inline-end: 0.85em;
  }
  .bracket::before {
    content: '';
    position: absolute;
    inset: 0.35em 0 0.2em;
    margin-inline-start: 0.35em;
    border: 2px solid;
    border-inline-end: 0;
  }
  .bracket.dashed::before {
    border-style: dashed;
  }
  .bracket.dotted::before {
    border-style: dotted;
  }
  .bracket.open::before {
    border: 0;
  }
  .bracket span {
    position: absolute;
    inset-block-start: calc(50% - 0.65em);
    inset-inline-start: -0.2em;
    min-inline-size: 1.3em;
    border-radius: 0.65em;
    background: var(--wayout-_accent);
    font: 600 0.74em/1.3em var(--wayout-_font-ui);
    color: var(--wayout-_on-accent);
    text-align: center;
  }
  .bracket.dotted span,
  .bracket.open span {
    outline: 1px dashed var(--wayout-_control);
    background: Canvas;
    color: var(--wayout-_muted);
  }
  .notes li + li,
  .more + .notes {
    margin-top: 0.55em;
  }
  .notes.check {
    padding-block: 0.6em;
    border-block: 1px dashed var(--wayout-_control);
  }
  .objections ~ .check {
    border: 0;
  }
  .mark {
    padding-inline-start: 0.2em;
    color: var(--wayout-_muted);
  }
  [dir='rtl'] .mark {
    justify-self: start;
    transform: scaleX(-1);
  }
  .more {
    margin-inline-start: var(--wayout-_margin);
  }
  @media print, (scripting: none) {
    .outcome {
      display: block;
    }
  }
  @media print {
    .bracket span {
      outline: 1px solid;
      background: none;
      color: inherit;
    }
  }
`;

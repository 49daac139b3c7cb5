import {css} from 'lit';

/**
 * The account helper: the number, the questions, the brackets. Number and sentence have their space from the start, so that an
 * answer never moves what is under the reader's thumb.
 */
export const linkageStyles = css`
  .result {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
    min-block-size: 6em;
    margin-top: 0.8em;
    padding-block: 0.7em;
    border-block: 1px solid var(--line);
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
    border-bottom: 1px solid var(--line);
  }
  .answered {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    border-bottom: 1px solid var(--line);
    font: 400 var(--ui) / 1.4 var(--font-ui);
  }
  .answered > span {
    padding-block: 0.4em;
  }
  .answered strong {
    font-weight: 600;
  }
  .asked {
    color: var(--muted);
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
  fieldset {
    min-inline-size: 0;
    margin: 1.05em 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    scroll-margin-block: 6em;
    font-weight: 700;
    line-height: 1.3;
  }
  fieldset .hint {
    margin: 0.2em 0 0.55em;
    font: 400 var(--ui) / 1.4 var(--font-ui);
  }
  .hint strong {
    font-weight: 600;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .option {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.35em 0.95em 0.35em 0.8em;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    font: 400 var(--ui) / 1.25 var(--font-ui);
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--accent);
    cursor: inherit;
  }
  .option:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: 0;
    box-shadow: none;
  }
  fieldset .choices label {
    display: grid;
    gap: 0.2em;
  }
  .sub {
    margin-top: 1.3em;
    font: 600 var(--ui) / 1.3 var(--font-ui);
    scroll-margin-block: 6em;
  }
  .objections,
  .notes {
    margin-top: 0.8em;
  }
  .objections li,
  .notes li {
    display: grid;
    grid-template-columns: var(--margin) minmax(0, 1fr);
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
    color: var(--muted);
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
    background: var(--accent);
    font: 600 0.74em/1.3em var(--font-ui);
    color: var(--on-accent);
    text-align: center;
  }
  .bracket.dotted span,
  .bracket.open span {
    outline: 1px dashed var(--control);
    background: Canvas;
    color: var(--muted);
  }
  .notes li + li,
  .more + .notes {
    margin-top: 0.55em;
  }
  .notes.check {
    padding-block: 0.6em;
    border-block: 1px dashed var(--control);
  }
  .objections ~ .check {
    border: 0;
  }
  .mark {
    padding-inline-start: 0.2em;
    color: var(--muted);
  }
  [dir='rtl'] .mark {
    justify-self: start;
    transform: scaleX(-1);
  }
  .notes .differs {
    margin-inline-end: 0.3em;
    padding: 0 0.38em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--wash);
  }
  .more {
    margin-inline-start: var(--margin);
  }
  @container (max-width: 420px) {
    .result {
      min-block-size: 9.6em;
    }
    .figure {
      font-size: 2.4em;
    }
    .option {
      flex: 1 1 100%;
    }
    .options:has([type='checkbox']) .option {
      flex: 1 1 calc(50% - 4px);
    }
    .more {
      margin-inline-start: var(--wayout-margin, 37px);
    }
    .objections li,
    .notes li {
      grid-template-columns: var(--wayout-margin, 37px) minmax(0, 1fr);
    }
  }
  @media print {
    .outcome {
      display: block;
    }
    .bracket span {
      outline: 1px solid;
      background: none;
      color: inherit;
    }
  }
`;

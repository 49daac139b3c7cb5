import {css, html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../domain/attribute.js';

/** Styles of the box that only authors see. */
export const problemStyles = css`
  .problems {
    margin-top: 1em;
    padding: 0.8em 1em;
    border: 2px dashed light-dark(#a3181c, #ff9d98);
    background: light-dark(#fff6f5, #2a1516);
    color: light-dark(#5c1012, #ffd4d1);
    font:
      400 14px/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  @media print {
    .problems {
      display: none;
    }
  }
`;

/** The box under the element: every problem in one sentence. */
export const problemBox = (tag: string, problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.length
    ? html`<div class="problems" part="problem" role="note" lang="en" dir="ltr">
        <b>&lt;${tag}&gt;</b> · for editors, readers don’t see this
        ${problems.map(({message}) => html`<div>${message}</div>`)}
      </div>`
    : nothing;

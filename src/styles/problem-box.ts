/** CSS as text: the file for authors holds no copy of Lit. The build minifies templates with this tag. */
const css = String.raw;

/** Box of problems, which only authors see; a style sheet of its own, not one of the element's. */
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

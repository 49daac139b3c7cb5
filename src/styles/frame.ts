import {css} from 'lit';

/** Frame, headings, disclosures and notes of every element. */
export const frameStyles = css`
  * {
    box-sizing: border-box;
  }
  .frame.rule {
    position: relative;
    padding-top: calc(var(--wayout-rule, 3px) + 11px);
    border-top: var(--wayout-rule, 3px) solid;
  }
  .frame.rule::before {
    content: '';
    position: absolute;
    inset: min(var(--wayout-rule, 3px), 2px) 0 auto;
    border-top: min(var(--wayout-rule, 3px), 1px) solid;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 700;
    margin: 0;
    text-wrap: balance;
  }
  p,
  ol,
  ul {
    margin: 0;
  }
  ol,
  ul {
    padding: 0;
    list-style: none;
  }
  .kicker,
  .footer,
  .meta,
  .progress {
    font: 400 var(--small) / 1.45 var(--font-ui);
    color: var(--muted);
  }
  .kicker,
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    align-items: baseline;
  }
  .kicker {
    justify-content: space-between;
    margin-bottom: 0.35em;
  }
  .kicker b {
    font-weight: 600;
    color: var(--accent);
  }
  .title {
    font-size: 1.36em;
    line-height: 1.18;
    letter-spacing: -0.008em;
  }
  .intro {
    margin-top: 0.45em;
    max-width: 40em;
    font-size: 0.92em;
    line-height: 1.45;
    color: var(--muted);
    text-wrap: pretty;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 420px) {
    .rest {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  a,
  .link {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .notice {
    margin-top: var(--gap);
    padding: 0.6em 0.8em;
    border: 1px dashed var(--control);
    font-size: 0.92em;
    line-height: 1.45;
  }
  .fold {
    border-top: 1px solid var(--line);
  }
  .opener {
    display: grid;
    grid-template-columns: var(--margin) minmax(0, 1fr);
    align-items: center;
    inline-size: 100%;
    min-block-size: 46px;
    padding: 0.45em 0;
    font: inherit;
    font-size: 0.97em;
    line-height: 1.3;
  }
  .opener::before {
    content: '';
    inline-size: 13px;
    block-size: 13px;
    margin-inline-start: 3px;
    background:
      linear-gradient(currentColor, currentColor) center / 13px 2px no-repeat,
      linear-gradient(currentColor, currentColor) center / 2px 13px no-repeat;
  }
  .opener[aria-expanded='true']::before {
    background-size:
      13px 2px,
      0 0;
  }
  .fold-inner {
    padding-block: 0 0.9em;
    padding-inline: var(--margin) 0;
    font-size: 0.95em;
  }
  @container (max-width: 420px) {
    .opener {
      grid-template-columns: var(--wayout-margin, 37px) minmax(0, 1fr);
    }
    .fold-inner {
      padding-inline-start: var(--wayout-margin, 37px);
    }
  }
  .items > * + * {
    margin-top: 0.6em;
  }
  .point {
    display: block;
  }
  .differs {
    display: inline-block;
    margin-inline-end: 0.3em;
    padding: 0 0.38em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--wash);
    font: 600 var(--small) / 1.4 var(--font-ui);
    color: var(--muted);
  }
  .footer {
    margin-top: 1.2em;
    padding-top: 0.5em;
    border-top: 1px solid var(--line);
  }
  .fold:last-child + .footer {
    margin-top: 0;
  }
  .sources {
    padding-block: 0.6em;
    font: 400 var(--ui) / 1.45 var(--font-ui);
  }
  .sources > * + *,
  .sources li + li {
    margin-top: 0.9em;
  }
`;

import {css} from 'lit';

/** Frame, headings and notes of every element. */
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
  .meta {
    font: 400 var(--wayout-_small) / 1.45 var(--wayout-_font-ui);
    color: var(--wayout-_muted);
  }
  .kicker,
  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.1em;
    align-items: baseline;
  }
  /* Screen readers come to the heading first; for others the small line stands above it. */
  .head {
    display: flex;
    flex-direction: column-reverse;
  }
  .kicker {
    justify-content: space-between;
    margin-bottom: 0.35em;
  }
  .kicker b {
    font-weight: 600;
    color: var(--wayout-_accent);
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
    color: var(--wayout-_muted);
    text-wrap: pretty;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* A space at the start keeps the words from those before them. */
    white-space: pre;
  }
  @container (max-width: 420px) {
    /* Children, because a container is no subject of its own queries. */
    .frame > * {
      --wayout-_margin: var(--wayout-margin, 37px);
    }
  }
  a,
  .link {
    color: var(--wayout-_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .notice {
    margin-top: var(--wayout-_gap);
    padding: 0.6em 0.8em;
    border: 1px dashed var(--wayout-_control);
    font-size: 0.92em;
    line-height: 1.45;
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
    border: 1px solid var(--wayout-_line);
    border-radius: var(--wayout-_radius);
    background: var(--wayout-_wash);
    font: 600 var(--wayout-_small) / 1.4 var(--wayout-_font-ui);
    color: var(--wayout-_muted);
  }
  /* Spaces around it are not told to screen readers: Chromium leaves out those beside a comment, such as Lit's. */
  .differs::before,
  .differs::after {
    content: '\\a0';
  }
  .footer {
    margin-top: 1.2em;
    padding-top: 0.5em;
    border-top: 1px solid var(--wayout-_line);
  }
  .sources {
    padding-block: 0.6em;
    font: 400 var(--wayout-_ui) / 1.45 var(--wayout-_font-ui);
  }
  .sources > * + *,
  .sources li + li {
    margin-top: 0.9em;
  }
`;

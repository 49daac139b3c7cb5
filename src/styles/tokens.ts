import {css} from 'lit';

/**
 * Public custom properties with their defaults. The frame reads them once, and all other styles use the short names. Sizes are in em,
 * so that a box scales with the article. Text colour and background are the page's.
 *
 * The frame resets inherited properties that would break the layout; page styles do not reach it there. The host resets with
 * `!important` only properties that nothing inside can undo: in a shadow tree they win over a page's `* { … !important }` (CSS Cascade,
 * context). To float or fade a box, a page styles an element around it. A container for queries has no width of its own content, so
 * `contain-intrinsic-inline-size` gives 280 pixels where a page sizes the box by its content.
 */
export const tokens = css`
  :host {
    display: block;
    margin-block: 2em;
    float: none !important;
    opacity: 1 !important;
    text-decoration: none !important;
    /* Without effect on what is painted: its computed value tells a script which colour scheme is in use here. */
    flood-color: light-dark(#000, #fff) !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where an article stands inside a tag without its end, the words that were written for the tag give way alone. */
  .frame ~ slot::slotted([data-wayoutwords]) {
    display: none !important;
  }
  .frame {
    --font-ui: var(
      --wayout-font-ui,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --accent: var(--wayout-accent, light-dark(#0b5d57, #7fd3c4));
    --on-accent: var(--wayout-on-accent, light-dark(#fff, #08221f));
    --muted: var(--wayout-muted, light-dark(#565c66, #b4b6ba));
    --line: var(--wayout-line, light-dark(#d3d6db, #3c4047));
    --control: var(--wayout-control, light-dark(#767c86, #8d929b));
    --wash: var(--wayout-wash, color-mix(in srgb, currentColor 4.5%, transparent));
    --focus: var(--wayout-focus, light-dark(#0b57d0, #a8c7fa));
    --radius: var(--wayout-radius, 3px);
    --margin: var(--wayout-margin, 42px);
    --gap: var(--wayout-gap, 1em);
    --ui: max(0.8125em, 14px);
    --small: max(0.75em, 13px);
    container-type: inline-size;
    contain-intrinsic-inline-size: 280px;
    flex-grow: 1;
    font-family: var(--wayout-font, inherit);
    font-size: var(--wayout-size, max(1em, 16px));
    font-style: normal;
    font-variant-caps: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-align-last: auto;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-size-adjust: 100%;
    hyphens: none;
    cursor: auto;
    -webkit-user-select: text;
  }
  .dark {
    color-scheme: dark;
  }
  .light {
    color-scheme: light;
  }
`;

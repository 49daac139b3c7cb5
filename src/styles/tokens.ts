import {css} from 'lit';

/**
 * Public custom properties with their defaults. The frame reads them once, and all other styles use the private names `--wayout-_…`. All
 * have the prefix, because what a page registers with `@property` counts in shadow roots, too (CSS Properties and Values API). Sizes are
 * in em, so that a box scales with the article. Text colour and background are the page's.
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
    /*
     * Without effect on what is painted: tells a script the luminance of the text, in a notation that holds it, and by a low opacity
     * that the browser paints in the dark scheme here.
     */
    flood-color: color-mix(in xyz-d65, currentColor 9%, light-dark(currentColor, transparent)) !important;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where an article stands inside a tag without its end, the words that were written for the tag give way alone. */
  .frame ~ slot::slotted([data-wayoutwords]) {
    display: none !important;
  }
  .frame {
    --wayout-_font-ui: var(--wayout-font-ui, system-ui, sans-serif);
    --wayout-_accent: var(--wayout-accent, light-dark(#0b5d57, #7fd3c4));
    --wayout-_on-accent: var(--wayout-on-accent, light-dark(#fff, #08221f));
    --wayout-_muted: var(--wayout-muted, light-dark(#565c66, #b4b6ba));
    --wayout-_line: var(--wayout-line, light-dark(#d3d6db, #3c4047));
    --wayout-_control: var(--wayout-control, light-dark(#767c86, #8d929b));
    --wayout-_wash: var(--wayout-wash, color-mix(in srgb, currentColor 4.5%, transparent));
    --wayout-_focus: var(--wayout-focus, light-dark(#0b57d0, #a8c7fa));
    --wayout-_radius: var(--wayout-radius, 3px);
    --wayout-_margin: var(--wayout-margin, 42px);
    --wayout-_gap: var(--wayout-gap, 1em);
    --wayout-_ui: max(0.8125em, 14px);
    --wayout-_small: max(0.75em, 13px);
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
  /*
   * Watches the page: at its start and end an event tells the script that text or scheme changed, or that a hidden box is there again.
   * The second long is for pages that turn slowly: in Firefox a change below a change begins but once, with it.
   */
  .frame::after {
    content: '';
    position: absolute;
    color: color-mix(in xyz-d65, currentColor 9%, light-dark(currentColor, transparent));
    transition: color 1s;
  }
  @starting-style {
    .frame::after {
      color: red;
    }
  }
  .dark {
    color-scheme: dark;
  }
  .light {
    color-scheme: light;
  }
`;

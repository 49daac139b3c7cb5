import {css} from 'lit';

/**
 * Every public custom property with its default; the frame reads them once and the rest of the styles use the short
 * names. Sizes are in em, so that a box scales with the article. Text colour and background are the page's own.
 * Inherited properties that would break the layout are set back here, inside, where no page style reaches. What a rule for
 * everything (`* { … !important }`) would do to the element itself and nothing inside could undo is held off on it; to float or
 * fade the box, a page styles what is around it. Where a box has to be as wide as what it holds, it is 280 pixels wide.
 */
export const tokens = css`
  :host {
    display: block;
    margin-block: 2em;
    float: none !important;
    opacity: 1 !important;
    text-decoration: none !important;
    /* Colours nothing. Asked for, it tells whether the browser paints dark here. */
    flood-color: light-dark(#000, #fff) !important;
  }
  :host([hidden]) {
    display: none;
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

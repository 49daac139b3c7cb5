import {css} from 'lit';

/** Groups of radio buttons and check boxes, each one target with its label. */
export const optionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 1.05em 0;
    padding: 0;
    border: 0;
    scroll-margin-block: 6em;
  }
  legend {
    padding: 0;
    font-weight: 700;
    line-height: 1.3;
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
    border: 1px solid var(--wayout-_control);
    border-radius: var(--wayout-_radius);
    font: 400 var(--wayout-_ui) / 1.25 var(--wayout-_font-ui);
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--wayout-_accent);
    cursor: inherit;
  }
  .option:has(:checked) {
    border-color: var(--wayout-_accent);
    box-shadow: inset 0 0 0 1px var(--wayout-_accent);
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--wayout-_focus);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: 0;
    box-shadow: none;
  }
  @container (max-width: 420px) {
    .option {
      flex: 1 1 100%;
    }
    .options:has([type='checkbox']) .option {
      flex: 1 1 calc(50% - 4px);
    }
  }
`;

import {html, type TemplateResult} from 'lit';
import type {WayoutElement} from '../base/wayout-element.js';

/** The flag on a sentence about which good sources disagree. */
export const differsFlag = ({msg}: WayoutElement, sign = '≠ '): TemplateResult =>
  html`<span class="differs" part="mark">${sign}${msg('Sources differ')}</span>`;

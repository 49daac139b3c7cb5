import {html, type TemplateResult} from 'lit';
import type {Host} from '../base/host.js';

/** Flag on a sentence about which good sources disagree. */
export const differsFlag = ({msg}: Host, sign = '≠ '): TemplateResult =>
  html`<span class="differs" part="mark"
    ><span aria-hidden="true">${sign}</span>${msg('Sources differ')}</span
  >`;

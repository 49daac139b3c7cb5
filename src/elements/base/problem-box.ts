import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../domain/attribute.js';

/** Box under an element, for its author: every problem in one sentence. */
export const problemBox = (tag: string, problems: readonly Problem[]): TemplateResult | typeof nothing =>
  problems.length
    ? html`<div class="problems" part="problem" role="note" lang="en" dir="ltr">
        <b>&lt;${tag}&gt;</b> · for editors, readers don’t see this
        ${problems.map(({message}) => html`<div>${message}</div>`)}
      </div>`
    : nothing;

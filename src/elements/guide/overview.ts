import {html, nothing, type TemplateResult} from 'lit';
import type {HeadingLevel} from '../base/settings.js';
import {disclosure} from '../parts/disclosure.js';
import {regionSelect} from '../parts/region.js';
import {embeddedSteps} from './embedded-steps.js';
import type {GuideHost} from './host.js';

/**
 * Template of the whole box of a guide without advice on accounts: the steps at once, and what else the guide has, each in a panel. They
 * ask the reader nothing, and show no frame of their own.
 */
export function overview(host: GuideHost): TemplateResult {
  const {msg, settings, situation, pack} = host;
  const level = Math.min(settings.level + 1, 6) as HeadingLevel;
  const id = host.packId || pack.guide.id;
  const {scope, faq, events} = pack.guide;
  const kinds = () =>
    html`<wayout-scope
      guide=${id}
      lang=${host.language}
      exportparts="button, option, item, detail, link, mark, panel, source"
      .embedded=${true}
      .region=${situation.region}
      .headingLevel=${level}
      .theme=${host.theme}
    ></wayout-scope>`;
  const questions = () =>
    html`<wayout-faq
      guide=${id}
      lang=${host.language}
      exportparts="button, option, detail, link, mark, panel, source"
      .embedded=${true}
      .region=${situation.region}
      .headingLevel=${level}
      .theme=${host.theme}
    ></wayout-faq>`;
  const timeline = () =>
    html`<wayout-timeline
      guide=${id}
      lang=${host.language}
      exportparts="item, detail, link, mark, source"
      .embedded=${true}
      .headingLevel=${level}
      .theme=${host.theme}
    ></wayout-timeline>`;
  return html`${regionSelect(host)} ${embeddedSteps(host, settings.level as HeadingLevel)}
    <div class="folds">
      ${scope ? disclosure(host, 'scope', msg('Used, not used, and what your objection changes'), kinds) : nothing}
      ${faq ? disclosure(host, 'faq', msg('What people ask'), questions) : nothing}
      ${events ? disclosure(host, 'timeline', msg('How it came to this'), timeline) : nothing}
    </div>`;
}

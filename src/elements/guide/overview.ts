import {html, nothing, type TemplateResult} from 'lit';
import type {HeadingLevel} from '../base/wayout-element.js';
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
  const guide = host.packId || pack.guide.id;
  const panel = (id: string, title: string, content: () => TemplateResult) =>
    disclosure(host, id, title, content);
  return html`${regionSelect(host)} ${embeddedSteps(host, settings.level as HeadingLevel)}
    <div class="folds">
      ${
        pack.guide.scope
          ? panel(
              'scope',
              msg('Used, not used, and what your objection changes'),
              () =>
                html`<wayout-scope
                  guide=${guide}
                  lang=${host.language}
                  exportparts="button, option, item, detail, link, mark, panel, source"
                  .embedded=${true}
                  .region=${situation.region}
                  .headingLevel=${level}
                  .theme=${host.theme}
                ></wayout-scope>`,
            )
          : nothing
      }
      ${
        pack.guide.faq
          ? panel(
              'faq',
              msg('What people ask'),
              () =>
                html`<wayout-faq
                  guide=${guide}
                  lang=${host.language}
                  exportparts="button, option, detail, link, mark, panel, source"
                  .embedded=${true}
                  .region=${situation.region}
                  .headingLevel=${level}
                  .theme=${host.theme}
                ></wayout-faq>`,
            )
          : nothing
      }
      ${
        pack.guide.events
          ? panel(
              'timeline',
              msg('How it came to this'),
              () =>
                html`<wayout-timeline
                  guide=${guide}
                  lang=${host.language}
                  exportparts="item, detail, link, mark, source"
                  .embedded=${true}
                  .headingLevel=${level}
                  .theme=${host.theme}
                ></wayout-timeline>`,
            )
          : nothing
      }
    </div>`;
}

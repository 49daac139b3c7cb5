import {html, type TemplateResult} from 'lit';
import type {HeadingLevel} from '../base/settings.js';
import type {GuideHost} from './host.js';

/** Step list inside the box. It shows neither frame nor footer, and asks nothing that was asked already. */
export const embeddedSteps = (host: GuideHost, level: HeadingLevel): TemplateResult =>
  html`<wayout-steps
    guide=${host.packId || host.pack.guide.id}
    lang=${host.language}
    exportparts="band, button, option, item, number, detail, label, link, mark, panel"
    .embedded=${true}
    .region=${host.situation.region}
    .platform=${host.situation.platforms.join(' ')}
    .headingLevel=${level}
    .staleAfter=${host.staleAfter}
    .theme=${host.theme}
    .device=${host.device}
    .menus=${host.menus}
    .remember=${host.remember}
    .storageConsent=${host.storageConsent}
  ></wayout-steps>`;

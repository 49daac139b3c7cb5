import {html, type TemplateResult} from 'lit';
import {regions, type Region} from '../../domain/model/guide.js';
import {nameOfCountry} from '../../locale/formats.js';
import {choice} from './select.js';
import type {WayoutElement} from '../base/wayout-element.js';

const countries: Partial<Record<Region, string>> = {uk: 'GB', ch: 'CH', br: 'BR', us: 'US'};

/** A region as a reader would say it. */
export function nameOfRegion({msg, language}: WayoutElement, region: Region): string {
  const country = countries[region];
  if (country) return nameOfCountry(country, language);
  return region === 'eea' ? msg('the EU or EEA') : msg('another country');
}

/** What the author wrote as an attribute stays readable there. */
function choose(host: WayoutElement, region: Region): void {
  if (host.hasAttribute('region')) host.setAttribute('region', region);
  else host.region = region;
  host.send('view', {what: 'filter'});
}

/** Where readers are assumed to live, and theirs to change. */
export const regionChoice = (host: WayoutElement): TemplateResult =>
  html`<div class="choices region">
    ${choice(
      host.msg('For readers in'),
      host.settings.region,
      regions,
      (region) => nameOfRegion(host, region),
      (region) => choose(host, region),
    )}
  </div>`;

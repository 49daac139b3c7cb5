import {html, type TemplateResult} from 'lit';
import {regions, type Region} from '../../domain/model/guide.js';
import {nameOfCountry} from '../../locale/formats.js';
import type {Host} from '../base/host.js';
import {select} from './select.js';

const countries: Partial<Record<Region, string>> = {uk: 'GB', ch: 'CH', br: 'BR', us: 'US'};

/** Name of a region as a reader would say it. */
export function nameOfRegion({msg, language}: Host, region: Region): string {
  const country = countries[region];
  if (country) return nameOfCountry(country, language);
  return region === 'eea' ? msg('the EU or EEA') : msg('another country');
}

/** Select of the region that readers are assumed to live in. */
export const regionSelect = (host: Host): TemplateResult =>
  html`<div class="choices region">
    ${select(
      host.msg('For readers in'),
      host.settings.region,
      regions,
      (region) => nameOfRegion(host, region),
      (region) => host.chooseRegion(region),
    )}
  </div>`;

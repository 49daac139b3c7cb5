import {html, nothing, type TemplateResult} from 'lit';
import {countryOf, regions, type Region} from '../../domain/model/guide.js';
import {isRegional} from '../../domain/regional.js';
import {nameOfCountry} from '../../locale/formats.js';
import type {Host} from '../base/host.js';
import {select} from './select.js';

/** Name of a region as a reader would say it. */
export function nameOfRegion({msg, language}: Pick<Host, 'msg' | 'language'>, region: Region): string {
  const country = countryOf[region];
  if (country) return nameOfCountry(country, language);
  return region === 'eea' ? msg('the EU or EEA') : msg('another country');
}

/** Select of the region that readers are assumed to live in; nothing where the guide says the same everywhere. */
export const regionSelect = (host: Host): TemplateResult | typeof nothing =>
  isRegional(host.pack.guide)
    ? html`<div class="choices region">
        ${select(
          host.msg('For readers in'),
          host.settings.region,
          regions,
          (region) => nameOfRegion(host, region),
          (region) => host.chooseRegion(region),
        )}
      </div>`
    : nothing;

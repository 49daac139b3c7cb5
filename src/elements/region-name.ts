import type {Region} from '../domain/model.js';
import {nameOfCountry} from '../locale/format.js';
import type {WayoutElement} from './wayout-element.js';

const countries: Partial<Record<Region, string>> = {uk: 'GB', ch: 'CH', br: 'BR', us: 'US'};

/** A region as a reader would say it. */
export function nameOfRegion({msg, language}: WayoutElement, region: Region): string {
  const country = countries[region];
  if (country) return nameOfCountry(country, language);
  return region === 'eea' ? msg('the EU or EEA') : msg('another country');
}

import {nothing, type TemplateResult} from 'lit';
import type {Host} from '../base/host.js';
import {regionSelect} from './region.js';

/** Select of the region, unless the box around an embedded element has it. Scripts that embed no such element have the select alone. */
export const ownRegionSelect = (host: Host): TemplateResult | typeof nothing =>
  host.embedded ? nothing : regionSelect(host);

import type {Device, Region, When} from './model.js';

/** What is assumed of the reader: presets by the publisher, changed by the reader. */
export interface Situation {
  region: Region;
  device: Device;
  menus: string;
  platforms: readonly string[];
}

/** Whether a condition holds. */
export const matches = (when: When | undefined, {region, device, menus, platforms}: Situation): boolean =>
  (when?.regions?.includes(region) ?? true) &&
  (when?.devices?.includes(device) ?? true) &&
  (when?.menus?.includes(menus) ?? true) &&
  (when?.platforms?.some((platform) => platforms.includes(platform)) ?? true);

/** The entries whose condition holds, in their order. */
export const matching = <T extends {when?: When}>(entries: readonly T[] = [], situation: Situation): T[] =>
  entries.filter(({when}) => matches(when, situation));
